import { messages } from './messages.ts';

/** What stands around the big numbers: parts, changes, goals, trends, and who is not reached. */
export const headlines = messages({
	vi: {
		headline: {
			'cov.active_share': 'Người học trong quý này',
			'cov.registered_per_1000': 'Người đăng ký trên 1.000 dân từ 15 tuổi',
			'cov.trained_basic_share_wa': 'Người trong tuổi lao động đã học xong bộ khóa cơ bản',
			'cov.basic_cert_share_wa': 'Người trong tuổi lao động có chứng nhận cơ bản do nền tảng cấp',
			'cov.communes_reached_share': 'Xã, phường đã tới',
			'out.completion_rate_90d': 'Lượt học hoàn thành trong 90 ngày'
		},
		parts: {
			'cov.active_share': (n: string, of: string) => `${n} người / ${of} dân từ 15 tuổi`,
			'cov.registered_per_1000': (n: string, of: string) => `${n} người / ${of} dân từ 15 tuổi`,
			'cov.trained_basic_share_wa': (n: string, of: string) => `${n} người / ${of} dân 15–64 tuổi`,
			'cov.basic_cert_share_wa': (n: string, of: string) => `${n} người / ${of} dân 15–64 tuổi`,
			'cov.communes_reached_share': (n: string, of: string) =>
				`${n} / ${of} xã, phường có ít nhất 10 người học`,
			'out.completion_rate_90d': (n: string, of: string) => `${n} / ${of} lượt bắt đầu`
		},
		ofResidents: (share: string, of: string) => `${share} của ${of} dân từ 15 tuổi`,
		ofCohort: (quarter: string) => `Lứa bắt đầu ${quarter}.`,
		change: {
			more: (by: string, since: string) => `Cao hơn ${since}: ${by}.`,
			less: (by: string, since: string) => `Thấp hơn ${since}: ${by}.`,
			same: (since: string) => `Bằng ${since}.`,
			hardly: (since: string) => `So với ${since} chỉ khác vài người.`,
			break: (_since: string) => 'Địa bàn vừa đổi nên không so với quý trước.',
			running: (before: string, since: string) =>
				`Cả ${since}: ${before}. Quý này chưa hết nên chưa so được.`,
			points: (by: string) => `${by} điểm phần trăm`
		},
		target: {
			title: 'Mục tiêu người khác đã đặt',
			goal: (value: string, year: string) => `Mục tiêu ${year}: ít nhất ${value}`,
			unsourced: (year: string) => `Mục tiêu ${year}: chưa có con số nguồn`,
			partly: 'Chỉ so được một phần.',
			no: 'Không so được với con số ở đây.',
			picture: (value: string, goal: string) => `Ở đây ${value}, mục tiêu ${goal}.`
		},
		trend: {
			title: 'Các quý đã công bố',
			quarter: 'Quý',
			value: 'Giá trị',
			withheld: 'ẩn',
			none: 'Chưa có quý nào được công bố.',
			one: (quarter: string) => `Mới có một quý được công bố: ${quarter}.`,
			breaks: 'Vạch đứng nét đứt: từ đó tính theo địa bàn mới, không nối với trước đó.',
			nowPoint: 'Chấm rỗng: quý đang diễn ra.',
			running: 'đang diễn ra'
		},
		notReached: {
			title: 'Ai còn chưa tới?',
			all: (n: string) => `Còn khoảng ${n} người từ 15 tuổi chưa học trên nền tảng này trong quý.`,
			unknown: 'Chưa nói được còn bao nhiêu người, vì số người học được che hoặc chưa có số dân.',
			text: 'Bằng dân số trừ đi người có học ở đây. Họ có thể đã học ở nơi khác, hoặc đã biết.',
			bySex: 'Theo giới tính',
			byAge: 'Theo tuổi',
			byArea: 'Nơi còn đông nhất',
			people: (n: string) => `khoảng ${n} người`,
			reached: (share: string) => `đã học: ${share}`,
			hidden: 'ẩn'
		}
	},
	en: {
		headline: {
			'cov.active_share': 'Learners this quarter',
			'cov.registered_per_1000': 'Registered per 1,000 residents aged 15 and over',
			'cov.trained_basic_share_wa': 'Working-age people who finished the basic set of courses',
			'cov.basic_cert_share_wa': 'Working-age people with a basic certificate of this platform',
			'cov.communes_reached_share': 'Communes and wards reached',
			'out.completion_rate_90d': 'Course starts completed within 90 days'
		},
		parts: {
			'cov.active_share': (n: string, of: string) => `${n} people / ${of} residents aged 15 and over`,
			'cov.registered_per_1000': (n: string, of: string) => `${n} people / ${of} residents aged 15 and over`,
			'cov.trained_basic_share_wa': (n: string, of: string) => `${n} people / ${of} residents aged 15–64`,
			'cov.basic_cert_share_wa': (n: string, of: string) => `${n} people / ${of} residents aged 15–64`,
			'cov.communes_reached_share': (n: string, of: string) => `${n} / ${of} with at least 10 learners`,
			'out.completion_rate_90d': (n: string, of: string) => `${n} / ${of} starts`
		},
		ofResidents: (share: string, of: string) => `${share} of ${of} residents aged 15 and over`,
		ofCohort: (quarter: string) => `Those who started in ${quarter}.`,
		change: {
			more: (by: string, since: string) => `Up on ${since}: ${by}.`,
			less: (by: string, since: string) => `Down on ${since}: ${by}.`,
			same: (since: string) => `As in ${since}.`,
			hardly: (since: string) => `Only a few people away from ${since}.`,
			break: (_since: string) =>
				'The areas have just changed, so there is no comparison with the quarter before.',
			running: (before: string, since: string) =>
				`All of ${since}: ${before}. This quarter is not over, so they cannot be compared yet.`,
			points: (by: string) => `${by} percentage points`
		},
		target: {
			title: 'Goals others have set',
			goal: (value: string, year: string) => `Goal for ${year}: at least ${value}`,
			unsourced: (year: string) => `Goal for ${year}: figure not yet sourced`,
			partly: 'Comparable in part only.',
			no: 'Not comparable with the figure here.',
			picture: (value: string, goal: string) => `Here ${value}, goal ${goal}.`
		},
		trend: {
			title: 'Published quarters',
			quarter: 'Quarter',
			value: 'Value',
			withheld: 'withheld',
			none: 'No quarter has been published yet.',
			one: (quarter: string) => `One quarter has been published so far: ${quarter}.`,
			breaks: 'Dashed upright line: from there on by new areas, not to be joined to what went before.',
			nowPoint: 'Hollow dot: the quarter that is running.',
			running: 'running'
		},
		notReached: {
			title: 'Who has not been reached?',
			all: (n: string) =>
				`About ${n} people aged 15 and over have not learned on this platform this quarter.`,
			unknown:
				'How many are left cannot be told: the learners are withheld, or nobody counted the residents.',
			text: 'Residents less those who learned here. They may have learned elsewhere, or know it already.',
			bySex: 'By sex',
			byAge: 'By age',
			byArea: 'Where most of them live',
			people: (n: string) => `about ${n} people`,
			reached: (share: string) => `reached: ${share}`,
			hidden: 'withheld'
		}
	}
});
