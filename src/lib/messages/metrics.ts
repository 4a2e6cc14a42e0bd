import { messages } from './messages.ts';

/** How a figure is counted, and why there is none. */
export const metrics = messages({
	vi: {
		explain: {
			'cov.registered_per_1000': {
				numerator:
					'Số người từ 15 tuổi (theo năm sinh đã ghi) có tài khoản, cộng dồn đến hết quý, theo nơi ở đã ghi.',
				denominator: 'Dân số từ 15 tuổi của địa bàn, theo lần nhập số liệu mới nhất.',
				formula: '1.000 × người đăng ký ÷ dân số từ 15 tuổi'
			},
			'cov.active_share': {
				numerator:
					'Số người từ 15 tuổi có ít nhất một việc học trong quý (mở khóa học, trả lời câu hỏi, học xong bài, làm bài kiểm tra…). Mỗi người chỉ đếm một lần.',
				denominator: 'Dân số từ 15 tuổi của địa bàn, theo lần nhập số liệu mới nhất.',
				formula: '100 × người có học ÷ dân số từ 15 tuổi'
			},
			'out.completion_rate_90d': {
				numerator: 'Trong các lượt bắt đầu đó, số lượt hoàn thành trong vòng 90 ngày kể từ ngày bắt đầu.',
				denominator: 'Số lượt bắt đầu một khóa học trong quý đó, mọi lứa tuổi.',
				formula: '100 × lượt hoàn thành trong 90 ngày ÷ lượt bắt đầu'
			},
			active: {
				numerator:
					'Số người, mọi lứa tuổi và kể cả người chưa ghi năm sinh, có ít nhất một việc học trong quý. Mỗi người chỉ đếm một lần, tại nơi ở ghi sớm nhất trong quý. Khách chưa đăng ký không được đếm.',
				denominator: 'Không chia cho gì: đây là số người.',
				formula: 'Đếm người, không đếm lượt'
			}
		},
		numerator: 'Tử số',
		denominator: 'Mẫu số',
		formula: 'Công thức',
		caveat: 'Cần lưu ý',
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
		explain: {
			'cov.registered_per_1000': {
				numerator:
					'People aged 15 and over (by the birth year they stated) with an account, from the beginning to the end of the quarter, by the residence they stated.',
				denominator: 'Residents of the area aged 15 and over, by the newest count that was imported.',
				formula: '1,000 × registered ÷ residents aged 15 and over'
			},
			'cov.active_share': {
				numerator:
					'People aged 15 and over with at least one piece of learning in the quarter (opening a course, answering, finishing a lesson, sitting a quiz…). Each person counts once.',
				denominator: 'Residents of the area aged 15 and over, by the newest count that was imported.',
				formula: '100 × learners ÷ residents aged 15 and over'
			},
			'out.completion_rate_90d': {
				numerator: 'Of those starts, the ones completed within 90 days of starting.',
				denominator: 'Course starts in that quarter, at any age.',
				formula: '100 × completed within 90 days ÷ starts'
			},
			active: {
				numerator:
					'People of any age, also those who stated no birth year, with at least one piece of learning in the quarter. Each person counts once, at the earliest residence stated in the quarter. Guests who have not signed up do not count.',
				denominator: 'Divided by nothing: this is a number of people.',
				formula: 'People are counted, not visits'
			}
		},
		numerator: 'Numerator',
		denominator: 'Denominator',
		formula: 'Formula',
		caveat: 'Mind',
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
