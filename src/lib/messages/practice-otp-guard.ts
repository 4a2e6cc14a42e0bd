import { messages } from './messages.ts';

/** What the practice with one-time codes says. */
export const practiceOtpGuard = messages({
	vi: {
		kicker: 'Thực hành · mã OTP giả, không phải mã của bạn',
		good: 'Bạn giữ mã rất chắc. Mã chỉ do chính tay bạn gõ, ở nơi chính bạn mở ra.',
		bad: 'Người xin mã nói rất khéo, ai cũng có lúc xiêu lòng. Bạn đọc lại rồi tập lại nhé.',
		yourPhone: 'Điện thoại của bạn',
		asker: {
			call: 'Người gọi nói',
			chat: 'Tin nhắn viết',
			page: 'Trang web hỏi',
			app: 'Ứng dụng hỏi',
			neighbour: 'Người quen nói'
		}
	},
	en: {
		kicker: 'Practice · a made-up code, not one of yours',
		good: 'You guard your codes well. Only your own hand types them, where you yourself opened the door.',
		bad: 'Those who ask for codes talk cleverly, and anyone can waver. Read it again and have another go.',
		yourPhone: 'Your phone',
		asker: {
			call: 'The caller says',
			chat: 'The message says',
			page: 'The page asks',
			app: 'The app asks',
			neighbour: 'Your acquaintance says'
		}
	}
});
