import { messages } from './messages.ts';

/** What is counted, divided by what, and how: the words behind every figure, as the figures are really made. */
export const indicatorFormulas = messages({
	vi: {
		'cov.registered_per_1000': {
			numerator:
				'Số người từ 15 tuổi (theo năm sinh đã ghi) đã lập tài khoản, cộng dồn đến hết quý, tính ở nơi ở ghi đầu tiên từ lúc lập tài khoản. Khách chưa đăng ký không được đếm.',
			denominator: 'Dân số từ 15 tuổi của địa bàn, theo lần thống kê mới nhất tính đến hết quý.',
			formula: '1.000 × người đăng ký ÷ dân số từ 15 tuổi'
		},
		'cov.active_share': {
			numerator:
				'Số người từ 15 tuổi có ít nhất một việc học trong quý (mở khóa học, trả lời câu hỏi, học xong bài, làm bài kiểm tra…). Mỗi người chỉ đếm một lần, ở nơi ở ghi sớm nhất trong quý.',
			denominator: 'Dân số từ 15 tuổi của địa bàn, theo lần thống kê mới nhất tính đến hết quý.',
			formula: '100 × người có học trong quý ÷ dân số từ 15 tuổi'
		},
		'cov.trained_basic_share_wa': {
			numerator:
				'Số người đã hoàn thành mọi khóa trong bộ khóa cơ bản, cộng dồn đến hết quý; tính người 15–64 tuổi vào lúc hoàn thành khóa cuối cùng của bộ.',
			denominator: 'Dân số 15–64 tuổi của địa bàn, theo lần thống kê mới nhất tính đến hết quý.',
			formula: '100 × người học xong bộ khóa cơ bản ÷ dân số 15–64 tuổi'
		},
		'cov.basic_cert_share_wa': {
			numerator:
				'Số người đang giữ ít nhất một chứng nhận chưa bị thu hồi của một khóa trong bộ khóa cơ bản, vào cuối quý; tính người 15–64 tuổi vào lúc được cấp. Có nhiều chứng nhận vẫn đếm một người.',
			denominator: 'Dân số 15–64 tuổi của địa bàn, theo lần thống kê mới nhất tính đến hết quý.',
			formula: '100 × người có chứng nhận ÷ dân số 15–64 tuổi'
		},
		'cov.communes_reached_share': {
			numerator: 'Số xã, phường có ít nhất 10 người học, mọi lứa tuổi, trong quý.',
			denominator: 'Số xã, phường của địa bàn.',
			formula: '100 × xã, phường đã tới ÷ tất cả xã, phường'
		},
		'cov.registry_match': {
			numerator: 'Số người đăng ký đã có nơi ở được xác minh, cộng dồn đến hết quý.',
			denominator: 'Số người đã lập tài khoản, mọi lứa tuổi, cộng dồn đến hết quý.',
			formula: '100 × người đã xác minh nơi ở ÷ người đăng ký'
		},
		'out.completion_rate_90d': {
			numerator: 'Trong các lượt bắt đầu đó, số lượt hoàn thành trong vòng 90 ngày kể từ lúc bắt đầu.',
			denominator:
				'Số lượt bắt đầu một khóa học trong một quý, mọi lứa tuổi. Một người học nhiều khóa là nhiều lượt.',
			formula: '100 × lượt hoàn thành trong 90 ngày ÷ lượt bắt đầu'
		},
		'out.first_attempt_pass_rate': {
			numerator: 'Trong các bài đó, số bài đạt.',
			denominator:
				'Số bài kiểm tra cuối khóa nộp lần đầu trong quý; mỗi người ở mỗi khóa chỉ có một lần đầu.',
			formula: '100 × bài đạt ngay lần đầu ÷ bài nộp lần đầu'
		},
		'out.normalised_gain_median': {
			numerator:
				'Với mỗi người: phần tiến thêm từ bài đầu khóa đến bài cuối khóa, chia cho phần lúc đầu còn thiếu.',
			denominator: 'Số người nộp bài cuối khóa trong quý và có bài đầu khóa chưa đạt điểm tối đa.',
			formula: 'Trung vị của (điểm cuối − điểm đầu) ÷ (điểm tối đa − điểm đầu)'
		},
		'out.area_basic_share': {
			numerator: 'Trong số đó, những người có mức mới nhất trong lĩnh vực là từ bậc 3 trở lên.',
			denominator:
				'Số người đã trả lời ít nhất 8 câu thuộc lĩnh vực năng lực đó trong bốn quý tính đến hết quý này.',
			formula: '100 × người từ bậc 3 ÷ người được đánh giá trong lĩnh vực'
		},
		'out.five_area_basic_share': {
			numerator: 'Trong số đó, những người có mức mới nhất từ bậc 3 trở lên ở cả năm lĩnh vực.',
			denominator:
				'Số người được đánh giá ở cả năm lĩnh vực: mỗi lĩnh vực ít nhất 8 câu trong bốn quý tính đến hết quý này.',
			formula: '100 × người từ bậc 3 ở cả năm lĩnh vực ÷ người được đánh giá ở cả năm'
		},
		'out.retest_retention_6m': {
			numerator: 'Trong số đó, những người đạt.',
			denominator:
				'Số người đã được mời và làm lại một bài tương đương sau khi có chứng nhận 150–214 ngày (khoảng 5–7 tháng), trong nửa năm.',
			formula: '100 × người đạt bài làm lại ÷ người làm lại bài'
		},
		'eq.gender_parity_cert': {
			numerator: 'Tỷ lệ nữ 15–64 tuổi có chứng nhận cơ bản.',
			denominator: 'Tỷ lệ nam 15–64 tuổi có chứng nhận cơ bản.',
			formula: 'P = nữ ÷ nam; nếu P lớn hơn 1 thì ghi 2 − 1 ÷ P. Bằng 1 là ngang nhau'
		},
		'eq.rural_urban_parity_cert': {
			numerator: 'Tỷ lệ người 15–64 tuổi ở xã có chứng nhận cơ bản.',
			denominator: 'Tỷ lệ người 15–64 tuổi ở phường, thị trấn có chứng nhận cơ bản.',
			formula: 'P = nông thôn ÷ thành thị; nếu P lớn hơn 1 thì ghi 2 − 1 ÷ P. Bằng 1 là ngang nhau'
		},
		'eq.senior_parity_active': {
			numerator: 'Tỷ lệ người từ 60 tuổi có học trong quý.',
			denominator: 'Tỷ lệ người 15–59 tuổi có học trong quý.',
			formula: 'P = từ 60 tuổi ÷ 15–59 tuổi; nếu P lớn hơn 1 thì ghi 2 − 1 ÷ P. Bằng 1 là ngang nhau'
		},
		'eq.area_gap_cert': {
			numerator: 'Tỷ lệ có chứng nhận cơ bản ở địa bàn cao nhất trong các địa bàn được hiện số.',
			denominator: 'Tỷ lệ ở địa bàn thấp nhất trong số đó.',
			formula: 'Cao nhất − thấp nhất, tính bằng điểm phần trăm'
		},
		'q.accessible_lessons_share': {
			numerator:
				'Trong đó, số bài mà máy không dò ra lỗi tiếp cận nào (WCAG 2.2 A/AA, phụ đề, lời thay hình).',
			denominator: 'Số bài học đang mở vào cuối tháng.',
			formula: '100 × bài không có lỗi dò được ÷ bài đang mở'
		},
		'q.certificate_revocation_rate': {
			numerator: 'Số chứng nhận bị thu hồi trong quý.',
			denominator: 'Số chứng nhận đã cấp từ đầu đến hết quý.',
			formula: '1.000 × chứng nhận bị thu hồi ÷ chứng nhận đã cấp'
		},
		'q.suppressed_cell_share': {
			numerator: 'Số ô bị che trong bản công bố.',
			denominator: 'Tất cả các ô của bản công bố.',
			formula: '100 × ô bị che ÷ tất cả ô'
		},
		'q.demographics_unknown_share': {
			numerator:
				'Trong số đó, những người chưa cho biết giới tính, năm sinh hoặc nơi ở (tính riêng từng điều).',
			denominator: 'Số người có học trong quý, mọi lứa tuổi.',
			formula: '100 × người chưa cho biết ÷ người có học'
		}
	},
	en: {
		'cov.registered_per_1000': {
			numerator:
				'People aged 15 and over (by the birth year they stated) who made an account, from the beginning to the end of the quarter, counted at the first residence stated from then on. Guests who have not signed up do not count.',
			denominator:
				'Residents of the area aged 15 and over, by the newest count up to the end of the quarter.',
			formula: '1,000 × registered ÷ residents aged 15 and over'
		},
		'cov.active_share': {
			numerator:
				'People aged 15 and over with at least one piece of learning in the quarter (opening a course, answering, finishing a lesson, sitting a quiz…). Each person counts once, at the earliest residence stated in the quarter.',
			denominator:
				'Residents of the area aged 15 and over, by the newest count up to the end of the quarter.',
			formula: '100 × learners of the quarter ÷ residents aged 15 and over'
		},
		'cov.trained_basic_share_wa': {
			numerator:
				'People who have completed every course of the basic set, up to the end of the quarter; of these, the ones aged 15–64 when they completed the last course of the set.',
			denominator: 'Residents of the area aged 15–64, by the newest count up to the end of the quarter.',
			formula: '100 × people who completed the basic set ÷ residents aged 15–64'
		},
		'cov.basic_cert_share_wa': {
			numerator:
				'People who at the end of the quarter hold at least one certificate, not withdrawn, of a course of the basic set; of these, the ones aged 15–64 when it was awarded. With several certificates one still counts once.',
			denominator: 'Residents of the area aged 15–64, by the newest count up to the end of the quarter.',
			formula: '100 × certificate holders ÷ residents aged 15–64'
		},
		'cov.communes_reached_share': {
			numerator: 'Communes and wards with at least 10 learners, of any age, in the quarter.',
			denominator: 'Communes and wards of the area.',
			formula: '100 × communes reached ÷ all communes'
		},
		'cov.registry_match': {
			numerator: 'Registered people whose residence has been verified, up to the end of the quarter.',
			denominator: 'People who made an account, of any age, up to the end of the quarter.',
			formula: '100 × people with verified residence ÷ registered people'
		},
		'out.completion_rate_90d': {
			numerator: 'Of those starts, the ones completed within 90 days of starting.',
			denominator:
				'Course starts in one quarter, at any age. Somebody who takes several courses has several starts.',
			formula: '100 × completed within 90 days ÷ starts'
		},
		'out.first_attempt_pass_rate': {
			numerator: 'Of those, the ones passed.',
			denominator:
				'Closing quizzes handed in for the first time in the quarter; each person has one first time in each course.',
			formula: '100 × passed at the first attempt ÷ first attempts'
		},
		'out.normalised_gain_median': {
			numerator:
				'For each person: what was gained from the test before the course to the one after it, divided by what was missing at first.',
			denominator:
				'People who handed in the closing quiz in the quarter and had a test before the course below full marks.',
			formula: 'Median of (last score − first score) ÷ (full score − first score)'
		},
		'out.area_basic_share': {
			numerator: 'Of these, the people whose newest level in the competence area is 3 or higher.',
			denominator:
				'People who answered at least 8 questions of that competence area in the four quarters that end with this one.',
			formula: '100 × people at level 3 or higher ÷ people assessed in the area'
		},
		'out.five_area_basic_share': {
			numerator: 'Of these, the people whose newest level is 3 or higher in all five areas.',
			denominator:
				'People assessed in all five competence areas: at least 8 questions in each in the four quarters that end with this one.',
			formula: '100 × people at level 3 or higher in all five ÷ people assessed in all five'
		},
		'out.retest_retention_6m': {
			numerator: 'Of these, the people who passed.',
			denominator:
				'People invited who sat an equivalent test again 150–214 days (about 5–7 months) after a certificate, in the half-year.',
			formula: '100 × people who passed again ÷ people who sat the re-test'
		},
		'eq.gender_parity_cert': {
			numerator: 'Share of women aged 15–64 with a basic certificate.',
			denominator: 'Share of men aged 15–64 with a basic certificate.',
			formula: 'P = women ÷ men; where P is above 1, 2 − 1 ÷ P is told. At 1 both are level'
		},
		'eq.rural_urban_parity_cert': {
			numerator: 'Share of people aged 15–64 in rural communes with a basic certificate.',
			denominator: 'Share of people aged 15–64 in wards and townships with a basic certificate.',
			formula: 'P = rural ÷ urban; where P is above 1, 2 − 1 ÷ P is told. At 1 both are level'
		},
		'eq.senior_parity_active': {
			numerator: 'Share of people aged 60 and over who learned in the quarter.',
			denominator: 'Share of people aged 15–59 who learned in the quarter.',
			formula: 'P = 60 and over ÷ 15–59; where P is above 1, 2 − 1 ÷ P is told. At 1 both are level'
		},
		'eq.area_gap_cert': {
			numerator: 'Share with a basic certificate in the highest of the areas shown.',
			denominator: 'The share in the lowest of them.',
			formula: 'Highest − lowest, in percentage points'
		},
		'q.accessible_lessons_share': {
			numerator:
				'Of these, the lessons in which a machine finds no fault of accessibility (WCAG 2.2 A/AA, captions, text for pictures).',
			denominator: 'Lessons open at the end of the month.',
			formula: '100 × lessons without a fault found ÷ lessons open'
		},
		'q.certificate_revocation_rate': {
			numerator: 'Certificates withdrawn in the quarter.',
			denominator: 'Certificates awarded from the beginning to the end of the quarter.',
			formula: '1,000 × withdrawn ÷ awarded'
		},
		'q.suppressed_cell_share': {
			numerator: 'Cells withheld in the release.',
			denominator: 'All cells of the release.',
			formula: '100 × cells withheld ÷ all cells'
		},
		'q.demographics_unknown_share': {
			numerator:
				'Of these, the ones who did not state their sex, birth year or residence (each told by itself).',
			denominator: 'People of any age who learned in the quarter.',
			formula: '100 × not stated ÷ learners'
		}
	}
});
