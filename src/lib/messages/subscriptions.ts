import { messages } from './messages.ts';

/** What is wrong with a field about a receiver. */
export const subscriptionForms = messages({
	vi: {
		'kind-needed': 'Hãy chọn gửi theo cách nào.',
		'url-needed': 'Hãy ghi địa chỉ nơi nhận.',
		'url-form': 'Địa chỉ phải bắt đầu bằng http:// hoặc https://, ví dụ http://broker:1026.',
		'url-credentials':
			'Đừng ghi tên hay mật khẩu trong địa chỉ, vì địa chỉ hiện trên trang. Hãy ghi thành một dòng Authorization ở ô dưới.',
		'header-form': 'Mỗi dòng có dạng Tên: giá trị, chỉ dùng chữ không dấu, ví dụ NGSILD-Tenant: nepso.',
		'header-ours': 'Có dòng do máy chủ tự ghi (Host, Content-Type, Accept, webhook-…). Hãy bỏ dòng ấy.',
		'header-twice': 'Có hai dòng cùng tên. Hãy giữ lại một.',
		'header-many': 'Nhiều nhất 10 dòng.'
	},
	en: {
		'kind-needed': 'Choose the way it is sent.',
		'url-needed': 'Write the receiver’s address.',
		'url-form': 'The address begins with http:// or https://, for example http://broker:1026.',
		'url-credentials':
			'No name or password in the address, since the address is shown. Write them as a line Authorization in the field below.',
		'header-form': 'Each line is Name: value, in plain letters, for example NGSILD-Tenant: nepso.',
		'header-ours':
			'One of the lines is the server’s own (Host, Content-Type, Accept, webhook-…). Please take it out.',
		'header-twice': 'Two lines have the same name. Keep one of them.',
		'header-many': 'Ten lines at most.'
	}
});

/** A field's mistake as a key of `subscriptionForms`. */
export type SubscriptionMistake = keyof (typeof subscriptionForms)['vi'];

/** The administrator's page about who outside is told of releases. */
export const subscriptions = messages({
	vi: {
		title: 'Nơi nhận số liệu',
		intro:
			'Khi một quý được công bố, máy chủ tự báo cho các nơi dưới đây. Chỉ số liệu đã công bố, ai cũng xem được, mới rời khỏi máy chủ.',
		none: 'Chưa có nơi nhận nào',
		noneText: 'Thêm nền tảng đô thị thông minh của tỉnh, hoặc một phần mềm cần biết khi có số liệu mới.',
		add: 'Thêm nơi nhận',
		kind: 'Gửi theo cách nào',
		kinds: { webhook: 'Báo tin có chữ ký (webhook)', 'ngsi-ld': 'Số liệu cho nền tảng NGSI-LD' },
		kindHints: {
			webhook: 'Một tin ngắn cho mỗi lần công bố, kèm đường liên kết đến số liệu.',
			'ngsi-ld':
				'Mỗi con số là một thực thể KeyPerformanceIndicator. Con số bị che ở bản sửa sẽ được xóa ở đó.'
		},
		url: 'Địa chỉ',
		urlHint: 'Với NGSI-LD, ghi phần đứng trước /ngsi-ld/v1, ví dụ http://broker:1026.',
		headers: 'Dòng gửi kèm (có thể để trống)',
		headersHint:
			'Mỗi dòng một tiêu đề, ví dụ NGSILD-Tenant: nepso hoặc Authorization: Bearer … Giá trị được giữ trong cơ sở dữ liệu để gửi, và không hiện lại nữa.',
		submit: 'Thêm nơi nhận',
		secretTitle: 'Khóa ký của nơi nhận',
		secretOnce:
			'Khóa chỉ hiện một lần này. Hãy chép vào phần mềm nhận tin: nó dùng khóa để biết tin đúng là từ đây. Máy chủ cũng giữ khóa, vì cần khóa để ký.',
		done: {
			added: 'Đã thêm nơi nhận.',
			on: 'Đã bật. Những lần gửi đang chờ sẽ đi tiếp.',
			off: 'Đã tắt. Không gửi gì đến đây cho đến khi bạn bật lại.',
			removed: 'Đã xóa nơi nhận.',
			again: 'Sẽ gửi lại trong vài giây. Tải lại trang để xem.',
			tried: 'Gửi thử được: nơi nhận đã trả lời.'
		},
		tryFailed: 'Gửi thử không được',
		isOn: 'Đang bật',
		isOff: 'Đang tắt',
		headerNames: (names: string) => `Gửi kèm: ${names}`,
		lastSuccess: (when: string) => `Lần gần nhất gửi được: ${when}`,
		lastFailure: (when: string) => `Lần gần nhất không gửi được: ${when}`,
		never: 'Chưa gửi lần nào.',
		actions: (address: string) => `Việc với ${address}`,
		try: 'Gửi thử',
		switchOff: 'Tắt',
		switchOn: 'Bật',
		everything: 'Gửi lại mọi số liệu đang có',
		remove: 'Xóa nơi nhận',
		removeText: 'Nơi nhận vẫn giữ những gì đã nhận. Các lần gửi ở đây cũng được xóa.',
		deliveries: 'Những lần gửi gần đây',
		release: 'Bản công bố',
		state: 'Kết quả',
		states: {
			waiting: 'Đang gửi, hoặc chờ gửi lại',
			done: 'Đã đến',
			partly: 'Đã đến một phần',
			failed: 'Đã thôi sau một ngày',
			overtaken: 'Thôi gửi, vì đã có bản sửa'
		},
		when: 'Lúc',
		attempts: (n: number) => `${n} lần thử`,
		progress: (sent: number, total: number) => `${sent} trên ${total} thực thể`,
		deleted: (n: number) => `đã xóa ${n}`,
		refused: (n: number) => `nơi nhận từ chối ${n}`,
		again: 'Gửi lại ngay',
		said: (words: string) => `Nơi nhận nói: “${words}”`,
		status: (code: number) => `mã ${code}`,
		failures: {
			'unknown-host': 'Không tìm thấy máy có tên này. Hãy xem lại tên trong địa chỉ.',
			unreachable: 'Không có máy nào nghe ở địa chỉ này. Có thể nó đang tắt, hoặc bị tường lửa chặn.',
			insecure: 'Chứng thư https của nơi nhận không tin được: hết hạn, sai tên hoặc tự ký.',
			timeout: 'Quá 10 giây chưa có câu trả lời.',
			'broken-off': 'Kết nối bị cắt giữa chừng.',
			redirected:
				'Nơi nhận chuyển sang địa chỉ khác. Máy chủ không đi theo; hãy ghi thẳng địa chỉ cuối cùng.',
			'not-let-in': 'Nơi nhận không cho vào. Hãy xem lại dòng Authorization.',
			'not-there': 'Máy có đó, nhưng không có gì ở đường dẫn này. Hãy xem lại địa chỉ.',
			busy: 'Nơi nhận đang quá tải hoặc gặp trục trặc.',
			'not-taken': 'Nơi nhận không nhận tin này.',
			'odd-answer': 'Nơi nhận trả lời theo cách không hiểu được.',
			'some-refused': 'Nơi nhận từ chối một số thực thể.',
			lost: 'Máy chủ của ta bị ngắt giữa lần thử cuối.'
		},
		deeds: {
			'subscription-added': 'Thêm nơi nhận số liệu',
			'subscription-changed': 'Bật hoặc tắt nơi nhận số liệu',
			'subscription-deleted': 'Xóa nơi nhận số liệu'
		}
	},
	en: {
		title: 'Receivers of figures',
		intro:
			'When a quarter is published, the server tells the places below by itself. Only published figures, which anybody may see, leave the server.',
		none: 'There is no receiver yet',
		noneText: 'Add the province’s smart-city platform, or a program that needs to know of new figures.',
		add: 'Add a receiver',
		kind: 'How it is sent',
		kinds: { webhook: 'A signed message (webhook)', 'ngsi-ld': 'Figures for an NGSI-LD platform' },
		kindHints: {
			webhook: 'One short message for each release, with links to its figures.',
			'ngsi-ld':
				'Each figure is an entity KeyPerformanceIndicator. What a revision withholds is deleted there.'
		},
		url: 'Address',
		urlHint: 'For NGSI-LD, what comes before /ngsi-ld/v1, for example http://broker:1026.',
		headers: 'Lines to send along (may be empty)',
		headersHint:
			'One header a line, for example NGSILD-Tenant: nepso or Authorization: Bearer … The values are kept in the database to be sent, and are not shown again.',
		submit: 'Add the receiver',
		secretTitle: 'The receiver’s signing key',
		secretOnce:
			'The key is shown this once. Copy it into the program that receives: with it, it knows that a message is from here. The server keeps the key as well, because it signs with it.',
		done: {
			added: 'The receiver was added.',
			on: 'Switched on. What was waiting goes on now.',
			off: 'Switched off. Nothing is sent here until you switch it on again.',
			removed: 'The receiver was deleted.',
			again: 'It will be sent again in a few seconds. Reload the page to see.',
			tried: 'The trial went well: the receiver answered.'
		},
		tryFailed: 'The trial failed',
		isOn: 'On',
		isOff: 'Off',
		headerNames: (names) => `Sent along: ${names}`,
		lastSuccess: (when) => `Last arrived: ${when}`,
		lastFailure: (when) => `Last failed: ${when}`,
		never: 'Nothing has been sent yet.',
		actions: (address) => `Things to do with ${address}`,
		try: 'Send a trial',
		switchOff: 'Switch off',
		switchOn: 'Switch on',
		everything: 'Send all present figures again',
		remove: 'Delete the receiver',
		removeText: 'The receiver keeps what it got. What is listed here about it is deleted too.',
		deliveries: 'Latest deliveries',
		release: 'Release',
		state: 'Outcome',
		states: {
			waiting: 'On its way, or waiting to be tried again',
			done: 'Arrived',
			partly: 'Arrived in part',
			failed: 'Given up after a day',
			overtaken: 'Ended, because there is a revision'
		},
		when: 'When',
		attempts: (n) => (n === 1 ? '1 try' : `${n} tries`),
		progress: (sent, total) => `${sent} of ${total} entities`,
		deleted: (n) => `${n} deleted`,
		refused: (n) => `${n} refused by the receiver`,
		again: 'Send again now',
		said: (words) => `The receiver said: “${words}”`,
		status: (code) => `status ${code}`,
		failures: {
			'unknown-host': 'No machine has this name. Check the name in the address.',
			unreachable: 'Nobody listens at this address. It may be switched off, or a firewall is between.',
			insecure:
				'The receiver’s https certificate cannot be trusted: expired, of another name, or self-signed.',
			timeout: 'No answer within 10 seconds.',
			'broken-off': 'The connection broke in the middle.',
			redirected:
				'The receiver points to another address. The server does not follow; give the last address itself.',
			'not-let-in': 'The receiver does not let us in. Check the line Authorization.',
			'not-there': 'The machine is there, but nothing is under this path. Check the address.',
			busy: 'The receiver is overloaded or in trouble.',
			'not-taken': 'The receiver did not take the message.',
			'odd-answer': 'The receiver answered in a way that cannot be understood.',
			'some-refused': 'The receiver refused some of the entities.',
			lost: 'Our own server was cut off during the last try.'
		},
		deeds: {
			'subscription-added': 'Added a receiver of figures',
			'subscription-changed': 'Switched a receiver of figures on or off',
			'subscription-deleted': 'Deleted a receiver of figures'
		}
	}
});
