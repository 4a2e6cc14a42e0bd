import { messages } from './messages.ts';

/** The names and numbers a sentence about a problem mentions. */
export type ProblemDetail = Readonly<Record<string, string | number>>;

/** What can be wrong with the text of a lesson: what, why, and what to do. */
export const lessonProblems = messages({
	vi: {
		'too-large': (d: ProblemDetail) =>
			`Tệp dài quá ${d.limit} kB nên không biên dịch. Hãy tách thành hai bài ngắn hơn.`,
		'too-many-lines': (d: ProblemDetail) =>
			`Tệp có hơn ${d.limit} dòng nên không biên dịch. Hãy tách thành hai bài.`,
		'too-nested': (d: ProblemDetail) =>
			`Danh sách, trích dẫn hoặc chữ nhấn lồng nhau quá ${d.limit} tầng. Hãy viết phẳng hơn.`,
		'too-many-marks': (d: ProblemDetail) =>
			`Đoạn này có hơn ${d.limit} dấu như * _ [ nên máy đọc rất lâu. Hãy tách đoạn hoặc bỏ bớt dấu.`,
		'too-many-containers': (d: ProblemDetail) =>
			`Tệp có hơn ${d.limit} mục danh sách và trích dẫn, nhiều hơn một bài học cần. Hãy tách hoặc viết gọn lại.`,
		'references-swell': (d: ProblemDetail) =>
			`Các liên kết dùng chung địa chỉ làm trang dài thêm hơn ${d.limit} kB. Hãy rút ngắn địa chỉ hoặc bớt liên kết.`,
		'too-many-columns': (d: ProblemDetail) =>
			`Dòng này có hơn ${d.limit} dấu |. Bảng rộng như vậy không đọc được trên điện thoại; hãy tách bảng.`,
		runaway:
			'Biên dịch tệp này quá lâu hoặc tốn quá nhiều bộ nhớ nên đã dừng. Hãy tìm chỗ lặp bất thường và bỏ đi.',
		'compiler-failed': (d: ProblemDetail) =>
			`Bộ biên dịch bị lỗi ở tệp này (${d.reason}). Đây là lỗi của phần mềm; hãy báo cho người quản trị.`,
		'raw-html':
			'Bài học không nhận thẻ HTML, vì thẻ có thể chạy mã trên máy người học. Hãy viết bằng Markdown.',
		'heading-one': 'Tựa bài đã nằm ở phần đầu tệp (title). Trong bài hãy bắt đầu từ “##”.',
		'heading-skips': (d: ProblemDetail) =>
			`Tiêu đề nhảy từ cấp ${d.before} xuống cấp ${d.level}. Người dùng trình đọc màn hình sẽ lạc; đừng bỏ cấp.`,
		'unsafe-url': (d: ProblemDetail) =>
			`Liên kết “${d.url}” không an toàn. Chỉ dùng https://, mailto:, tel:, hoặc địa chỉ bắt đầu bằng “/” hay “#”.`,
		'relative-link': (d: ProblemDetail) =>
			`Liên kết “${d.url}” sẽ hỏng khi lên trang. Hãy viết đầy đủ, ví dụ “https://…” hoặc “/courses”.`,
		'empty-link':
			'Liên kết này không có chữ, nên không ai biết nó dẫn đến đâu. Hãy thêm chữ trong ngoặc vuông.',
		'missing-alt':
			'Hình thiếu lời mô tả. Người không nhìn thấy hình cần nó; hãy viết trong ngoặc vuông: ![mô tả](hình.webp).',
		'media-not-beside': (d: ProblemDetail) =>
			`“${d.name}” phải là tên một tệp nằm cạnh bài học, không có đường dẫn. Hãy chép hình vào thư mục của bài.`,
		'media-missing': (d: ProblemDetail) =>
			`Không thấy tệp “${d.name}” cạnh bài học. Hãy thêm tệp hoặc sửa tên.`,
		'media-not-picture': (d: ProblemDetail) =>
			`“${d.name}” không phải là hình. Âm thanh và phim cần khối “audio” hoặc “video”.`,
		'media-wrong-kind': (d: ProblemDetail) =>
			`Tệp “${d.name}” không dùng được ở chỗ này (cần ${d.kinds}). Hãy chọn tệp khác hoặc xuất lại.`,
		'unknown-alert': (d: ProblemDetail) =>
			`Không có khung “${d.name}”. Hãy dùng [!TIP], [!WARNING] hoặc [!NOTE].`,
		'unknown-block': (d: ProblemDetail) =>
			`Không có khối “${d.name}”. Hãy sửa tên (${d.kinds}); nếu là đoạn mã thường, ghi “text”.`,
		'block-inside': (d: ProblemDetail) =>
			`Khối “${d.name}” nằm trong danh sách hoặc trích dẫn nên không hiện được. Hãy đưa ra sát lề trái.`,
		'repeated-block': (d: ProblemDetail) =>
			`Hai khối cùng mã “${d.id}” nên kết quả sẽ lẫn nhau. Hãy thêm “id:” khác.`,
		'scenario-unknown': (d: ProblemDetail) =>
			`Không thấy tình huống “${d.id}”. Hãy kiểm tra tên tệp trong content/scenarios/${d.kind}/.`,
		'one-paragraph':
			'Chỗ này chỉ nhận một đoạn chữ, không nhận danh sách, bảng hay khối. Hãy rút gọn thành một đoạn.',
		'no-right-choice': 'Chưa có lựa chọn đúng nào. Hãy ghi “right: true” cho ít nhất một lựa chọn.',
		'empty-body': 'Bài học chưa có nội dung. Hãy viết dưới phần đầu tệp.'
	},
	en: {
		'too-large': (d) =>
			`The file is larger than ${d.limit} kB and was not compiled. Split it into two shorter lessons.`,
		'too-many-lines': (d) =>
			`The file has more than ${d.limit} lines and was not compiled. Split it into two lessons.`,
		'too-nested': (d) =>
			`Lists, quotes or emphasis are nested more than ${d.limit} deep here. Write it flatter.`,
		'too-many-marks': (d) =>
			`This paragraph holds more than ${d.limit} marks such as * _ [ and would take very long to read. Split it.`,
		'too-many-containers': (d) =>
			`The file holds more than ${d.limit} list items and quotes, more than a lesson needs. Split or shorten it.`,
		'references-swell': (d) =>
			`Links that share an address make the page more than ${d.limit} kB longer. Shorten it or use fewer links.`,
		'too-many-columns': (d) =>
			`This line holds more than ${d.limit} bars (|). So wide a table cannot be read on a phone; split it.`,
		runaway:
			'Compiling this file took too long or too much memory and was stopped. Look for something repeated and remove it.',
		'compiler-failed': (d) =>
			`The compiler failed on this file (${d.reason}). This is a fault of the software; please tell its administrator.`,
		'raw-html':
			'Lessons take no HTML, because tags can run code on a learner’s device. Write it in Markdown.',
		'heading-one': 'The title already stands at the top of the file. Start headings in the text from “##”.',
		'heading-skips': (d) =>
			`The heading jumps from level ${d.before} to ${d.level}, which loses people who listen to the page. Skip none.`,
		'unsafe-url': (d) =>
			`The link “${d.url}” is not safe. Use https://, mailto:, tel:, or an address that begins with “/” or “#”.`,
		'relative-link': (d) =>
			`The link “${d.url}” would break on the site. Write it in full, such as “https://…” or “/courses”.`,
		'empty-link':
			'This link has no words, so nobody can tell where it leads. Add them in the square brackets.',
		'missing-alt':
			'The picture has no description. People who cannot see it need one; write it as ![description](picture.webp).',
		'media-not-beside': (d) =>
			`“${d.name}” must be the name of a file beside the lesson, without a path. Copy the picture into its folder.`,
		'media-missing': (d) => `There is no file “${d.name}” beside the lesson. Add it or correct the name.`,
		'media-not-picture': (d) =>
			`“${d.name}” is not a picture. Sounds and films need an “audio” or “video” block.`,
		'media-wrong-kind': (d) =>
			`The file “${d.name}” does not fit here (${d.kinds} is needed). Choose another or export it again.`,
		'unknown-alert': (d) => `There is no box “${d.name}”. Use [!TIP], [!WARNING] or [!NOTE].`,
		'unknown-block': (d) =>
			`There is no block “${d.name}”. Correct the name (${d.kinds}); for plain preformatted text write “text”.`,
		'block-inside': (d) =>
			`The block “${d.name}” stands inside a list or quote and cannot be shown there. Move it to the left margin.`,
		'repeated-block': (d) =>
			`Two blocks share the id “${d.id}”, so results would mix. Give one another “id:”.`,
		'scenario-unknown': (d) =>
			`There is no scenario “${d.id}”. Check the file names in content/scenarios/${d.kind}/.`,
		'one-paragraph': 'Only one paragraph fits here, no list, table or block. Shorten it to a paragraph.',
		'no-right-choice': 'No choice is right. Write “right: true” for at least one.',
		'empty-body': 'The lesson has no text yet. Write it below the front matter.'
	}
});
