import { messages } from './messages.ts';

/** The page of gaps: between women and men, ages, town and country, and places. */
export const gapFigures = messages({
	vi: {
		intro:
			'Mỗi chấm là một nhóm. Đoạn thẳng qua chấm cho biết con số có thể xê dịch bao nhiêu chỉ vì ngẫu nhiên; vạch đứng là mức của cả địa bàn.',
		interval: {
			coverage:
				'Dân số được đếm hết chứ không lấy mẫu, nên đoạn thẳng không phải sai số khảo sát. Nó cho biết: nếu chừng ấy người được chọn ngẫu nhiên thì con số xê dịch trong khoảng nào, 95 lần trên 100 (Wilson). Sai lệch của chính số dân không nằm trong đó.',
			learners:
				'Đoạn thẳng là khoảng 95 % (Wilson), tính như thể mỗi lượt là một người riêng. Một người có thể có nhiều lượt, nên khoảng thật rộng hơn một chút.'
		},
		names: {
			'cov.active_share': 'Có học trong quý, trên dân từ 15 tuổi',
			'cov.basic_cert_share_wa': 'Có chứng nhận cơ bản, trên dân 15–64 tuổi',
			'out.completion_rate_90d': 'Hoàn thành trong 90 ngày, trên lượt bắt đầu',
			'out.first_attempt_pass_rate': 'Đạt ngay lần đầu, trên bài nộp lần đầu'
		},
		total: 'Cả địa bàn',
		group: 'Nhóm',
		value: 'Con số',
		range: 'Khoảng 95 %',
		counts: 'Tử số / mẫu số',
		from: (low: string, high: string) => `${low} đến ${high}`,
		apart: (high: string, low: string, by: string) => `${high} cao hơn ${low} ${by}.`,
		points: (by: string) => `${by} điểm phần trăm`,
		overlap: 'Hai khoảng chồng lên nhau, nên khác biệt này có thể chỉ là ngẫu nhiên.',
		allHidden: 'Cả phần chia này được ẩn để không ai bị nhận ra.',
		parity: {
			title: 'Chỉ số cân bằng',
			text: 'Bằng 1 là hai bên ngang nhau. Từ 0,97 đến 1,03 coi là cân bằng.',
			sides: {
				'eq.gender_parity_cert': { name: 'Nữ và nam, về chứng nhận cơ bản', first: 'nữ', second: 'nam' },
				'eq.rural_urban_parity_cert': {
					name: 'Nông thôn và thành thị, về chứng nhận cơ bản',
					first: 'nông thôn',
					second: 'thành thị'
				},
				'eq.senior_parity_active': {
					name: 'Người từ 60 tuổi và người 15–59 tuổi, về việc học trong quý',
					first: 'người từ 60 tuổi',
					second: 'người 15–59 tuổi'
				}
			},
			reading: {
				parity: (_one: string, _other: string) => 'Hai bên ngang nhau.',
				'first-behind': (one: string, other: string) => `Phần ${one} thấp hơn phần ${other}.`,
				'second-behind': (one: string, other: string) => `Phần ${other} thấp hơn phần ${one}.`
			}
		},
		areas: {
			title: 'Giữa các nơi, về chứng nhận cơ bản',
			gap: (level: string, by: string) =>
				`${level}: nơi cao nhất và nơi thấp nhất cách nhau ${by} điểm phần trăm.`,
			withheld: (shown: string, all: string, hidden: string) =>
				`Hiện ${shown} trong ${all} nơi; ${hidden} nơi được ẩn hoặc chưa có số, nên chênh lệch thật có thể lớn hơn.`,
			all: (all: string) => `Tính trên cả ${all} nơi.`,
			none: 'Chưa đủ nơi có số để tính chênh lệch.',
			picture: 'Mỗi vạch là một nơi.',
			names: (low: string, high: string) => `Thấp nhất: ${low}. Cao nhất: ${high}.`
		},
		unknown: {
			title: 'Còn chưa biết',
			text: 'Người chưa cho biết là một nhóm riêng, không bao giờ được chia đều vào các nhóm khác.',
			row: (share: string) => `${share} người học`
		}
	},
	en: {
		intro:
			'Each dot is a group. The line through it says how far the figure might move by chance alone; the upright line is the whole area.',
		interval: {
			coverage:
				'Residents are counted, not sampled, so the line is no survey error. It says: if that many people were drawn at random, the figure would stay within it 95 times of 100 (Wilson). Errors of the count of residents are not part of it.',
			learners:
				'The line is the 95% interval (Wilson), as if each start were another person. One person may have several, so the true range is a little wider.'
		},
		names: {
			'cov.active_share': 'Learned in the quarter, of residents aged 15 and over',
			'cov.basic_cert_share_wa': 'Hold a basic certificate, of residents aged 15–64',
			'out.completion_rate_90d': 'Completed within 90 days, of starts',
			'out.first_attempt_pass_rate': 'Passed at the first attempt, of first attempts'
		},
		total: 'Whole area',
		group: 'Group',
		value: 'Figure',
		range: '95% interval',
		counts: 'Numerator / denominator',
		from: (low: string, high: string) => `${low} to ${high}`,
		apart: (high: string, low: string, by: string) => `${high} is above ${low} by ${by}.`,
		points: (by: string) => `${by} percentage points`,
		overlap: 'The two intervals overlap, so the difference may be chance.',
		allHidden: 'This breakdown is withheld whole, so that nobody can be recognised.',
		parity: {
			title: 'Parity indices',
			text: 'At 1 both sides are level. From 0.97 to 1.03 reads as parity.',
			sides: {
				'eq.gender_parity_cert': {
					name: 'Women and men, in basic certificates',
					first: 'women',
					second: 'men'
				},
				'eq.rural_urban_parity_cert': {
					name: 'Country and town, in basic certificates',
					first: 'the country',
					second: 'the town'
				},
				'eq.senior_parity_active': {
					name: 'People of 60 and over and those of 15–59, in learning this quarter',
					first: 'people of 60 and over',
					second: 'people of 15–59'
				}
			},
			reading: {
				parity: (_one: string, _other: string) => 'Both sides are level.',
				'first-behind': (one: string, other: string) => `The share of ${one} is below that of ${other}.`,
				'second-behind': (one: string, other: string) => `The share of ${other} is below that of ${one}.`
			}
		},
		areas: {
			title: 'Between places, in basic certificates',
			gap: (level: string, by: string) => `${level}: highest and lowest are ${by} percentage points apart.`,
			withheld: (shown: string, all: string, hidden: string) =>
				`${shown} of ${all} places are shown; ${hidden} are withheld or not known, so the true gap may be wider.`,
			all: (all: string) => `Over all ${all} places.`,
			none: 'Too few places have a figure to tell a gap.',
			picture: 'Each stroke is one place.',
			names: (low: string, high: string) => `Lowest: ${low}. Highest: ${high}.`
		},
		unknown: {
			title: 'What is not known',
			text: 'Those who did not say are a group of their own and never shared out among the others.',
			row: (share: string) => `${share} of learners`
		}
	}
});
