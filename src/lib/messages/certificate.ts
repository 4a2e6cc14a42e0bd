import { messages } from './messages.ts';

/** The words printed on a certificate, on paper and on screen. */
export const certificate = messages({
	vi: {
		documentTitle: (course: string, name: string) => `Chứng nhận: ${course} – ${name}`,
		subject: 'Chứng nhận hoàn thành khóa học, có mã để kiểm tra',
		kicker: 'Chứng nhận hoàn thành khóa học',
		lead: 'đã hoàn thành khóa học',
		issuer: 'Nếp Số',
		work: (lessons: number, percent: number) =>
			`Đã học ${lessons} bài, đạt ${percent} % ở bài kiểm tra cuối khóa.`,
		supervised: 'Bài kiểm tra có người hướng dẫn chứng kiến.',
		skills: 'Kỹ năng theo khung DigComp 2.2:',
		skill: (name: string, code: string) => `${name}\u00a0(${code})`,
		issuedOn: 'Ngày cấp',
		code: 'Mã chứng nhận',
		check: 'Quét mã hoặc mở địa chỉ này để kiểm tra:',
		bowl: 'Bát cơm đầy vẽ con gà trống: dấu hiệu của một khóa học đã trọn vẹn',
		qr: (address: string) => `Mã QR dẫn tới ${address}`,
		mark: 'Dấu hiệu Nếp Số',
		fileName: (course: string) => `Chứng nhận - ${course}.pdf`
	},
	en: {
		documentTitle: (course: string, name: string) => `Certificate: ${course} – ${name}`,
		subject: 'Certificate of completion of a course, with a code to check it by',
		kicker: 'Certificate of completion',
		lead: 'has completed the course',
		issuer: 'Nếp Số',
		work: (lessons: number, percent: number) =>
			`Studied ${lessons} ${lessons === 1 ? 'lesson' : 'lessons'} and reached ${percent}% in the closing quiz.`,
		supervised: 'The quiz was sat in the presence of a helper.',
		skills: 'Skills, by the DigComp 2.2 framework:',
		skill: (name: string, code: string) => `${name}\u00a0(${code})`,
		issuedOn: 'Issued on',
		code: 'Certificate code',
		check: 'Scan the code or open this address to check:',
		bowl: 'A bowl heaped with rice, painted with a rooster: the sign of a course that is whole',
		qr: (address: string) => `QR code leading to ${address}`,
		mark: 'The mark of Nếp Số',
		fileName: (course: string) => `Certificate - ${course}.pdf`
	}
});
