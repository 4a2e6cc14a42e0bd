import type { ProblemDetail } from './lesson-problems.ts';
import { messages } from './messages.ts';

/** Parts of a lesson, as the comparison of two languages names them. */
const PARTS = {
	vi: {
		...{
			heading: 'tiêu đề cấp',
			block: 'khối',
			box: 'khung',
			list: 'danh sách',
			numbered: 'danh sách đánh số'
		},
		...{ picture: 'hình', table: 'bảng', nothing: 'không còn gì' }
	},
	en: {
		...{ heading: 'a heading of level', block: 'a block', box: 'a box', list: 'a list' },
		...{ numbered: 'a numbered list', picture: 'a picture', table: 'a table', nothing: 'nothing more' }
	}
};

/** `heading 2` → “tiêu đề cấp 2”. */
function part(locale: 'vi' | 'en', name: string | number | undefined): string {
	const [kind = '', more = ''] = String(name).split(' ');
	const names: Readonly<Record<string, string>> = PARTS[locale];
	return `${names[kind] ?? kind} ${more}`.trim();
}

/** What could be better in content that works: what, why, and what to do. Nothing here keeps it from being published. */
export const qualityProblems = messages({
	vi: {
		'sentence-long': (d: ProblemDetail) =>
			`Câu “${d.start} …” dài ${d.words} tiếng (nên tối đa ${d.limit}). Người đọc chậm sẽ quên đầu câu; hãy tách ra.`,
		'sentences-long': (d: ProblemDetail) =>
			`Trung bình mỗi câu dài ${d.average} tiếng (nên tối đa ${d.limit}). Đọc như vậy rất mệt; hãy viết câu ngắn hơn.`,
		jargon: (d: ProblemDetail) =>
			`“${d.word}” là từ kỹ thuật mà nhiều người không biết. Hãy viết “${d.plain}”, hoặc giải thích trong bài rồi ghi vào “terms”.`,
		'minutes-few': (d: ProblemDetail) =>
			`Bài ghi ${d.minutes} phút nhưng đọc và tập hết khoảng ${d.needed} phút. Hãy rút ngắn bài hoặc sửa “minutes”.`,
		'minutes-sum': (d: ProblemDetail) =>
			`Khóa ghi ${d.minutes} phút nhưng các bài cộng lại là ${d.sum} phút. Hãy sửa “minutes” để người học không bị bất ngờ.`,
		'practice-none':
			'Bài chưa có phần thực hành nên học xong khó làm được. Hãy thêm một khối tập hoặc “check”.',
		'headings-none':
			'Bài chưa có tiêu đề nào. Người nghe bằng trình đọc màn hình đi theo tiêu đề; hãy chia bài bằng “##”.',
		'pair-structure': (d: ProblemDetail) =>
			`Chỗ này bản tiếng Anh có ${part('vi', d.en)}, bản tiếng Việt (dòng ${d.line}) có ${part('vi', d.vi)}. Hai bản phải cùng bố cục; hãy so lại.`,
		'link-unknown': (d: ProblemDetail) =>
			`Liên kết “${d.url}” không dẫn đến trang nào có trong nội dung này. Hãy sửa địa chỉ hoặc bỏ liên kết.`,
		'link-http': (d: ProblemDetail) =>
			`Liên kết “${d.url}” không mã hóa nên người khác có thể đọc hay sửa trang. Hãy dùng “https://”.`,
		'link-words': (d: ProblemDetail) =>
			`Chữ của liên kết (“${d.words}”) không nói nó dẫn đến đâu. Hãy viết tên trang hoặc việc sẽ làm ở đó.`,
		'alt-file-name': (d: ProblemDetail) =>
			`Lời mô tả hình chỉ là tên tệp (“${d.name}”). Hãy tả điều người nhìn thấy trong hình.`,
		'alt-says-picture':
			'Lời mô tả không cần nói đây là hình, vì trình đọc màn hình đã nói. Hãy tả ngay điều trong hình.',
		'alt-length': (d: ProblemDetail) =>
			`Lời mô tả hình dài ${d.length} ký tự, nên từ ${d.least} đến ${d.most}. Hãy tả vừa đủ điều quan trọng.`,
		'alt-untranslated':
			'Lời mô tả hình giống hệt bản tiếng Việt. Người nghe tiếng Anh cũng cần hiểu; hãy dịch ra.',
		'media-sum': (d: ProblemDetail) =>
			`Các hình của bài nặng ${d.kilobytes} kB (nên tối đa ${d.limit}). Mạng yếu tải rất lâu; hãy thu nhỏ hoặc bớt hình.`,
		'media-unused': (d: ProblemDetail) =>
			`Không có bài nào cạnh đây dùng “${d.name}”. Hãy dùng hoặc xóa tệp, để khóa học không nặng vô ích.`,
		'right-option-long': (d: ProblemDetail) =>
			`Đáp án đúng dài ${d.right} ký tự, đáp án sai dài nhất chỉ ${d.wrong}. Nhìn độ dài là đoán được; hãy viết cho gần bằng nhau.`,
		'right-longest': (d: ProblemDetail) =>
			`Ở bản “${d.language}”, đáp án đúng dài nhất trong ${d.count} trên ${d.questions} câu (nên dưới ${d.limit} %). Cứ chọn câu dài là trúng; hãy sửa bớt.`,
		'right-same-place': (d: ProblemDetail) =>
			`Đáp án đúng nằm ở vị trí ${d.letter} trong ${d.count} trên ${d.questions} câu. Người học sẽ đoán theo vị trí; hãy xếp lại.`,
		'option-catch-all': (d: ProblemDetail) =>
			`Lựa chọn “${d.words}” nói về các lựa chọn khác nên chỉ thử mẹo làm bài. Hãy thay bằng một câu trả lời thật.`,
		'option-unexplained': (d: ProblemDetail) =>
			`Lựa chọn ${d.option} chưa có lời giải thích. Chọn đúng cũng cần biết vì sao; hãy thêm dòng “> …” ngay dưới.`,
		'because-missing':
			'Câu hỏi này chưa có “because” nên trả lời xong không học thêm được gì. Hãy thêm một câu giải thích.',
		'feedback-short': (d: ProblemDetail) =>
			`Lời giải thích chỉ có ${d.length} ký tự (nên từ ${d.least}) nên chưa nói được vì sao. Hãy viết rõ hơn.`,
		'options-few': (d: ProblemDetail) =>
			`Câu hỏi chỉ có hai lựa chọn nên đoán là trúng một nửa. Hãy viết ít nhất ${d.least}, trừ khi hỏi đúng hay sai.`,
		'option-repeated': (d: ProblemDetail) =>
			`Lựa chọn “${d.words}” có hai lần nên người học không biết chọn cái nào. Hãy sửa một.`,
		'hint-missing': (d: ProblemDetail) =>
			`Câu “${d.id}” chưa có gợi ý cho người đang bí. Hãy thêm một dòng “> …” sau các lựa chọn.`,
		'exam-few': (d: ProblemDetail) =>
			`Bài thi chỉ có ${d.questions} câu, nên thi lại sẽ gặp y như cũ. Hãy viết ít nhất ${d.least} câu.`,
		'skill-untested': (d: ProblemDetail) =>
			`Khóa nói dạy ${d.skill} nhưng không câu hỏi nào thử kỹ năng này. Hãy thêm câu hỏi hoặc bỏ khỏi “skills”.`,
		'skill-untaught': (d: ProblemDetail) =>
			`Câu hỏi thử ${d.skill} nhưng course.yaml không ghi kỹ năng này. Hãy thêm vào “skills” hoặc sửa câu hỏi.`,
		'scenarios-few': (d: ProblemDetail) =>
			`Loại “${d.kind}” có ${d.count} tình huống, nên có ít nhất ${d.least}. Tập một chuyện thì chỉ thuộc chuyện đó; hãy viết thêm.`,
		'scenario-unused': (d: ProblemDetail) =>
			`Không bài học nào dùng tình huống “${d.id}” nên không ai tập được. Hãy đưa vào một bài hoặc xóa đi.`,
		'text-untranslated': 'Hai bản tiếng Việt và tiếng Anh giống hệt nhau. Có lẽ chưa dịch; hãy dịch ra.',
		'address-real': (d: ProblemDetail) =>
			`“${d.words}” có thể là địa chỉ của ai đó. Địa chỉ để tập phải kết thúc bằng “.example”; hãy đổi.`,
		'code-real': (d: ProblemDetail) =>
			`“${d.words}” trông như mã xác nhận thật. Trong phần tập, mã luôn là 000000; hãy đổi.`,
		'number-real': (d: ProblemDetail) =>
			`“${d.words}” có thể là số điện thoại hay số tài khoản của ai đó. Hãy viết “số lạ”, hoặc một số toàn số 0.`,
		'areas-missing': (d: ProblemDetail) =>
			`Bộ cơ bản chưa có khóa nào đến cấp ${d.level} về lĩnh vực ${d.areas} của DigComp. Hãy thêm khóa để ai cũng có nền đủ.`,
		'competences-missing': (d: ProblemDetail) =>
			`Chưa khóa nào dạy năng lực ${d.codes} của DigComp. Hãy thêm vào một khóa, vì khung có đủ 21 năng lực.`,
		'items-few': (d: ProblemDetail) =>
			`Ngân hàng xếp lớp có ${d.count} câu, cần ít nhất ${d.least} để lần sau không gặp lại câu cũ. Hãy viết thêm.`,
		'area-level-missing': (d: ProblemDetail) =>
			`Lĩnh vực ${d.area} chưa có câu nào ở mức ${d.level} nên không đo được mức này. Hãy viết thêm.`
	},
	en: {
		'sentence-long': (d) =>
			`The sentence “${d.start} …” has ${d.words} words (${d.limit} at most). Slow readers lose its beginning; split it.`,
		'sentences-long': (d) =>
			`Sentences here have ${d.average} words on average (${d.limit} at most). That is tiring; write shorter ones.`,
		jargon: (d) =>
			`“${d.word}” is a technical word many do not know. Write “${d.plain}”, or explain it in the lesson and list it in “terms”.`,
		'minutes-few': (d) =>
			`The lesson says ${d.minutes} minutes but takes about ${d.needed} to read and practise. Shorten it or correct “minutes”.`,
		'minutes-sum': (d) =>
			`The course says ${d.minutes} minutes but its lessons add up to ${d.sum}. Correct “minutes”, so that nobody is misled.`,
		'practice-none':
			'The lesson has nothing to do in it, and reading alone is forgotten. Add a practice or a “check”.',
		'headings-none':
			'The lesson has no heading. Whoever listens to a page moves about by headings; part it with “##”.',
		'pair-structure': (d) =>
			`Here the English file has ${part('en', d.en)}, the Vietnamese one (line ${d.line}) ${part('en', d.vi)}. Both need the same layout; compare.`,
		'link-unknown': (d) =>
			`The link “${d.url}” leads to no page there is in this content. Correct the address or remove the link.`,
		'link-http': (d) =>
			`The link “${d.url}” is not encrypted, so others could read or change the page. Use “https://”.`,
		'link-words': (d) =>
			`The words of the link (“${d.words}”) do not say where it leads. Write the name of the page or what one does there.`,
		'alt-file-name': (d) =>
			`The description of the picture is only a file name (“${d.name}”). Say what somebody sees in it.`,
		'alt-says-picture':
			'The description need not say that it is a picture: screen readers do. Begin with what it shows.',
		'alt-length': (d) =>
			`The description has ${d.length} characters; ${d.least} to ${d.most} are right. Say what matters, and no more.`,
		'alt-untranslated':
			'The description is the same as in Vietnamese. People who listen in English need it too; translate it.',
		'media-sum': (d) =>
			`The pictures of the lesson weigh ${d.kilobytes} kB (${d.limit} at most). A weak line takes long; shrink or drop some.`,
		'media-unused': (d) =>
			`Nothing beside it uses “${d.name}”. Use the file or delete it, so that the course carries no dead weight.`,
		'right-option-long': (d) =>
			`The right option has ${d.right} characters, the longest wrong one ${d.wrong}. Length gives it away; make them alike.`,
		'right-longest': (d) =>
			`In “${d.language}” the right option is the longest in ${d.count} of ${d.questions} questions (${d.limit} % at most). Taking the longest wins; rewrite some.`,
		'right-same-place': (d) =>
			`The right option stands at ${d.letter} in ${d.count} of ${d.questions} questions. People will guess by its place; reorder some.`,
		'option-catch-all': (d) =>
			`The option “${d.words}” is about the other options and tests only how one takes tests. Put a real answer there.`,
		'option-unexplained': (d) =>
			`Option ${d.option} has no feedback. Being right, one also wants to know why; add a “> …” line below it.`,
		'because-missing':
			'The question has no “because”, so nothing is learnt from answering it. Add a sentence that explains.',
		'feedback-short': (d) =>
			`The feedback has ${d.length} characters (${d.least} at least), too few to say why. Explain a little more.`,
		'options-few': (d) =>
			`The question has only two options, so half of all guesses win. Write at least ${d.least}, except for yes or no.`,
		'option-repeated': (d) =>
			`The option “${d.words}” is there twice, so nobody knows which one to take. Change one.`,
		'hint-missing': (d) =>
			`Question “${d.id}” has no hint for somebody who is stuck. Add a “> …” line after the options.`,
		'exam-few': (d) =>
			`The closing quiz has only ${d.questions} questions, so a second try meets the same ones. Write at least ${d.least}.`,
		'skill-untested': (d) =>
			`The course says it teaches ${d.skill} but no question tests it. Add a question or remove it from “skills”.`,
		'skill-untaught': (d) =>
			`The question tests ${d.skill}, which course.yaml does not name. Add it to “skills” or correct the question.`,
		'scenarios-few': (d) =>
			`The kind “${d.kind}” has ${d.count} scenarios, and ${d.least} are the least. One story teaches only itself; write more.`,
		'scenario-unused': (d) =>
			`No lesson plays the scenario “${d.id}”, so nobody can practise it. Put it into a lesson or delete it.`,
		'text-untranslated':
			'The Vietnamese and the English text are the same. Perhaps it was not translated; do so.',
		'address-real': (d) =>
			`“${d.words}” may be somebody’s address. Addresses in practice end in “.example”; change it.`,
		'code-real': (d) =>
			`“${d.words}” looks like a real one-time code. In practice a code is 000000; change it.`,
		'number-real': (d) =>
			`“${d.words}” may be somebody’s telephone or account number. Write “unknown number”, or one that is all zeros.`,
		'areas-missing': (d) =>
			`The basic set has no course up to level ${d.level} in DigComp area ${d.areas}. Add one, so that the basics are whole.`,
		'competences-missing': (d) =>
			`No course teaches DigComp competence ${d.codes}. Work it into one: the framework has 21, and all matter.`,
		'items-few': (d) =>
			`The placement bank has ${d.count} items and needs ${d.least}, so that a second test differs. Write more.`,
		'area-level-missing': (d) =>
			`Area ${d.area} has no item of level ${d.level}, so that level cannot be measured. Write some.`
	}
});
