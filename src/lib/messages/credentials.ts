import { messages } from './messages.ts';

/** The pages where somebody sees, asks for and downloads their own certificates. */
export const credentials = messages({
	vi: {
		list: {
			title: 'Chứng nhận của tôi',
			lead: 'Mỗi khóa học xong và đạt bài kiểm tra cuối khóa, bạn có một chứng nhận để in, gửi, hoặc cho người khác quét mã kiểm tra.',
			issued: (date: string) => `Cấp ngày ${date}`,
			revoked: 'Đã thu hồi',
			ready: 'Có thể nhận ngay',
			receive: 'Nhận chứng nhận',
			emptyTitle: 'Chưa có chứng nhận nào',
			emptyText: 'Học hết các bài của một khóa và đạt bài kiểm tra cuối khóa, chứng nhận sẽ nằm ở đây.',
			browse: 'Xem các khóa học'
		},
		ask: {
			title: 'Nhận chứng nhận',
			done: (course: string) => `Bạn đã hoàn thành khóa “${course}”. Xin chúc mừng!`,
			name: 'Họ tên in trên chứng nhận',
			hint: 'Viết đủ họ tên và đủ dấu, như trên căn cước.',
			fixedTitle: 'Trước khi bạn bấm nút',
			fixed: 'Tên in rồi thì không sửa được. Bạn xem lại từng chữ và dấu nhé.',
			public:
				'Ai cầm mã trên chứng nhận đều xem được họ tên, khóa học, kết quả và ngày cấp. Ngoài ra không ai thấy gì thêm.',
			preview: 'Tên sẽ in như thế này',
			previewEmpty: 'Họ và tên của bạn',
			award: 'Nhận chứng nhận'
		},
		view: {
			title: (course: string) => `Chứng nhận: ${course}`,
			back: 'Chứng nhận của tôi',
			download: 'Tải chứng nhận (PDF)',
			downloadOther: 'Tải bản tiếng Anh (PDF)',
			print: 'In trang này',
			shareTitle: 'Cho người khác kiểm tra',
			shareText: 'Đưa mã QR cho họ quét, hoặc gửi đường liên kết này. Họ không cần tài khoản.',
			copy: 'Chép đường liên kết',
			copied: 'Đã chép. Bạn có thể dán vào tin nhắn.',
			copyFailed: 'Máy không cho chép. Hãy giữ tay trên đường liên kết để chép.',
			indoorTitle: 'Mã QR này chưa mở được từ nơi khác',
			indoor: (origin: string) =>
				`Chứng nhận vẫn in được. Nhưng địa chỉ ${origin} trong mã QR chỉ mở được trong mạng này. Bạn nhờ người quản trị đặt địa chỉ công khai (ORIGIN), rồi tải lại tệp.`,
			revokedTitle: 'Chứng nhận này đã bị thu hồi',
			revoked: (date: string, reason: string) =>
				`Thu hồi ngày ${date}. ${reason} Mã trên giấy nay báo “đã thu hồi”.`
		},
		reasons: {
			'wrong-name': 'Lý do: họ tên in sai; chứng nhận khác có thể đã được cấp thay.',
			'asked-by-holder': 'Lý do: người được cấp đề nghị.',
			'not-own-work': 'Lý do: bài kiểm tra không do chính người này làm.',
			'issued-in-error': 'Lý do: cấp nhầm.'
		}
	},
	en: {
		list: {
			title: 'My certificates',
			lead: 'For every course you finish and whose closing quiz you pass, there is a certificate to print, to send, or to let others check by its code.',
			issued: (date: string) => `Issued on ${date}`,
			revoked: 'Withdrawn',
			ready: 'Ready for you',
			receive: 'Get the certificate',
			emptyTitle: 'No certificate yet',
			emptyText:
				'Finish the lessons of a course and pass its closing quiz, and the certificate will be here.',
			browse: 'See the courses'
		},
		ask: {
			title: 'Get your certificate',
			done: (course: string) => `You have completed “${course}”. Well done!`,
			name: 'Name to print on the certificate',
			hint: 'Write your full name with all its marks, as on your identity card.',
			fixedTitle: 'Before you press the button',
			fixed: 'Once printed, the name cannot be changed. Please check every letter and mark.',
			public:
				'Whoever has the code on the certificate can see the name, the course, the result and the date. Nobody sees anything else.',
			preview: 'The name will look like this',
			previewEmpty: 'Your full name',
			award: 'Get the certificate'
		},
		view: {
			title: (course: string) => `Certificate: ${course}`,
			back: 'My certificates',
			download: 'Download the certificate (PDF)',
			downloadOther: 'Download in Vietnamese (PDF)',
			print: 'Print this page',
			shareTitle: 'Let others check it',
			shareText: 'Let them scan the QR code, or send them this link. They need no account.',
			copy: 'Copy the link',
			copied: 'Copied. You can paste it into a message.',
			copyFailed: 'This device does not allow copying. Hold a finger on the link to copy it.',
			indoorTitle: 'This QR code does not open from elsewhere yet',
			indoor: (origin: string) =>
				`The certificate prints all the same. But the address ${origin} in its QR code opens only inside this network. Ask the administrator to set a public address (ORIGIN), then download the file again.`,
			revokedTitle: 'This certificate was withdrawn',
			revoked: (date: string, reason: string) =>
				`Withdrawn on ${date}. ${reason} The code on the paper now says so.`
		},
		reasons: {
			'wrong-name': 'Reason: the printed name was wrong; another certificate may have been issued instead.',
			'asked-by-holder': 'Reason: the holder asked for it.',
			'not-own-work': 'Reason: the quiz was not the work of this person.',
			'issued-in-error': 'Reason: it was issued by mistake.'
		}
	}
});
