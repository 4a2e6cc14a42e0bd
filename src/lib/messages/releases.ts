import { messages } from './messages.ts';

/** Closing a quarter and publishing its figures. */
export const releases = messages({
	vi: {
		title: 'Công bố số liệu',
		deeds: {
			'period-closed': 'Công bố số liệu một quý',
			'key-issued': 'Cấp khóa API',
			'key-revoked': 'Thu khóa API',
			'key-read': 'Khóa API đọc số liệu',
			'subscription-added': 'Thêm nơi nhận số liệu',
			'subscription-changed': 'Bật hoặc tắt nơi nhận số liệu',
			'subscription-deleted': 'Xóa nơi nhận số liệu'
		},
		intro:
			'Mỗi quý đóng được sau khi kết thúc 14 ngày. Đóng quý là công bố: từ lúc đó số liệu của quý đứng yên, ai cũng xem và trích dẫn được. Muốn sửa thì công bố bản sửa, bản cũ vẫn được giữ.',
		calendar: 'Lịch công bố',
		period: 'Quý',
		state: 'Tình trạng',
		version: 'Địa bàn',
		next: 'Việc có thể làm',
		states: {
			running: (closes: string) => `Đang diễn ra. Đóng được từ ${closes}.`,
			waiting: (closes: string) => `Đã hết quý, còn nhận việc học gửi muộn. Đóng được từ ${closes}.`,
			ready: 'Sẵn sàng để đóng',
			published: (day: string, revision: number) =>
				revision === 0 ? `Đã công bố ${day}` : `Đã công bố, bản sửa ${revision}, ${day}`
		},
		preview: 'Xem trước và đóng quý',
		revise: 'Xem trước bản sửa',
		done: (period: string) => `Đã công bố ${period}.`,
		none: 'Chưa có quý nào có việc học.',
		draft: {
			title: (period: string) => `Xem trước: ${period}`,
			intro: (k: number) =>
				`Đây là những gì sẽ được công bố. Số nào có từ 1 đến ${k - 1} người sẽ bị che; một số ô khác bị che theo để không ai tính ngược ra được.`,
			asOf: (moment: string) => `Tính đến việc học ghi nhận lúc ${moment}.`,
			replaces: (id: string) => `Bản này sẽ thay ${id}. Bản cũ vẫn được giữ và vẫn tra được.`,
			same: 'Số liệu không khác bản đã công bố. Không cần bản sửa.',
			summary: 'Mỗi chỉ số sẽ công bố và che bao nhiêu ô',
			indicator: 'Chỉ số',
			cells: 'Số ô',
			shown: 'Hiện',
			small: 'Che: nhóm nhỏ',
			protects: 'Che: bảo vệ ô khác',
			repeated: 'Lặp số cũ',
			without: 'Không có số',
			hidden: 'Địa bàn bị che tổng số người học',
			hiddenNone: 'Không địa bàn nào bị che tổng số người học.',
			why: { C: 'nhóm nhỏ', D: 'để bảo vệ địa bàn khác' },
			reason: 'Lý do sửa',
			reasonHint: 'Lý do đứng cạnh bản sửa mãi mãi, ai cũng đọc được. Đừng ghi tên người.',
			close: 'Đóng quý và công bố',
			publishRevision: 'Công bố bản sửa',
			final: 'Việc này không rút lại được.',
			back: 'Về lịch công bố'
		}
	},
	en: {
		title: 'Publish figures',
		deeds: {
			'period-closed': 'Published a quarter’s figures',
			'key-issued': 'Issued an API key',
			'key-revoked': 'Revoked an API key',
			'key-read': 'An API key read figures',
			'subscription-added': 'Added a receiver of figures',
			'subscription-changed': 'Switched a receiver of figures',
			'subscription-deleted': 'Deleted a receiver of figures'
		},
		intro:
			'A quarter can be closed 14 days after its end. To close is to publish: from then on its figures stand still, and anybody may read and quote them. To correct them, publish a revision; the old release is kept.',
		calendar: 'Calendar of releases',
		period: 'Quarter',
		state: 'State',
		version: 'Areas',
		next: 'What can be done',
		states: {
			running: (closes: string) => `Running. Can be closed from ${closes}.`,
			waiting: (closes: string) => `Over, still taking in late learning. Can be closed from ${closes}.`,
			ready: 'Ready to be closed',
			published: (day: string, revision: number) =>
				revision === 0 ? `Published ${day}` : `Published, revision ${revision}, ${day}`
		},
		preview: 'Preview and close',
		revise: 'Preview a revision',
		done: (period: string) => `${period} is published.`,
		none: 'No quarter has any learning yet.',
		draft: {
			title: (period: string) => `Preview: ${period}`,
			intro: (k: number) =>
				`This is what would be published. Figures of 1 to ${k - 1} people are withheld; some other cells go with them, so that nobody can work them out.`,
			asOf: (moment: string) => `Counted up to the learning recorded at ${moment}.`,
			replaces: (id: string) => `It takes the place of ${id}, which is kept and can still be read.`,
			same: 'The figures do not differ from what is published. No revision is needed.',
			summary: 'How many cells of each indicator would be published and withheld',
			indicator: 'Indicator',
			cells: 'Cells',
			shown: 'Shown',
			small: 'Withheld: small group',
			protects: 'Withheld: protects another',
			repeated: 'Repeats the last',
			without: 'No figure',
			hidden: 'Areas whose number of learners is withheld',
			hiddenNone: 'No area’s number of learners is withheld.',
			why: { C: 'small group', D: 'to protect another area' },
			reason: 'Why it is revised',
			reasonHint: 'The reason stands beside the revision for ever, for anybody to read. Name nobody in it.',
			close: 'Close the quarter and publish',
			publishRevision: 'Publish the revision',
			final: 'This cannot be taken back.',
			back: 'Back to the calendar'
		}
	}
});
