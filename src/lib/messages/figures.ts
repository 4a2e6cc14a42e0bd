import { messages } from './messages.ts';

/** The pages of published figures, open to everybody. */
export const figures = messages({
	vi: {
		title: 'Số liệu đã công bố',
		description:
			'Bao nhiêu người đã học trên nền tảng này, ở đâu, ai còn chưa tới: số liệu công bố mỗi quý, ai cũng xem và tải được.',
		tabs: { releases: 'Lịch công bố', indicators: 'Các chỉ số' },
		empty: {
			title: 'Chưa có số liệu nào được công bố',
			text: 'Số liệu của mỗi quý được công bố sau khi quý kết thúc ít nhất 14 ngày.',
			first: (quarter: string, day: string) => `Quý đầu tiên sẽ là ${quarter}, không sớm hơn ngày ${day}.`
		},
		releases: {
			title: 'Lịch công bố và các bản đã công bố',
			text: 'Một quý đã công bố thì không đổi nữa. Nếu phải sửa, bản sửa mang số mới, ghi rõ lý do, và bản cũ vẫn xem được.',
			calendar: 'Quý nào, khi nào',
			quarter: 'Quý',
			state: 'Tình trạng',
			states: {
				running: (day: string) => `Đang diễn ra. Sớm nhất là ngày ${day} mới công bố.`,
				waiting: (day: string) => `Đã hết quý, còn nhận việc học đến muộn. Công bố từ ngày ${day}.`,
				ready: (_day: string) => 'Đã sẵn sàng, đang chờ người quản trị công bố.',
				published: (day: string) => `Công bố ngày ${day}.`
			},
			all: 'Tất cả các bản',
			release: 'Bản công bố',
			published: 'Ngày công bố',
			areas: 'Danh sách địa bàn',
			why: 'Lý do sửa',
			first: 'Bản đầu',
			current: 'đang dùng',
			replaced: 'đã được thay'
		},
		indicators: {
			title: 'Hai mươi chỉ số, tính thế nào',
			text: 'Mỗi chỉ số có một mã không đổi. Bấm vào mã để lấy địa chỉ của đúng chỉ số ấy.',
			groups: {
				cov: 'Mức phủ: nền tảng đã tới bao nhiêu người',
				out: 'Kết quả: người học đi đến đâu',
				eq: 'Công bằng: ai còn bị bỏ lại',
				q: 'Chất lượng của chính số liệu'
			},
			groupText: {
				cov: 'Chia cho dân số. Đây là mức phủ của nền tảng, không phải kỹ năng của cả dân số.',
				out: 'Chia cho người học hoặc lượt học trên nền tảng này.',
				eq: 'So hai bên của cùng một con số.',
				q: 'Nói về bài học, chứng nhận và bản công bố, không nói về người dân.'
			},
			unit: 'Đơn vị',
			units: {
				percent: 'phần trăm',
				'persons per 1000': 'người trên 1.000 dân',
				'per 1000': 'trên 1.000',
				ratio: 'chỉ số quanh 1',
				'percentage points': 'điểm phần trăm'
			},
			data: 'Số liệu (API)'
		},
		developers: 'Dành cho người viết phần mềm: tài liệu API',
		definitions: 'Các chỉ số được định nghĩa thế nào',
		catalogue: 'Danh mục chỉ số cho máy đọc (JSON)'
	},
	en: {
		title: 'Published figures',
		description:
			'How many people learned on this platform, where, and who has not been reached: figures published every quarter, for everybody to see and take.',
		tabs: { releases: 'Release calendar', indicators: 'Indicators' },
		empty: {
			title: 'No figures have been published yet',
			text: 'The figures of a quarter are published at least 14 days after it ends.',
			first: (quarter: string, day: string) => `The first will be ${quarter}, not before ${day}.`
		},
		releases: {
			title: 'Release calendar, and all releases',
			text: 'A published quarter never changes. Where it must be corrected, the revision has a new number and says why, and the old one can still be seen.',
			calendar: 'Which quarter, when',
			quarter: 'Quarter',
			state: 'State',
			states: {
				running: (day: string) => `Running. To be published on ${day} at the earliest.`,
				waiting: (day: string) =>
					`Over, still taking in learning that arrives late. To be published from ${day}.`,
				ready: (_day: string) => 'Ready; the administrator has yet to publish it.',
				published: (day: string) => `Published on ${day}.`
			},
			all: 'All releases',
			release: 'Release',
			published: 'Published on',
			areas: 'List of areas',
			why: 'Reason of the revision',
			first: 'First',
			current: 'stands',
			replaced: 'replaced'
		},
		indicators: {
			title: 'Twenty indicators, and how they are counted',
			text: 'Each has an id that never changes. The id is a link to that very indicator.',
			groups: {
				cov: 'Coverage: how many people the platform has reached',
				out: 'Outcomes: how far learners come',
				eq: 'Equity: who is left behind',
				q: 'The quality of the figures themselves'
			},
			groupText: {
				cov: 'Divided by the population. This is the coverage of the platform, not the skill of the population.',
				out: 'Divided by learners or by course starts on this platform.',
				eq: 'Two sides of one figure, held against each other.',
				q: 'About lessons, certificates and releases, not about residents.'
			},
			unit: 'Unit',
			units: {
				percent: 'percent',
				'persons per 1000': 'persons per 1,000 residents',
				'per 1000': 'per 1,000',
				ratio: 'index around 1',
				'percentage points': 'percentage points'
			},
			data: 'Figures (API)'
		},
		developers: 'For developers: the API',
		definitions: 'How the indicators are defined',
		catalogue: 'Catalogue of indicators for machines (JSON)'
	}
});
