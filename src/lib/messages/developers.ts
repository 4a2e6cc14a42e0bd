import { messages } from './messages.ts';

/** The page for whoever writes a program that reads figures. */
export const developers = messages({
	vi: {
		title: 'Dữ liệu mở cho lập trình viên',
		lead: 'Mọi số liệu đã công bố đều mở: đọc bằng chương trình, bảng tính hay trình duyệt, không cần đăng ký.',
		contents: 'Trong trang này',
		begin: {
			title: 'Bắt đầu',
			text: 'Hỏi một chỉ số của bản công bố mới nhất. Không cần khóa:',
			then: 'Câu trả lời là JSON. Mỗi observation là một con số cho một địa bàn, một kỳ và một nhóm:',
			catalogue: 'Danh sách chỉ số, cách tính và điều cần lưu ý:',
			inScript: 'Từ một trang web bất kỳ (CORS mở cho dữ liệu mở):'
		},
		ask: {
			title: 'Hỏi đúng điều cần',
			text: 'Tham số sai tên hoặc sai giá trị bị từ chối, không bị bỏ qua: gõ nhầm không bao giờ cho ra con số trông như đúng.',
			period:
				'period chọn bản công bố của quý đó. Con số bên trong có thể kể về một kỳ khác (một lứa học trước đó, một tháng, một nửa năm): hãy đọc trường period của từng observation.',
			one: 'Mỗi lần chỉ chia theo một thuộc tính. Chia chéo nhiều thuộc tính sẽ chỉ ra từng người, nên không có.',
			files:
				'format=csv và format=xlsx cho cả câu trả lời trong một tệp, tối đa 50.000 dòng. Tên cột không đổi theo thời gian. Một tệp tính như mười lần hỏi.'
		},
		pages: {
			title: 'Sang trang',
			text: 'Một trang có 200 observation, hoặc số bạn ghi ở limit (tối đa 1000). next (và dòng Link) là địa chỉ trang sau; ở trang cuối next là null. Thứ tự không bao giờ đổi. Dù giữa chừng có bản công bố mới, các trang sau vẫn thuộc bản đã bắt đầu.'
		},
		unchanged: {
			title: 'Chỉ tải khi có thay đổi',
			text: 'Mỗi câu trả lời có một ETag. Gửi lại ETag đó trong If-None-Match; nếu chưa có gì mới, máy chủ trả 304 và không gửi nội dung.'
		},
		none: {
			title: 'Khi không có con số',
			text: 'value là null thì reason cho biết vì sao. Đừng thay null bằng 0: null nghĩa là không cho biết, không phải là không có ai.',
			reason: 'reason',
			meaning: 'Nghĩa là',
			statuses:
				'obsStatus: A bình thường, P tạm thời, E dựa trên dân số ước tính, B có đứt đoạn so với kỳ trước (ví dụ địa bàn vừa đổi). confStatus: F công khai, C ẩn vì nhóm nhỏ, D ẩn để bảo vệ nhóm nhỏ khác.',
			notes:
				'note là repeats-last khi con số lặp lại lần công bố trước vì thay đổi quá nhỏ, là lower-bound khi chênh lệch thật có thể còn lớn hơn.'
		},
		keys: {
			title: 'Khóa',
			text: 'Dữ liệu mở không cần khóa. Số liệu trực tiếp (live=true) và tiến độ khóa học cần khóa có quyền phù hợp cho địa bàn; người quản trị cấp khóa. Gửi khóa trong dòng Authorization, không ghi vào địa chỉ:',
			wrong:
				'Khóa sai, hết hạn hoặc đã thu hồi luôn bị từ chối với 401. Mọi lần đọc bằng khóa đều được ghi vào nhật ký. Gửi cả khóa lẫn phiên đăng nhập thì chỉ khóa được tính.'
		},
		limits: {
			title: 'Tốc độ',
			text: 'Không có khóa, thường là 120 lần mỗi phút cho mỗi địa chỉ mạng; có khóa thì gấp năm. RateLimit-Limit cho biết được bao nhiêu, RateLimit-Remaining cho biết còn bao nhiêu. Khi nhận 429, hãy đợi số giây ghi trong Retry-After.'
		},
		errors: {
			title: 'Khi bị từ chối',
			text: 'Mọi lời từ chối đều theo RFC 9457 (application/problem+json), bằng tiếng Việt hoặc tiếng Anh theo Accept-Language. type không đổi, parameter là tham số cần sửa:'
		},
		honest: {
			title: 'Dùng số liệu cho đúng',
			rules: {
				coverage:
					'cov.* chia cho dân số: đó là mức phủ của nền tảng này, không phải kỹ năng của người dân. out.* chia cho người học.',
				quote: 'Khi dẫn một con số, hãy ghi kèm mã bản công bố và caveat của chỉ số.',
				frozen:
					'Bản công bố không bao giờ thay đổi. Nếu phải sửa, có một revision mới kèm lý do; bản cũ vẫn đọc được.',
				areas:
					'Một mã xã có thể dùng lại cho nơi khác khi địa giới thay đổi: địa bàn luôn gồm cả phiên bản, ví dụ 2025:25942.',
				together: 'Không ghép các câu trả lời để tìm ra nhóm nhỏ. Số liệu được bảo vệ để không ai bị nhận ra.'
			}
		},
		reference: {
			title: 'Các địa chỉ',
			text: 'Bản mô tả đầy đủ theo OpenAPI 3.1, làm từ chính các khuôn kiểm tra câu hỏi:',
			parameter: 'Tham số',
			meaning: 'Giá trị',
			example: 'Ví dụ',
			answers: 'Trả lời',
			needsKey: 'Cần khóa hoặc phiên đăng nhập.',
			noParameters: 'Không có tham số.',
			parametersOf: (address: string) => `Tham số của ${address}`
		},
		operations: {
			listMetrics: 'Mọi chỉ số với cách tính, mục tiêu đã đặt, phiên bản địa bàn, các kỳ và các bản công bố.',
			listObservations: 'Các con số của một chỉ số: đã công bố cho mọi người, trực tiếp cho ai có quyền.',
			listAreas: 'Các đơn vị hành chính của một phiên bản, xếp theo cấp và mã.',
			listReleases: 'Mọi bản công bố, mới nhất trước; các bản đã được sửa vẫn còn.',
			readRelease: 'Một bản công bố.',
			readCompletion: 'Người học của một địa bàn đi đến đâu trong một khóa học.',
			readDescription: 'Bản mô tả này.'
		}
	},
	en: {
		title: 'Open data for developers',
		lead: 'Every released figure is open: read it with a program, a spreadsheet or a browser, without signing up.',
		contents: 'On this page',
		begin: {
			title: 'Begin',
			text: 'Ask for one indicator of the newest release. No key is needed:',
			then: 'The answer is JSON. Each observation is a figure for one area, one period and one group:',
			catalogue: 'The indicators, how they are computed and what to mind:',
			inScript: 'From any web page (CORS is open for open data):'
		},
		ask: {
			title: 'Ask for what you need',
			text: 'A parameter with a wrong name or value is refused, not passed over: a typing error never gives figures that merely look right.',
			period:
				'period chooses the release of that quarter. A figure in it may tell of another period (an earlier cohort, a month, a half-year): read the period of each observation.',
			one: 'Figures are split by one attribute at a time. Crossing several would single people out, so it is not offered.',
			files:
				'format=csv and format=xlsx give the whole answer as one file, up to 50,000 rows. The names of the columns stay the same over time. A file counts as ten calls.'
		},
		pages: {
			title: 'Go through pages',
			text: 'A page has 200 observations, or as many as you say in limit (1000 at most). next (and the Link header) is the address of the following page; on the last one next is null. The order never changes. Even if a release is published meanwhile, the following pages belong to the one you began in.'
		},
		unchanged: {
			title: 'Load only what has changed',
			text: 'Each answer has an ETag. Send it back in If-None-Match; where nothing is new the server answers 304 without a body.'
		},
		none: {
			title: 'When there is no figure',
			text: 'Where value is null, reason tells why. Do not put 0 in its place: null means not told, not nobody.',
			reason: 'reason',
			meaning: 'Means',
			statuses:
				'obsStatus: A normal, P provisional, E based on an estimated population, B a break with the period before (for example when areas have changed). confStatus: F free, C withheld for a small group, D withheld to protect another small group.',
			notes:
				'note is repeats-last where a figure stands again because it moved too little, and lower-bound where the true gap may be wider.'
		},
		keys: {
			title: 'Keys',
			text: 'Open data needs no key. Live figures (live=true) and course progress need one with the right scope for the area; the administrator issues it. Send it in the Authorization header, never in the address:',
			wrong:
				'A wrong, expired or revoked key is always refused with 401. Every read with a key is logged. Where both a key and a sign-in are sent, the key counts alone.'
		},
		limits: {
			title: 'How fast',
			text: 'Without a key usually 120 calls a minute per network address, with a key five times as many. RateLimit-Limit tells how many, RateLimit-Remaining how many are left. When you get 429, wait the seconds given in Retry-After.'
		},
		errors: {
			title: 'When you are refused',
			text: 'Every refusal follows RFC 9457 (application/problem+json), in Vietnamese or English by Accept-Language. type is stable, parameter is the one to mend:'
		},
		honest: {
			title: 'Use the figures rightly',
			rules: {
				coverage:
					'cov.* divides by the population: it is the coverage of this platform, not the skill of the people. out.* divides by learners.',
				quote: 'When you quote a figure, name its release and the caveat of its indicator.',
				frozen:
					'A release never changes. A correction is a new revision with its reason; the old one can still be read.',
				areas:
					'A commune’s code may be used again for another place when boundaries change: an area always has its version, for example 2025:25942.',
				together:
					'Do not combine answers to find small groups. The figures are protected so that nobody is recognised.'
			}
		},
		reference: {
			title: 'Addresses',
			text: 'The full description in OpenAPI 3.1, made from the very schemas that check the questions:',
			parameter: 'Parameter',
			meaning: 'Value',
			example: 'Example',
			answers: 'Answers',
			needsKey: 'Needs a key or a sign-in.',
			noParameters: 'It has no parameters.',
			parametersOf: (address) => `Parameters of ${address}`
		},
		operations: {
			listMetrics:
				'Every indicator with its definition, the targets set, area versions, periods and releases.',
			listObservations:
				'The figures of one indicator: released ones for everybody, live ones for whoever may see them.',
			listAreas: 'The administrative units of one version, by level and code.',
			listReleases: 'Every release, the newest first; those that were revised are kept.',
			readRelease: 'One release.',
			readCompletion: 'How far the learners of an area come in a course.',
			readDescription: 'This description.'
		}
	}
});
