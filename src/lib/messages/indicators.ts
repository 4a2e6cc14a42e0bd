import { messages } from './messages.ts';

/** Name and caveat of every indicator. A caveat stands wherever its figure stands. */
export const indicators = messages({
	vi: {
		'cov.registered_per_1000': {
			name: 'Người đăng ký trên 1.000 dân từ 15 tuổi',
			caveat:
				'Tài khoản không phải là người: một người chỉ nên có một tài khoản. Con số cho biết mức phủ của nền tảng này, không phải kỹ năng của cả dân số.'
		},
		'cov.active_share': {
			name: 'Tỷ lệ dân từ 15 tuổi có học trong quý',
			caveat:
				'Người học tự tìm đến, không phải mẫu chọn ngẫu nhiên. Con số cho biết mức phủ của nền tảng này, không phải kỹ năng của cả dân số.'
		},
		'cov.trained_basic_share_wa': {
			name: 'Tỷ lệ người trong tuổi lao động đã học xong bộ khóa cơ bản',
			caveat:
				'Gần nhất với chỉ tiêu “được đào tạo kỹ năng số cơ bản” của Quyết định 411/QĐ-TTg. Đây là mức thấp nhất: chỉ đếm người học trên nền tảng này. Tuổi lao động ở đây là 15–64.'
		},
		'cov.basic_cert_share_wa': {
			name: 'Tỷ lệ người trong tuổi lao động có chứng nhận cơ bản còn hiệu lực',
			caveat: 'Mức thấp nhất của số người có chứng nhận; không bao giờ là “tỷ lệ người có kỹ năng cơ bản”.'
		},
		'cov.communes_reached_share': {
			name: 'Tỷ lệ xã, phường có ít nhất 10 người học',
			caveat: 'Ngưỡng 10 người là để gọi là “đã tới”, không liên quan đến ngưỡng che nhóm nhỏ.'
		},
		'cov.registry_match': {
			name: 'Tỷ lệ người đăng ký có nơi ở đã xác minh',
			caveat: 'Cho biết chất lượng của các con số về mức phủ; luôn công bố cùng với chúng.'
		},
		'out.completion_rate_90d': {
			name: 'Tỷ lệ hoàn thành khóa học trong 90 ngày',
			caveat:
				'Theo từng lứa bắt đầu trong cùng một quý; chỉ công bố khi tất cả đã có đủ 90 ngày. Chia cho lượt học, không chia cho dân số.'
		},
		'out.first_attempt_pass_rate': {
			name: 'Tỷ lệ đạt bài kiểm tra cuối khóa ngay lần đầu',
			caveat: 'Ngân hàng câu hỏi phải giữ nguyên phiên bản; nếu đổi, chuỗi số liệu được đánh dấu ngắt quãng.'
		},
		'out.normalised_gain_median': {
			name: 'Mức tiến bộ giữa bài đầu và bài cuối (trung vị)',
			caveat: 'Người bỏ dở không có bài cuối nên kết quả lệch lên; cần xem cùng số người có đủ hai bài.'
		},
		'out.area_basic_share': {
			name: 'Tỷ lệ người học đạt mức cơ bản trong từng lĩnh vực năng lực',
			caveat:
				'Dựa trên bài làm của người học, không so được với DSI của Eurostat. Chỉ tính người đã trả lời ít nhất 8 câu trong lĩnh vực đó trong 12 tháng; cơ bản là từ bậc 3.'
		},
		'out.five_area_basic_share': {
			name: 'Tỷ lệ người học đạt mức cơ bản ở cả năm lĩnh vực',
			caveat: 'Mượn cách gộp “đủ cả năm” của DSI 2.0, không mượn bộ câu hỏi. Không phải SDG 4.4.1/4.4.2.'
		},
		'out.retest_retention_6m': {
			name: 'Tỷ lệ còn nhớ sau sáu tháng',
			caveat: 'Phải công bố cùng tỷ lệ người nhận lời làm lại bài; nếu không có thì không công bố.'
		},
		'eq.gender_parity_cert': {
			name: 'Cân bằng nữ – nam về chứng nhận cơ bản',
			caveat:
				'Theo dạng SDG 4.5.1; từ 0,97 đến 1,03 coi là cân bằng. Một bên bị che thì con số này cũng bị che.'
		},
		'eq.rural_urban_parity_cert': {
			name: 'Cân bằng nông thôn – thành thị về chứng nhận cơ bản',
			caveat:
				'Xã chuyển thành phường làm chuỗi số liệu ngắt quãng (tháng 10/2022: 45 phường, 5 thị trấn, 41 xã).'
		},
		'eq.senior_parity_active': {
			name: 'Cân bằng giữa người từ 60 tuổi và người 15–59 tuổi về việc học',
			caveat: 'So hai tỷ lệ có học trong quý; cả hai đều là mức phủ của nền tảng này.'
		},
		'eq.area_gap_cert': {
			name: 'Chênh lệch giữa các địa bàn về chứng nhận cơ bản',
			caveat:
				'Luôn kèm số địa bàn bị che; nếu địa bàn thấp nhất bị che thì đây là mức chênh lệch tối thiểu. Mục đích là thu hẹp khoảng cách phát triển.'
		},
		'q.accessible_lessons_share': {
			name: 'Tỷ lệ bài học không có lỗi tiếp cận dò được bằng máy',
			caveat: 'Máy chỉ dò được một phần lỗi; đây không phải là tuyên bố đạt chuẩn.'
		},
		'q.certificate_revocation_rate': {
			name: 'Số chứng nhận bị thu hồi trên 1.000 chứng nhận đã cấp',
			caveat: 'Mẫu số là tất cả chứng nhận đã cấp từ đầu đến nay.'
		},
		'q.suppressed_cell_share': {
			name: 'Tỷ lệ ô số liệu bị che',
			caveat: 'Nói về chính bản công bố: bao nhiêu ô phải che để không lộ nhóm nhỏ.'
		},
		'q.demographics_unknown_share': {
			name: 'Tỷ lệ người học chưa cho biết giới tính, tuổi hoặc nơi ở',
			caveat: 'Không rõ là một nhóm riêng, không bao giờ được chia đều vào các nhóm khác.'
		}
	},
	en: {
		'cov.registered_per_1000': {
			name: 'Registered people per 1,000 residents aged 15 and over',
			caveat:
				'Accounts are not people: one person should have one account. The figure is the coverage of this platform, not the skill of the population.'
		},
		'cov.active_share': {
			name: 'Share of residents aged 15 and over who learned in the quarter',
			caveat:
				'Learners come by their own choice; they are no random sample. The figure is the coverage of this platform, not the skill of the population.'
		},
		'cov.trained_basic_share_wa': {
			name: 'Share of working-age people who finished the basic set of courses',
			caveat:
				'Nearest to the goal “trained in basic digital skills” of Decision 411/QĐ-TTg. A lower bound: it counts this platform only. Working age is 15–64 here.'
		},
		'cov.basic_cert_share_wa': {
			name: 'Share of working-age people with a valid basic certificate',
			caveat: 'A lower bound on certified residents; never “the share of people with basic skills”.'
		},
		'cov.communes_reached_share': {
			name: 'Share of communes with at least 10 learners',
			caveat: 'The 10 here says what “reached” means; it is independent of the threshold for small groups.'
		},
		'cov.registry_match': {
			name: 'Share of registered people whose residence is verified',
			caveat: 'Tells the quality of every coverage figure; published beside them.'
		},
		'out.completion_rate_90d': {
			name: 'Share of course starts completed within 90 days',
			caveat:
				'By cohort of one quarter; told only when everyone has had 90 days. Divided by course starts, not by the population.'
		},
		'out.first_attempt_pass_rate': {
			name: 'Share who pass the closing quiz at the first attempt',
			caveat: 'The question bank must keep its version; where it changes, the series is marked as broken.'
		},
		'out.normalised_gain_median': {
			name: 'Progress between first and last test (median)',
			caveat: 'Those who leave have no last test, which flatters the result; read it with how many sat both.'
		},
		'out.area_basic_share': {
			name: 'Share of learners at the basic level, per competence area',
			caveat:
				'Tests of learners, not comparable with Eurostat’s DSI. Only people with at least 8 answered questions in the area in 12 months; basic is level 3 and up.'
		},
		'out.five_area_basic_share': {
			name: 'Share of learners at the basic level in all five areas',
			caveat: 'Borrows the “all five” rule of DSI 2.0, not its questionnaire. Not SDG 4.4.1 or 4.4.2.'
		},
		'out.retest_retention_6m': {
			name: 'Share who still know it after six months',
			caveat: 'Published only with the share of invited people who came to the re-test.'
		},
		'eq.gender_parity_cert': {
			name: 'Parity of women and men in basic certificates',
			caveat: 'In the form of SDG 4.5.1; 0.97 to 1.03 reads as parity. Withheld when either side is.'
		},
		'eq.rural_urban_parity_cert': {
			name: 'Parity of rural and urban in basic certificates',
			caveat:
				'A commune that becomes a ward breaks the series (October 2022: 45 wards, 5 townships, 41 communes).'
		},
		'eq.senior_parity_active': {
			name: 'Parity of people aged 60 and over with those aged 15–59 in learning',
			caveat: 'Compares two shares of active residents; both are coverage of this platform.'
		},
		'eq.area_gap_cert': {
			name: 'Gap between areas in basic certificates',
			caveat:
				'Told with the number of areas withheld; if the lowest is withheld, the gap is at least this. The aim is to narrow development gaps.'
		},
		'q.accessible_lessons_share': {
			name: 'Share of lessons without accessibility faults a machine can find',
			caveat: 'Machines find a part of the faults only; this is no claim of conformance.'
		},
		'q.certificate_revocation_rate': {
			name: 'Certificates revoked per 1,000 issued',
			caveat: 'Divided by all certificates ever issued.'
		},
		'q.suppressed_cell_share': {
			name: 'Share of cells withheld',
			caveat: 'About the release itself: how many cells had to be withheld to protect small groups.'
		},
		'q.demographics_unknown_share': {
			name: 'Share of learners who did not state sex, age or area',
			caveat: 'Unknown is a group of its own and never shared out among the others.'
		}
	}
});
