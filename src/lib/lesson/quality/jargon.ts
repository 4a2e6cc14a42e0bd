import type { Locale } from '#lib/vocabulary/locale.ts';

/**
 * Technical words that people who are new to a phone do not know, each with plain words that say the same. A cloud is
 * named with what is done to it, since there are some in the sky.
 */
export const JARGON: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	vi: {
		phishing: 'tin nhắn, trang web lừa lấy thông tin',
		malware: 'phần mềm độc hại',
		cookie: 'dấu trang web để lại trên máy',
		url: 'địa chỉ trang web',
		'thuật toán': 'cách máy chọn và xếp',
		'xác thực đa yếu tố': 'xác nhận hai bước',
		'mã hóa đầu cuối': 'chỉ người gửi và người nhận đọc được',
		'mã hoá đầu cuối': 'chỉ người gửi và người nhận đọc được',
		'trình duyệt': 'ứng dụng xem trang web',
		'giao thức': 'cách hai máy nói chuyện',
		'trên đám mây': 'trong kho giữ tệp trên mạng',
		'lên đám mây': 'lên kho giữ tệp trên mạng',
		'lưu trữ đám mây': 'kho giữ tệp trên mạng',
		'điện toán đám mây': 'máy chủ trên mạng',
		deepfake: 'video ghép mặt, giả giọng',
		blockchain: 'sổ ghi chung trên nhiều máy',
		'băng thông': 'tốc độ mạng',
		'ai tạo sinh': 'trợ lý AI biết viết, biết vẽ',
		metadata: 'thông tin đi kèm tệp',
		'siêu dữ liệu': 'thông tin đi kèm tệp',
		bot: 'máy tự trả lời',
		api: 'chỗ nối hai phần mềm',
		firmware: 'phần mềm có sẵn trong máy',
		'hệ điều hành': 'phần mềm chạy cả chiếc máy'
	},
	en: {
		phishing: 'messages and pages that trick you out of information',
		malware: 'harmful software',
		cookie: 'a note a website leaves on your phone',
		url: 'web address',
		algorithm: 'the way the machine chooses and sorts',
		'multi-factor authentication': 'confirming in two steps',
		'end-to-end encryption': 'only sender and receiver can read it',
		browser: 'the app that shows web pages',
		protocol: 'the way two machines talk',
		'in the cloud': 'in storage on the internet',
		'to the cloud': 'to storage on the internet',
		'cloud storage': 'storage on the internet',
		'cloud service': 'a service on the internet',
		deepfake: 'a video with a swapped face or voice',
		blockchain: 'a ledger kept on many machines',
		bandwidth: 'speed of the connection',
		'generative ai': 'an AI assistant that writes and draws',
		metadata: 'facts stored along with a file',
		bot: 'a machine that answers by itself',
		api: 'where two programs connect',
		firmware: 'the software built into a device',
		'operating system': 'the software that runs the whole phone'
	}
};
