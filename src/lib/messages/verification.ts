import { messages } from './messages.ts';

/** The public pages where anyone checks a certificate by its code. */
export const verification = messages({
	vi: {
		title: 'Kiểm tra chứng nhận',
		lead: 'Nhập mã in trên chứng nhận, gồm 12 chữ và số.',
		code: 'Mã chứng nhận',
		hint: 'Ví dụ: KX7F-2MPA-9QTD. Viết hoa, viết thường, có gạch hay không đều được.',
		malformed: 'Mã chưa đúng: mã có đúng 12 chữ và số, không có chữ U. Bạn xem lại trên giấy nhé.',
		check: 'Kiểm tra',
		another: 'Kiểm tra mã khác',
		valid: 'Chứng nhận có thật',
		validText: 'Nếp Số đã cấp chứng nhận này và nó vẫn còn giá trị.',
		revoked: 'Đã bị thu hồi',
		revokedText: (date: string, reason: string) =>
			`Chứng nhận này không còn giá trị từ ngày ${date}. ${reason}`,
		unknown: 'Không có chứng nhận này',
		unknownText: (code: string) =>
			`Chúng tôi không cấp chứng nhận nào mang mã ${code}. Có thể mã gõ nhầm một chữ.`,
		unknownAdvice:
			'Xem lại mã trên giấy rồi nhập lại. Nếu vẫn không có, tờ giấy đó không phải do Nếp Số cấp.',
		holder: 'Người được cấp',
		course: 'Khóa học',
		work: 'Kết quả',
		issuedOn: 'Ngày cấp',
		issuer: 'Nơi cấp',
		issuerName: 'Nếp Số',
		genuineTitle: 'Làm sao biết trang này là thật?',
		genuine: (host: string) =>
			`Nhìn thanh địa chỉ ở đầu màn hình: trang thật bắt đầu bằng ${host}. Trang giả có thể vẽ giống mọi thứ, trừ địa chỉ.`,
		compare: 'Sau đó so họ tên, khóa học và ngày cấp ở đây với tờ giấy: phải giống từng chữ.',
		busy: 'Chưa kiểm tra được'
	},
	en: {
		title: 'Check a certificate',
		lead: 'Enter the code printed on the certificate: 12 letters and digits.',
		code: 'Certificate code',
		hint: 'For example KX7F-2MPA-9QTD. Capitals, small letters and dashes do not matter.',
		malformed:
			'This is not a code yet: a code has exactly 12 letters and digits, and no letter U. Please look at the paper again.',
		check: 'Check',
		another: 'Check another code',
		valid: 'This certificate is genuine',
		validText: 'Nếp Số issued this certificate, and it still counts.',
		revoked: 'Withdrawn',
		revokedText: (date: string, reason: string) =>
			`This certificate has not counted since ${date}. ${reason}`,
		unknown: 'No such certificate',
		unknownText: (code: string) =>
			`We issued no certificate with the code ${code}. A letter may have been mistyped.`,
		unknownAdvice:
			'Check the code on the paper and enter it again. If there is still none, Nếp Số did not issue that paper.',
		holder: 'Issued to',
		course: 'Course',
		work: 'Result',
		issuedOn: 'Issued on',
		issuer: 'Issued by',
		issuerName: 'Nếp Số',
		genuineTitle: 'How do I know this page is genuine?',
		genuine: (host: string) =>
			`Look at the address bar at the top of the screen: the genuine page begins with ${host}. A false page can copy everything but the address.`,
		compare: 'Then compare name, course and date here with the paper: every letter must be the same.',
		busy: 'Could not check just now'
	}
});
