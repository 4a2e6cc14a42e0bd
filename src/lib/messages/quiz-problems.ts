import type { ProblemDetail } from './lesson-problems.ts';
import { messages } from './messages.ts';

/** What can be wrong with a quiz, and with a file and its translation: what, why, and what to do. */
export const quizProblems = messages({
	vi: {
		'no-questions': 'Tệp này chưa có câu hỏi nào. Mỗi câu bắt đầu bằng “## Câu hỏi {#ma-cau …}”.',
		'before-questions':
			'Có chữ đứng trước câu hỏi đầu tiên nên không thuộc câu nào. Hãy đưa xuống dưới dòng “##”.',
		'quiz-heading':
			'Trong bài hỏi chỉ dùng “##”, mỗi dòng là một câu hỏi. Hãy đổi tiêu đề này thành chữ thường.',
		'question-id-missing':
			'Câu hỏi chưa có mã nên không giữ được câu trả lời. Hãy thêm {#ma-cau …} ở cuối dòng.',
		'question-id-malformed': (d: ProblemDetail) =>
			`Mã “${d.id}” chỉ được gồm chữ thường không dấu, số và gạch nối, ví dụ “goi-1”.`,
		'repeated-question': (d: ProblemDetail) =>
			`Mã câu hỏi “${d.id}” đã dùng trong khóa này. Hãy đặt mã khác để kết quả không lẫn.`,
		'prompt-missing': 'Câu hỏi chưa có chữ. Hãy viết câu hỏi sau “##”.',
		'skill-missing': 'Câu hỏi chưa ghi kỹ năng. Hãy thêm, ví dụ skill=digcomp-2.2:4.2, để tính được tiến bộ.',
		'skill-unknown': (d: ProblemDetail) =>
			`Không có kỹ năng “${d.skill}”. Mã có dạng digcomp-2.2:4.2 (lĩnh vực 1–5).`,
		'level-missing': 'Câu hỏi chưa ghi mức độ. Hãy thêm level=1 đến level=8.',
		'level-malformed': (d: ProblemDetail) => `Mức độ “${d.level}” không hợp lệ. Hãy ghi một số từ 1 đến 8.`,
		'attribute-unknown': (d: ProblemDetail) =>
			`Không hiểu “${d.name}”. Trong ngoặc chỉ ghi #mã, skill= và level=.`,
		'options-missing':
			'Câu hỏi chưa có lựa chọn. Hãy viết danh sách “- [ ] …”, hoặc một khối short, number, order, match, gap.',
		'option-without-box': 'Lựa chọn này thiếu ô vuông. Hãy viết “- [ ] …” (sai) hoặc “- [x] …” (đúng).',
		'one-option': 'Chỉ có một lựa chọn thì không phải câu hỏi. Hãy thêm ít nhất một lựa chọn nữa.',
		'too-many-options': (d: ProblemDetail) => `Quá ${d.limit} lựa chọn, không ai đọc hết. Hãy bớt lại.`,
		'area-outside': 'Ô này lọt ra ngoài hình (x + w hoặc y + h quá 100). Hãy thu nhỏ hoặc dời vào trong.',
		'no-right-option': 'Chưa có lựa chọn đúng. Hãy đánh dấu [x] cho ít nhất một lựa chọn.',
		'feedback-missing': (d: ProblemDetail) =>
			`Lựa chọn ${d.option} sai nhưng chưa có lời giải thích. Hãy thêm dòng “> …” ngay dưới, vì người học học từ chỗ sai.`,
		'option-extra':
			'Dưới một lựa chọn chỉ được có lời giải thích trong dấu “>”. Hãy đưa phần này lên trên danh sách.',
		'after-options':
			'Sau các lựa chọn chỉ được có một gợi ý trong dấu “>”. Hãy đưa phần này lên trên danh sách.',
		'not-in-quiz':
			'Câu hỏi không nhận chú thích cuối trang, tiêu đề hay khối tương tác. Hãy viết thành chữ thường.',
		'pick-too-many': (d: ProblemDetail) =>
			`Bài hỏi lấy ${d.pick} câu nhưng chỉ có ${d.questions} câu. Hãy giảm “pick” hoặc viết thêm câu.`,
		'gap-unknown': (d: ProblemDetail) =>
			`Trong câu có chỗ trống [${d.gap}] nhưng “gaps” chưa có đáp án cho nó. Hãy thêm.`,
		'gap-unused': (d: ProblemDetail) =>
			`Có đáp án cho [${d.gap}] nhưng trong câu không có chỗ trống này. Hãy thêm hoặc bỏ.`,
		'pair-headings': (d: ProblemDetail) =>
			`Bản tiếng Việt có ${d.vi} tiêu đề, bản tiếng Anh có ${d.en}, hoặc khác cấp. Hãy cho hai bản khớp nhau.`,
		'pair-blocks': (d: ProblemDetail) =>
			`Các khối không khớp bản tiếng Việt (“${d.vi}” và “${d.en}”). Hãy dùng cùng khối, cùng thứ tự.`,
		'pair-minutes': (d: ProblemDetail) =>
			`Bản tiếng Việt ghi ${d.vi} phút, bản tiếng Anh ${d.en}. Hãy ghi như nhau.`,
		'pair-questions': (d: ProblemDetail) =>
			`Câu thứ ${d.position} là “${d.vi}” ở bản tiếng Việt nhưng “${d.en}” ở bản tiếng Anh. Hãy dùng cùng mã, cùng thứ tự.`,
		'pair-key': (d: ProblemDetail) =>
			`Câu “${d.id}” khác loại, khác số lựa chọn hoặc khác đáp án giữa hai bản. Lựa chọn phải cùng thứ tự; hãy so lại.`,
		'pair-skills': (d: ProblemDetail) =>
			`Câu “${d.id}” ghi kỹ năng hoặc mức độ khác nhau giữa hai bản. Hãy ghi như nhau.`,
		'pair-rule': 'Hai bản ghi pass, pick hoặc marking khác nhau. Hãy ghi như nhau, vì đây là cùng một bài.'
	},
	en: {
		'no-questions': 'This file has no question yet. Each begins with “## Question {#id …}”.',
		'before-questions': 'Text before the first question belongs to none. Move it below a “##” line.',
		'quiz-heading': 'A quiz uses only “##”, one for each question. Make this heading plain text.',
		'question-id-missing':
			'The question has no id, so answers to it cannot be kept. Add {#id …} at the end of its line.',
		'question-id-malformed': (d) =>
			`The id “${d.id}” may hold only plain lower-case letters, digits and hyphens, such as “call-1”.`,
		'repeated-question': (d) => `The question id “${d.id}” is already used in this course. Choose another.`,
		'prompt-missing': 'The question has no words. Write them after “##”.',
		'skill-missing':
			'The question names no skill. Add one, such as skill=digcomp-2.2:4.2, so that progress can be counted.',
		'skill-unknown': (d) => `There is no skill “${d.skill}”. Codes look like digcomp-2.2:4.2 (areas 1–5).`,
		'level-missing': 'The question has no level. Add level=1 to level=8.',
		'level-malformed': (d) => `“${d.level}” is not a level. Write a number from 1 to 8.`,
		'attribute-unknown': (d) => `“${d.name}” is not understood. The braces take #id, skill= and level= only.`,
		'options-missing':
			'The question has no options. Write a list “- [ ] …”, or a short, number, order, match or gap block.',
		'option-without-box': 'This option has no box. Write “- [ ] …” (wrong) or “- [x] …” (right).',
		'one-option': 'One option alone is no question. Add at least one more.',
		'too-many-options': (d) => `More than ${d.limit} options: nobody reads them all. Remove some.`,
		'area-outside':
			'This place reaches beyond the picture (x + w or y + h over 100). Make it smaller or move it.',
		'no-right-option': 'No option is right. Mark at least one with [x].',
		'feedback-missing': (d) =>
			`Option ${d.option} is wrong but says nothing about why. Add a “> …” line below it: people learn from the slip.`,
		'option-extra': 'Below an option only its feedback in “>” may stand. Move this above the list.',
		'after-options': 'After the options only one hint in “>” may stand. Move this above the list.',
		'not-in-quiz': 'A question takes no footnote, heading or interactive block. Write it as plain text.',
		'pick-too-many': (d) =>
			`The quiz picks ${d.pick} questions but has only ${d.questions}. Lower “pick” or write more questions.`,
		'gap-unknown': (d) => `The text has a gap [${d.gap}] but “gaps” gives no answer for it. Add one.`,
		'gap-unused': (d) =>
			`There is an answer for [${d.gap}] but no such gap in the text. Add the gap or remove the answer.`,
		'pair-headings': (d) =>
			`The Vietnamese file has ${d.vi} headings, the English one ${d.en}, or their levels differ. Bring them in step.`,
		'pair-blocks': (d) =>
			`The blocks differ from the Vietnamese file (“${d.vi}” and “${d.en}”). Use the same blocks in the same order.`,
		'pair-minutes': (d) =>
			`The Vietnamese file says ${d.vi} minutes, the English one ${d.en}. Write the same.`,
		'pair-questions': (d) =>
			`Question ${d.position} is “${d.vi}” in Vietnamese but “${d.en}” in English. Use the same ids in the same order.`,
		'pair-key': (d) =>
			`Question “${d.id}” differs in kind, number of options or right answer. Options must be in the same order; compare.`,
		'pair-skills': (d) =>
			`Question “${d.id}” names other skills or another level in the two files. Write the same.`,
		'pair-rule': 'The two files differ in pass, pick or marking. Write the same: it is one quiz.'
	}
});
