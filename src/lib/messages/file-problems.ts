import type { ProblemDetail } from './lesson-problems.ts';
import { messages } from './messages.ts';

/** What can be wrong with YAML, with a scenario, and with a course's folder: what, why, and what to do. */
export const fileProblems = messages({
	vi: {
		'front-matter-missing': 'Tệp thiếu phần đầu giữa hai dòng “---”. Hãy thêm ở dòng đầu tiên.',
		'front-matter-open': 'Phần đầu tệp chưa đóng. Hãy thêm một dòng “---” sau phần này.',
		'yaml-broken':
			'Không đọc được dòng này. Thường do thụt lề lệch, hoặc chữ có dấu “:” hay “#” cần đặt trong ngoặc kép.',
		'yaml-tab': 'Dòng này thụt lề bằng phím Tab, YAML chỉ nhận dấu cách. Hãy thay bằng hai dấu cách.',
		'yaml-repeated': 'Mục này được ghi hai lần nên không biết dùng cái nào. Hãy bỏ một.',
		'field-missing': (d: ProblemDetail) => `Thiếu mục “${d.field}”. Hãy thêm vào.`,
		'field-unknown': (d: ProblemDetail) => `Không có mục “${d.field}”. Hãy sửa tên hoặc bỏ đi.`,
		'field-type': (d: ProblemDetail) =>
			`Mục “${d.field}” sai kiểu (cần ${d.expected}). Nếu là chữ có số, hãy đặt trong ngoặc kép.`,
		'field-range': (d: ProblemDetail) =>
			`Mục “${d.field}” quá ngắn, quá dài hoặc ngoài khoảng cho phép (${d.bound}). Hãy sửa lại.`,
		'field-choice': (d: ProblemDetail) => `Mục “${d.field}” phải là một trong: ${d.values}. Hãy chọn lại.`,
		'field-form': (d: ProblemDetail) => `Mục “${d.field}” viết chưa đúng dạng (${d.form}). Hãy sửa lại.`,
		'step-unknown': (d: ProblemDetail) =>
			`Lựa chọn dẫn đến bước “${d.next}” không có. Hãy sửa tên hoặc viết bước đó.`,
		'step-unreachable': (d: ProblemDetail) =>
			`Không lựa chọn nào dẫn đến bước “${d.step}”. Hãy nối vào hoặc bỏ đi.`,
		'step-endless': (d: ProblemDetail) =>
			`Từ bước “${d.step}” không có đường đến kết thúc. Hãy thêm lựa chọn có next: end.`,
		'step-unsafe': (d: ProblemDetail) =>
			`Bước “${d.step}” không có lựa chọn an toàn, người tập sẽ bế tắc. Hãy thêm một.`,
		'traps-few': (d: ProblemDetail) =>
			`Cần ít nhất ${d.least} tin nhắn lừa đảo (trap: true) để tập phân biệt. Hãy thêm.`,
		'genuine-missing':
			'Cần ít nhất một tin nhắn thật (trap: false), nếu không người tập sẽ nghi ngờ tất cả. Hãy thêm.',
		'best-not-offered': (d: ProblemDetail) =>
			`Câu trả lời “${d.answer}” được coi là tốt nhưng chưa có lời giải thích trong “because”. Hãy thêm vào.`,
		'control-not-shown': (d: ProblemDetail) =>
			`Nút “${d.control}” không có trên màn hình nên không bấm được. Hãy thêm vào “controls”.`,
		'hide-none': 'Chưa có chi tiết nào cần che. Hãy ghi “hide: true” cho ít nhất một.',
		'hide-all': 'Chi tiết nào cũng cần che thì không còn gì để chọn. Hãy thêm một chi tiết có “hide: false”.',
		'details-close': (d: ProblemDetail) =>
			`“${d.id}” và “${d.other}” quá gần nhau, số sẽ đè lên nhau trên màn hình nhỏ. Hãy bỏ một.`,
		'paper-needed-none': 'Chưa có giấy tờ nào cần nộp. Hãy ghi “needed: true” cho ít nhất một.',
		'paper-needless-none':
			'Giấy tờ nào cũng cần nộp thì không còn gì để chọn. Hãy thêm một loại có “needed: false”.',
		'no-wrong-choice':
			'Mọi lựa chọn ở đây đều đúng nên không có gì để tập. Hãy thêm một lựa chọn “right: false”.',
		'amount-given':
			'Mục enter để người tập tự gõ số tiền, nên màn hình (screen, kind: pay) không được ghi sẵn amount. Hãy bỏ amount.',
		'code-missing': (d: ProblemDetail) =>
			`Tin nhắn phải chứa mã ${d.code} ở cả hai thứ tiếng, để không ai tưởng là mã thật. Hãy sửa lại.`,
		'address-real':
			'Địa chỉ trong bài tập phải bắt đầu đúng dạng và kết thúc bằng “.example”, để không trùng trang thật. Hãy sửa lại.',
		'owner-one':
			'Cần đúng một phần owner: true, và phần đó là đoạn cuối của tên miền, ngay trước dấu gạch chéo. Hãy sửa address.parts.',
		'words-few': (d: ProblemDetail) =>
			`Cần ít nhất ${d.least} tiếng hợp (fit: true), nếu không chẳng ai ghép được câu chắc. Hãy thêm.`,
		'claims-alike':
			'Cần có câu phải kiểm tra (check: true) lẫn câu tạm ổn (check: false) để tập phân biệt. Hãy thêm.',
		'id-repeated': (d: ProblemDetail) => `Mã “${d.id}” được dùng hai lần. Hãy đặt mã khác.`,
		'id-not-file-name': (d: ProblemDetail) =>
			`Mã “${d.id}” phải trùng tên tệp “${d.name}”. Hãy sửa một trong hai.`,
		'scenario-kind-unknown': (d: ProblemDetail) =>
			`Không có loại tình huống “${d.kind}”. Hãy đặt tệp vào: ${d.kinds}.`,
		'file-missing': (d: ProblemDetail) =>
			`Thiếu tệp “${d.name}” nên khóa học chưa đủ. Hãy thêm; bài nào cũng cần bản tiếng Việt và bản tiếng Anh.`,
		'lessons-none':
			'Khóa học chưa có bài nào. Hãy thêm thư mục như “01-ten-bai” với lesson.vi.md và lesson.en.md.',
		'lesson-repeated': (d: ProblemDetail) =>
			`Hai bài cùng số thứ tự hoặc cùng tên “${d.name}”. Hãy đổi tên một thư mục.`,
		'lesson-reserved': (d: ProblemDetail) =>
			`Tên bài “${d.name}” dành cho bài thi cuối khóa. Hãy đặt tên khác.`,
		'skill-not-known': (d: ProblemDetail) =>
			`Mục “${d.field}” có kỹ năng không có trong khung. Mã có dạng digcomp-2.2:4.2.`,
		'path-course': (d: ProblemDetail) =>
			`Lộ trình nhắc đến khóa “${d.course}” không có trong courses/. Hãy sửa tên hoặc bỏ đi.`,
		'path-version': (d: ProblemDetail) =>
			`Phiên bản ${d.version} của lộ trình này đã công bố với các khóa khác. Số liệu dựa vào nó, nên hãy tăng “version”.`,
		'media-too-large': (d: ProblemDetail) =>
			`“${d.name}” lớn quá (hơn ${d.limit} MB, hoặc quá nhiều điểm ảnh). Hãy thu nhỏ trước khi thêm.`,
		'media-heavy': (d: ProblemDetail) =>
			`“${d.name}” nặng hơn ${d.limit} kB, người dùng mạng yếu phải chờ lâu. Hãy thu nhỏ hoặc vẽ đơn giản hơn.`,
		'media-type': (d: ProblemDetail) =>
			`Không đọc được “${d.name}”, hoặc bên trong không phải hình, âm thanh hay phụ đề. Hãy xuất lại tệp.`,
		'svg-alive': (d: ProblemDetail) =>
			`Bản vẽ “${d.name}” chứa mã, chuyển động hoặc liên kết ra ngoài nên không nhận. Hãy xuất lại dạng hình tĩnh.`,
		'svx-ignored': 'Tệp .svx chứa mã chạy được nên không dùng trong khóa học. Nội dung tệp này được bỏ qua.',
		'file-unknown': 'Tệp này không thuộc khóa học nên được bỏ qua. Hãy kiểm tra tên tệp.'
	},
	en: {
		'front-matter-missing':
			'The file lacks its front matter between two lines “---”. Add it on the first line.',
		'front-matter-open': 'The front matter is never closed. Add a line “---” after it.',
		'yaml-broken':
			'This line cannot be read. Often the indent is off, or words with “:” or “#” need quotes around them.',
		'yaml-tab': 'This line is indented with a tab, YAML takes spaces only. Use two spaces.',
		'yaml-repeated': 'This field is given twice, so it is unclear which counts. Remove one.',
		'field-missing': (d) => `The field “${d.field}” is missing. Add it.`,
		'field-unknown': (d) => `There is no field “${d.field}”. Correct its name or remove it.`,
		'field-type': (d) =>
			`The field “${d.field}” is of the wrong type (${d.expected} is needed). Put digits meant as words in quotes.`,
		'field-range': (d) =>
			`The field “${d.field}” is too short, too long or out of range (${d.bound}). Change it.`,
		'field-choice': (d) => `The field “${d.field}” must be one of: ${d.values}. Choose again.`,
		'field-form': (d) => `The field “${d.field}” is not written as it should be (${d.form}). Correct it.`,
		'step-unknown': (d) =>
			`The choice leads to a step “${d.next}” that is not there. Correct the name or write that step.`,
		'step-unreachable': (d) => `No choice leads to the step “${d.step}”. Link it or remove it.`,
		'step-endless': (d) => `No way leads from the step “${d.step}” to the end. Add a choice with next: end.`,
		'step-unsafe': (d) => `The step “${d.step}” has no safe choice, so people get stuck. Add one.`,
		'traps-few': (d) =>
			`At least ${d.least} traps (trap: true) are needed to practise telling them apart. Add some.`,
		'genuine-missing':
			'At least one genuine message (trap: false) is needed, or people learn to distrust all. Add one.',
		'best-not-offered': (d) =>
			`The answer “${d.answer}” counts as good but has no explanation in “because”. Add one.`,
		'control-not-shown': (d) =>
			`The control “${d.control}” is not on the screen and cannot be pressed. Add it to “controls”.`,
		'hide-none': 'No detail has to be hidden. Write “hide: true” for at least one.',
		'hide-all': 'Every detail has to be hidden, so there is nothing to choose. Add one with “hide: false”.',
		'details-close': (d) =>
			`“${d.id}” and “${d.other}” are so close that their numbers overlap on a small screen. Drop one.`,
		'paper-needed-none': 'No paper is needed. Write “needed: true” for at least one.',
		'paper-needless-none':
			'Every paper is needed, so there is nothing to choose. Add one with “needed: false”.',
		'no-wrong-choice':
			'Every choice here is right, so there is nothing to practise. Add one with “right: false”.',
		'amount-given':
			'With enter people type the amount themselves, so the screen (kind: pay) must not show one. Remove its amount.',
		'code-missing': (d) =>
			`The message must hold the code ${d.code} in both languages, so that nobody takes it for real. Correct it.`,
		'address-real':
			'An address in practice must be well formed and its host end in “.example”, so that it is nobody’s. Correct it.',
		'owner-one':
			'Exactly one part must say owner: true, and it must be the end of the host’s name, before the slash. Correct it.',
		'words-few': (d) =>
			`At least ${d.least} words must fit (fit: true), or nobody can build a strong phrase. Add some.`,
		'claims-alike':
			'There must be sentences to check (check: true) and fine ones (check: false), to tell them apart. Add some.',
		'id-repeated': (d) => `The id “${d.id}” is used twice. Choose another.`,
		'id-not-file-name': (d) => `The id “${d.id}” must equal the file name “${d.name}”. Change one of them.`,
		'scenario-kind-unknown': (d) =>
			`There is no kind of scenario “${d.kind}”. Put the file into: ${d.kinds}.`,
		'path-course': (d) =>
			`The path names a course “${d.course}” that is not in courses/. Correct or remove it.`,
		'path-version': (d) =>
			`Version ${d.version} of this path is out with other courses. Figures rest on it, so raise “version”.`,
		'media-too-large': (d) =>
			`“${d.name}” is too large (over ${d.limit} MB, or too many pixels). Make it smaller before adding it.`,
		'media-heavy': (d) =>
			`“${d.name}” weighs more than ${d.limit} kB, a long wait on a weak line. Make it smaller or simpler.`,
		'media-type': (d) =>
			`“${d.name}” cannot be read, or does not hold a picture, a sound or captions. Export it again.`,
		'svg-alive': (d) =>
			`The drawing “${d.name}” holds code, movement or outside links and was not taken. Export it as a still picture.`,
		'file-missing': (d) =>
			`The file “${d.name}” is missing, so the course is not complete. Add it; every lesson needs both languages.`,
		'lessons-none':
			'The course has no lesson. Add a folder such as “01-name” with lesson.vi.md and lesson.en.md.',
		'lesson-repeated': (d) => `Two lessons share their number or the name “${d.name}”. Rename one folder.`,
		'lesson-reserved': (d) => `The lesson name “${d.name}” is kept for the closing quiz. Choose another.`,
		'skill-not-known': (d) =>
			`The field “${d.field}” names a skill outside the framework. Codes look like digcomp-2.2:4.2.`,
		'svx-ignored': 'A .svx file can run code and is not used in courses. What it holds was left out.',
		'file-unknown': 'This file is no part of a course and was left out. Check its name.'
	}
});
