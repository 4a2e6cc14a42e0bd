import { messages } from './messages.ts';

/** What was wrong with a question to the NGSI-LD interface, for the programmer who asks. `about`: the part meant. */
export const ngsiLd = messages({
	vi: {
		'unknown-parameter': (about: string) =>
			`Ở đây không có tham số “${about}”. Bỏ qua nó thì câu trả lời sẽ là của một câu hỏi khác.`,
		'repeated-parameter': (about: string) => `Tham số “${about}” chỉ được ghi một lần.`,
		'nothing-asked': (_about: string) => 'Hãy cho biết type=KeyPerformanceIndicator, hoặc id, q hay attrs.',
		'bad-id': (about: string) => `“${about}” không phải là một URI.`,
		'bad-limit': (_about: string) => 'limit là số nguyên từ 0 đến 1000; limit=0 chỉ dùng cùng count=true.',
		'bad-offset': (_about: string) => 'offset là số nguyên từ 0.',
		'bad-count': (_about: string) => 'count là true hoặc false.',
		'bad-options': (about: string) =>
			`Ở đây không có lựa chọn “${about}”. Dùng được: normalized, keyValues, simplified, sysAttrs, count.`,
		'bad-attrs': (_about: string) => 'attrs là danh sách tên thuộc tính, cách nhau bằng dấu phẩy.',
		'q-syntax': (about: string) =>
			`Không hiểu q từ chỗ “${about}”. Dạng đúng: thuộc tính, một trong == != < > <= >=, giá trị; nối bằng ; (và) hoặc | (hoặc). Chữ đặt trong dấu nháy kép.`,
		'q-attribute': (about: string) => `q không lọc được theo “${about}”.`,
		'q-value': (about: string) =>
			`Giá trị so với “${about}” không đúng loại: số, chữ trong dấu nháy kép, hoặc ngày.`,
		'q-long': (_about: string) => 'q dài quá: nhiều nhất 40 phép so sánh.',
		'not-acceptable': (_about: string) =>
			'Chỉ trả lời bằng application/json hoặc application/ld+json. Hãy sửa Accept.',
		'no-entity': (about: string) =>
			`Không có thực thể “${about}”. Ô bị che hoặc không có giá trị thì không có thực thể.`,
		titles: {
			BadRequestData: 'Câu hỏi không đúng',
			ResourceNotFound: 'Không tìm thấy',
			InvalidRequest: 'Không trả lời được theo dạng này'
		}
	},
	en: {
		'unknown-parameter': (about) =>
			`There is no parameter “${about}” here. Passing it over would answer another question.`,
		'repeated-parameter': (about) => `The parameter “${about}” may stand only once.`,
		'nothing-asked': (_about) => 'Say type=KeyPerformanceIndicator, or an id, q or attrs.',
		'bad-id': (about) => `“${about}” is not a URI.`,
		'bad-limit': (_about) => 'limit is a whole number from 0 to 1000; limit=0 goes with count=true only.',
		'bad-offset': (_about) => 'offset is a whole number from 0 up.',
		'bad-count': (_about) => 'count is true or false.',
		'bad-options': (about) =>
			`There is no option “${about}” here. There are: normalized, keyValues, simplified, sysAttrs, count.`,
		'bad-attrs': (_about) => 'attrs is a list of names of attributes with commas between them.',
		'q-syntax': (about) =>
			`q cannot be understood from “${about}” on. It takes an attribute, one of == != < > <= >=, a value; joined by ; (and) or | (or). Text stands in double quotes.`,
		'q-attribute': (about) => `q cannot filter by “${about}”.`,
		'q-value': (about) =>
			`“${about}” is compared with the wrong kind of value: a number, text in double quotes, or a day.`,
		'q-long': (_about) => 'q is too long: 40 comparisons at most.',
		'not-acceptable': (_about) =>
			'The answer is application/json or application/ld+json only. Please change Accept.',
		'no-entity': (about) =>
			`There is no entity “${about}”. A cell that is withheld or has no value has no entity.`,
		titles: {
			BadRequestData: 'The question is not right',
			ResourceNotFound: 'Not found',
			InvalidRequest: 'Not answered in this form'
		}
	}
});

/** What is wrong with a question. */
export type NgsiProblem = Exclude<keyof (typeof ngsiLd)['vi'], 'titles'>;
