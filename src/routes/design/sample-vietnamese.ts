import type { Sample } from './sample.ts';

export const vietnamese: Sample = {
	choices: [
		{
			id: 'a',
			text: 'Đọc mã OTP để họ kiểm tra',
			because: 'Mã OTP là chìa khóa tài khoản. Không ai có quyền hỏi.'
		},
		{ id: 'b', text: 'Cúp máy, hỏi người thân', because: 'Dừng lại và hỏi luôn là cách an toàn nhất.' },
		{ id: 'c', text: 'Xin họ gọi lại sau', because: 'Họ sẽ gọi lại, và vẫn đòi mã.' }
	],
	courses: [
		{
			slug: 'mau-lua-dao',
			title: 'Nhận diện lừa đảo trực tuyến',
			summary: 'Bốn bài ngắn giúp bạn nhận ra cuộc gọi và tin nhắn lừa đảo.',
			need: 'Không bị lừa qua điện thoại, tin nhắn',
			minutes: 18,
			lessons: 4,
			lessonsDone: 2,
			completed: false,
			pillar: 'citizens',
			icon: 'shield',
			picture: null
		},
		{
			slug: 'mau-giay-to',
			title: 'Làm giấy tờ trên mạng',
			summary: 'Từ tài khoản định danh đến bộ hồ sơ đầu tiên.',
			need: 'Làm giấy tờ mà không phải đi xa',
			minutes: 24,
			lessons: 5,
			lessonsDone: 5,
			completed: true,
			pillar: 'government',
			icon: 'document',
			picture: null
		}
	],
	lessons: [
		{
			title: 'Cuộc gọi “công an”',
			minutes: 4,
			outcome: 'Nhận ra cuộc gọi giả danh và yên tâm cúp máy.',
			done: true
		},
		{
			title: 'Tin nhắn và đường link',
			minutes: 4,
			outcome: 'Tự kiểm tra mà không bấm vào đường link.',
			done: false
		}
	],
	question: {
		kind: 'single',
		id: 'goi-1',
		prompt: 'Công an gọi điện, bảo bác chuyển tiền để “phục vụ điều tra”. Bác làm gì?',
		hint: '<p>Họ có giục bác không?</p>',
		skills: ['digcomp-2.2:4.2'],
		level: 1,
		options: [
			{ id: 'a', html: 'Chuyển ngay cho chắc' },
			{ id: 'b', html: 'Cúp máy, hỏi người thân, gọi <strong>113</strong>' },
			{ id: 'c', html: 'Đọc mã OTP để họ kiểm tra' }
		]
	},
	given: {
		response: 'b',
		mark: { score: 1, right: true, version: 1 },
		feedback: { options: { b: '<p>Dừng lại và kiểm tra luôn là an toàn nhất.</p>' } }
	},
	call: {
		id: 'mau',
		title: 'Cuộc gọi từ “công an”',
		intro: 'Bạn đang ở nhà. Điện thoại reo.',
		caller: { name: 'Số lạ', number: '0000 000 113' },
		start: 'xung-danh',
		steps: {
			'xung-danh': {
				says: 'Tôi là cán bộ điều tra. Chị liên quan một vụ rửa tiền. Chị đừng cúp máy.',
				choices: [
					{
						text: 'Cúp máy ngay',
						safe: true,
						because: 'Bạn được cúp máy bất cứ lúc nào. Công an không làm việc qua điện thoại.',
						next: 'end'
					},
					{
						text: 'Nghe thêm xem sao',
						safe: false,
						because: 'Càng nghe lâu, họ càng dễ làm bạn sợ.',
						next: 'doi-tien'
					}
				]
			},
			'doi-tien': {
				says: 'Chị chuyển 50 triệu vào tài khoản an toàn của cơ quan. Không được kể với ai.',
				choices: [
					{
						text: 'Chuyển cho yên tâm',
						safe: false,
						because: 'Không có “tài khoản an toàn” nào cả.',
						next: 'end'
					},
					{
						text: 'Cúp máy, hỏi con',
						safe: true,
						because: 'Một người mình tin luôn giúp mình bình tĩnh lại.',
						next: 'end'
					}
				]
			}
		},
		ending: {
			good: 'Bạn đã cúp máy đúng lúc. Lần sau gặp thật, bạn cũng làm y như vậy nhé.',
			bad: 'Lần tập này họ suýt lừa được bạn. Không sao cả: tập ở đây thì không mất gì.'
		}
	},
	messages: {
		id: 'mau',
		title: 'Hộp thư buổi sáng',
		intro: 'Bạn xem từng tin, rồi chọn tin thật hay tin lừa.',
		messages: [
			{
				id: 'con',
				channel: 'zalo',
				from: 'Con đổi số',
				time: '07:12',
				text: 'Má ơi, con đổi số. Má chuyển gấp cho con 5 triệu nha.',
				trap: true,
				signs: ['Giục chuyển tiền', 'Số lạ'],
				because: 'Gọi vào số cũ của con để hỏi trước đã.'
			},
			{
				id: 'dien',
				channel: 'sms',
				from: 'Điện lực',
				time: '08:30',
				text: 'Lịch cắt điện ngày mai 8 giờ đến 11 giờ để sửa đường dây.',
				trap: false,
				signs: ['Chỉ báo tin', 'Không đòi tiền, không có đường link'],
				because: 'Tin này không bảo bạn làm gì cả.'
			}
		]
	},
	check: {
		question: 'Ai được hỏi mã OTP của bạn?',
		several: false,
		options: [
			{
				id: 'a',
				html: 'Nhân viên ngân hàng',
				right: false,
				because: '<p>Ngân hàng không bao giờ hỏi mã OTP.</p>'
			},
			{ id: 'b', html: 'Không ai cả', right: true, because: '<p>Mã OTP chỉ để bạn tự gõ.</p>' }
		]
	},
	areas: [
		['Minh Hòa', 4310],
		['Trừ Văn Thố', 3140]
	]
};
