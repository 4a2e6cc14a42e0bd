import { messages } from './messages.ts';

/** How a figure is counted, and why there is none. */
export const metrics = messages({
	vi: {
		numerator: 'Tử số',
		denominator: 'Mẫu số',
		noValue: {
			'small-group': (k: number) => `Ẩn vì có nhóm dưới ${k} người`,
			'no-population': (_k: number) => 'Chưa có số liệu dân số',
			'no-learners': (_k: number) => 'Chưa có ai bắt đầu học',
			'cohort-not-mature': (_k: number) => 'Chưa đủ 90 ngày để tính',
			'not-yet-available': (_k: number) => 'Chưa có dữ liệu loại này',
			'protects-others': (_k: number) => 'Ẩn để không lộ một nhóm nhỏ ở nơi khác',
			'period-not-begun': (_k: number) => 'Kỳ này chưa bắt đầu',
			'areas-not-in-force': (_k: number) => 'Kỳ này chưa có, hoặc không còn, địa bàn này',
			'one-side-withheld': (_k: number) => 'Một trong các số để so sánh bị ẩn hoặc chưa có',
			'only-in-releases': (_k: number) => 'Chỉ có trong số liệu đã công bố'
		}
	},
	en: {
		numerator: 'Numerator',
		denominator: 'Denominator',
		noValue: {
			'small-group': (k: number) => `Withheld: a group has fewer than ${k} people`,
			'no-population': (_k: number) => 'No population figure yet',
			'no-learners': (_k: number) => 'Nobody has started yet',
			'cohort-not-mature': (_k: number) => 'Not everyone has had 90 days yet',
			'not-yet-available': (_k: number) => 'Nothing of this kind has been recorded yet',
			'protects-others': (_k: number) => 'Withheld: it would reveal a small group elsewhere',
			'period-not-begun': (_k: number) => 'This period has not begun',
			'areas-not-in-force': (_k: number) => 'This area did not exist in the period, or no longer',
			'one-side-withheld': (_k: number) => 'One of the figures compared is withheld or missing',
			'only-in-releases': (_k: number) => 'Told in releases only'
		}
	}
});
