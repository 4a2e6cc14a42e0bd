import { messages } from './messages.ts';

/** What opens under a figure: how it was made, of when, and how it may be read. */
export const explanations = messages({
	vi: {
		how: 'Con số này tính thế nào?',
		definition: 'Chỉ số',
		formula: 'Công thức',
		numerator: 'Tử số',
		denominator: 'Mẫu số',
		here: (n: string) => `Ở đây: ${n}.`,
		withheldHere: 'Ở đây: được che.',
		period: 'Kỳ và địa bàn',
		counted: 'Đã đếm đến',
		pending: (n: string) => `Còn ${n} việc học đang chờ được đếm.`,
		noPending: 'Không có việc học nào đang chờ được đếm.',
		fixed: (day: string) => `Công bố ngày ${day}; không đổi nữa.`,
		population: 'Số dân',
		populationOf: (source: string, day: string) => `${source}, ngày ${day}.`,
		populationStatus: {
			official: 'Số chính thức.',
			estimate: 'Số ước tính.',
			synthetic: 'Số tổng hợp để minh họa, không phải số thật.'
		},
		noPopulation: 'Chưa có ai nạp số dân của địa bàn này.',
		state: 'Trạng thái',
		status: {
			A: 'Đã chốt.',
			P: 'Tạm tính: việc học đến muộn vẫn còn được đếm.',
			E: 'Ước tính, vì số dân không phải số chính thức.',
			B: 'Ngắt quãng: không nối được với các kỳ trước.'
		},
		notes: {
			'repeats-last': 'So với lần công bố trước chỉ khác vài người, nên giữ nguyên con số cũ.',
			'lower-bound': 'Có địa bàn bị che, nên chênh lệch thật có thể lớn hơn.'
		},
		caveat: 'Cần lưu ý',
		api: 'Lấy đúng con số này qua API'
	},
	en: {
		how: 'How is this counted?',
		definition: 'Indicator',
		formula: 'Formula',
		numerator: 'Numerator',
		denominator: 'Denominator',
		here: (n: string) => `Here: ${n}.`,
		withheldHere: 'Here: withheld.',
		period: 'Period and area',
		counted: 'Counted up to',
		pending: (n: string) => `${n} more events are waiting to be counted.`,
		noPending: 'No events are waiting to be counted.',
		fixed: (day: string) => `Published on ${day}; fixed since.`,
		population: 'Population',
		populationOf: (source: string, day: string) => `${source}, as of ${day}.`,
		populationStatus: {
			official: 'Official figures.',
			estimate: 'Estimated figures.',
			synthetic: 'Synthetic figures for illustration, not real ones.'
		},
		noPopulation: 'Nobody has loaded the population of this area.',
		state: 'Status',
		status: {
			A: 'Final.',
			P: 'Provisional: learning that arrives late still counts.',
			E: 'An estimate, since the population is not official.',
			B: 'A break: it cannot be joined to earlier periods.'
		},
		notes: {
			'repeats-last': 'Only a few people away from the last publication, so the old value stands.',
			'lower-bound': 'Some areas are withheld, so the true gap may be wider.'
		},
		caveat: 'Mind',
		api: 'Get this very figure from the API'
	}
});
