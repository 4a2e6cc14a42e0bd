import { messages } from './messages.ts';

/** The administrator's page about keys of the API. */
export const apiKeys = messages({
	vi: {
		title: 'Khóa cho chương trình',
		intro:
			'Khóa cho một chương trình (ví dụ trung tâm điều hành của tỉnh) đọc số liệu qua API. Số liệu đã công bố thì ai cũng đọc được, không cần khóa.',
		docs: 'Hướng dẫn cho lập trình viên',
		make: 'Tạo khóa mới',
		name: 'Khóa này cho ai, cho chương trình nào',
		nameHint: 'Ghi để sau này bạn còn nhớ, ví dụ “Trung tâm IOC, bảng số liệu”.',
		scopes: 'Khóa được đọc gì',
		scope: {
			'metrics:read': 'Số liệu đã công bố, với tốc độ cao hơn (600 lần mỗi phút)',
			'metrics:live': 'Số liệu trực tiếp của địa bàn dưới đây và các địa bàn bên trong',
			'courses:read': 'Tiến độ từng khóa học của địa bàn dưới đây và các địa bàn bên trong'
		},
		area: 'Địa bàn',
		everywhere: 'Mọi địa bàn',
		ends: 'Thời hạn',
		endings: { '90': '90 ngày', '365': 'Một năm', never: 'Không thời hạn' },
		submit: 'Tạo khóa',
		made: 'Đã tạo khóa',
		once: 'Khóa chỉ hiện một lần này. Bấm vào khóa để chọn hết rồi chép lại, hoặc in tờ này và cất kỹ. Máy chủ không giữ bản nào.',
		slipTitle: 'Khóa API của Nếp Số',
		slipFor: 'Cho',
		slipHow: 'Gửi kèm mỗi lần hỏi, trong dòng Authorization, như sau:',
		slipSecret: 'Ai có khóa này đều đọc được số liệu ghi trên. Nếu lộ, hãy báo người quản trị thu hồi ngay.',
		print: 'In khóa',
		inUse: 'Các khóa',
		none: 'Chưa có khóa nào',
		noneText: 'Khi một chương trình cần số liệu trực tiếp, bạn tạo khóa cho nó ở trên.',
		mayRead: 'Được đọc',
		created: 'Ngày tạo',
		until: 'Hạn dùng',
		never: 'Không thời hạn',
		lastUsed: 'Dùng lần cuối',
		unused: 'Chưa dùng',
		revoke: 'Thu hồi',
		revokeOf: (name: string) => `Thu hồi khóa của ${name}`,
		revoked: 'Đã thu hồi',
		expired: 'Đã hết hạn',
		state: 'Tình trạng',
		done: 'Đã thu hồi khóa. Từ lúc này chương trình dùng khóa đó bị từ chối.',
		mistakes: {
			'name-needed': 'Hãy ghi khóa này cho ai, tối đa 120 ký tự.',
			'scope-needed': 'Hãy chọn ít nhất một quyền đọc.',
			'area-form': 'Hãy chọn địa bàn trong danh sách.',
			'end-needed': 'Hãy chọn thời hạn.'
		}
	},
	en: {
		title: 'Keys for programs',
		intro:
			'A key lets a program (for example the province’s operations centre) read figures through the API. Released figures are open to everybody without a key.',
		docs: 'Guide for developers',
		make: 'Make a key',
		name: 'For whom, for which program',
		nameHint: 'For your own memory, for example “Operations centre, wall display”.',
		scopes: 'What the key may read',
		scope: {
			'metrics:read': 'Released figures, faster (600 calls a minute)',
			'metrics:live': 'Live figures of the area below and the areas in it',
			'courses:read': 'Progress in each course, for the area below and the areas in it'
		},
		area: 'Area',
		everywhere: 'All areas',
		ends: 'Valid for',
		endings: { '90': '90 days', '365': 'One year', never: 'No end' },
		submit: 'Make the key',
		made: 'The key is ready',
		once: 'The key is shown this once. Click it to select it all and copy it, or print this slip and put it away safely. The server keeps no copy.',
		slipTitle: 'Nếp Số API key',
		slipFor: 'For',
		slipHow: 'Send it with every call, in the Authorization header, like this:',
		slipSecret:
			'Whoever has this key can read the figures named above. If it leaks, ask the administrator to revoke it at once.',
		print: 'Print the key',
		inUse: 'Keys',
		none: 'There are no keys yet',
		noneText: 'When a program needs live figures, make a key for it above.',
		mayRead: 'May read',
		created: 'Made on',
		until: 'Valid until',
		never: 'No end',
		lastUsed: 'Last used',
		unused: 'Not used yet',
		revoke: 'Revoke',
		revokeOf: (name) => `Revoke the key of ${name}`,
		revoked: 'Revoked',
		expired: 'Expired',
		state: 'State',
		done: 'The key was revoked. From now on the program that uses it is refused.',
		mistakes: {
			'name-needed': 'Say whom this key is for, in at most 120 characters.',
			'scope-needed': 'Choose at least one thing the key may read.',
			'area-form': 'Choose an area from the list.',
			'end-needed': 'Choose how long the key is valid.'
		}
	}
});

/** A mistake in the form, as a key of its sentence. */
export type ApiKeyMistake = keyof (typeof apiKeys)['vi']['mistakes'];
