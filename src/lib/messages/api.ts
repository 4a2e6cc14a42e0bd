import { messages } from './messages.ts';

/** What the API says when it cannot answer: a short title for each status, and what exactly was wrong. */
export const api = messages({
	vi: {
		titles: {
			400: 'Câu hỏi có chỗ chưa đúng',
			401: 'Cần khóa hoặc cần đăng nhập',
			403: 'Không có quyền đọc dữ liệu này',
			404: 'Không tìm thấy',
			405: 'Địa chỉ này không nhận cách gọi đó',
			429: 'Hỏi quá nhanh',
			503: 'Máy chủ đang bận'
		},
		problems: {
			'unknown-parameter': 'Ở địa chỉ này không có tham số đó. Danh sách tham số ở /developers.',
			'repeated-parameter': 'Mỗi tham số chỉ được ghi một lần.',
			'not-together': 'Tham số này không đi cùng các tham số khác trong câu hỏi. Xem cách hỏi ở /developers.',
			'area-needed': 'Hãy cho biết một địa bàn, ví dụ area=2025:25942.',
			'cursor-elsewhere':
				'cursor này thuộc về một câu hỏi khác. Hãy giữ nguyên mọi tham số khi sang trang, hoặc hỏi lại từ đầu.',
			'unknown-indicator': 'Không có chỉ số này. Danh sách chỉ số ở /api/v1/metrics.',
			'unknown-address': 'API không có địa chỉ này. Danh sách địa chỉ ở /developers và /api/v1/openapi.json.',
			'wrong-method': 'Hãy dùng một trong các cách gọi ghi ở dòng Allow.',
			'live-is-not-open':
				'Số liệu trực tiếp cần một khóa có quyền phù hợp (Authorization: Bearer …) hoặc phiên đăng nhập của cán bộ quản lý.',
			'live-is-not-yours':
				'Tài khoản này không phụ trách địa bàn được hỏi. Hãy hỏi người quản trị, hoặc dùng số liệu đã công bố.',
			'not-the-api':
				'API không hiểu câu hỏi này. Cách hỏi đúng, kèm ví dụ, ở /developers và /api/v1/openapi.json.'
		},
		parameters: {
			area: 'area là mã địa bàn kèm phiên bản danh mục, ví dụ area=2025:25942. Danh sách ở /api/v1/areas.',
			areaVersion: 'areaVersion là phiên bản danh mục địa bàn, ví dụ areaVersion=2025.',
			level: 'level là cấp của địa bàn: 1, 2 hoặc 3.',
			period:
				'period là một quý, ví dụ 2026-Q4. Với số liệu đã công bố còn có thể là một khoảng tối đa 40 quý, ví dụ 2025-Q1..2026-Q3.',
			by: 'by là một cách chia có thật, ví dụ total, sex, ageBand, urbanRural, course, competenceArea hoặc all.',
			sex: 'sex là f, m, x hoặc unknown.',
			ageBand: 'ageBand là 0-14, 15-24, 25-44, 45-59, 60-64, 65+ (trong địa chỉ viết 65%2B) hoặc unknown.',
			urbanRural: 'urbanRural là urban, rural hoặc unknown.',
			course: 'course là tên ngắn của một khóa học: chữ thường, số và dấu gạch nối.',
			competenceArea: 'competenceArea là một số từ 1 đến 5.',
			release: 'release là mã một bản công bố, ví dụ release=2026-Q3.2025.r0. Danh sách ở /api/v1/releases.',
			updatedAfter: 'updatedAfter là một thời điểm ISO 8601 có múi giờ, ví dụ 2026-10-15T00:00:00Z.',
			limit: 'limit là một số từ 1 đến 1000.',
			cursor: 'cursor phải là giá trị lấy từ next của trang trước, chép nguyên vẹn.',
			format: 'format là json, csv hoặc xlsx.',
			live: 'live là true hoặc false.',
			version: 'version là phiên bản danh mục địa bàn, ví dụ version=2025.',
			parent: 'parent là mã địa bàn cấp trên kèm phiên bản, ví dụ parent=2025:79.',
			q: 'q là vài chữ trong tên địa bàn, từ 1 đến 100 ký tự.'
		}
	},
	en: {
		titles: {
			400: 'Something in the question is not right',
			401: 'A key or a sign-in is needed',
			403: 'This may not be read',
			404: 'Not found',
			405: 'This address does not take that method',
			429: 'Too fast',
			503: 'The server is busy'
		},
		problems: {
			'unknown-parameter': 'There is no such parameter here. The parameters are listed at /developers.',
			'repeated-parameter': 'Each parameter may be given once.',
			'not-together':
				'This parameter does not go with the others in the question. How to ask is told at /developers.',
			'area-needed': 'Say which area, for example area=2025:25942.',
			'cursor-elsewhere':
				'This cursor belongs to another question. Keep all parameters from page to page, or begin again.',
			'unknown-indicator': 'There is no such indicator. The list is at /api/v1/metrics.',
			'unknown-address':
				'The API has no such address. The addresses are listed at /developers and in /api/v1/openapi.json.',
			'wrong-method': 'Use one of the methods named in Allow.',
			'live-is-not-open':
				'Live figures need a key with the right scope (Authorization: Bearer …) or a manager’s sign-in.',
			'live-is-not-yours':
				'This account does not look after that area. Ask the administrator, or use the released figures.',
			'not-the-api':
				'The API did not understand the question. How to ask, with examples, is told at /developers and in /api/v1/openapi.json.'
		},
		parameters: {
			area: 'area is an area in one version of the list, for example area=2025:25942. The list is at /api/v1/areas.',
			areaVersion: 'areaVersion is a version of the list of areas, for example areaVersion=2025.',
			level: 'level is the level of the area: 1, 2 or 3.',
			period:
				'period is a quarter, for example 2026-Q4. For released figures it may also be a range of up to 40 quarters, for example 2025-Q1..2026-Q3.',
			by: 'by is one of the breakdowns, for example total, sex, ageBand, urbanRural, course, competenceArea or all.',
			sex: 'sex is f, m, x or unknown.',
			ageBand: 'ageBand is 0-14, 15-24, 25-44, 45-59, 60-64, 65+ (65%2B in an address) or unknown.',
			urbanRural: 'urbanRural is urban, rural or unknown.',
			course: 'course is the short name of a course: small letters, digits and hyphens.',
			competenceArea: 'competenceArea is a number from 1 to 5.',
			release:
				'release is the id of a release, for example release=2026-Q3.2025.r0. The list is at /api/v1/releases.',
			updatedAfter:
				'updatedAfter is an ISO 8601 instant with its time zone, for example 2026-10-15T00:00:00Z.',
			limit: 'limit is a number from 1 to 1000.',
			cursor: 'cursor must be copied whole from the next of the page before.',
			format: 'format is json, csv or xlsx.',
			live: 'live is true or false.',
			version: 'version is a version of the list of areas, for example version=2025.',
			parent: 'parent is the area above with its version, for example parent=2025:79.',
			q: 'q is a few letters of an area’s name, 1 to 100 characters.'
		}
	}
});

/** What exactly was wrong with a question. */
export type ApiProblem = keyof (typeof api)['vi']['problems'];
/** The parameters of the API; each has a sentence that says what it may be. */
export type ApiParameter = keyof (typeof api)['vi']['parameters'];
