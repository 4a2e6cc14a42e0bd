import { messages } from './messages.ts';

/** A question as a form, and what is said once it is answered. */
export const asking = messages({
	vi: {
		number: (at: number, all: number) => `Câu ${at} trên ${all}`,
		hint: 'Gợi ý',
		send: 'Gửi câu trả lời',
		again: 'Trả lời lại',
		right: 'Đúng rồi.',
		partly: 'Đúng một phần.',
		wrong: 'Chưa đúng. Không sao, bạn đọc lời giải thích rồi thử lại nhé.',
		saved: 'Câu trả lời của bạn đã được lưu.',
		place: (at: number) => `Thứ ${at}`,
		pick: 'Chọn một câu',
		gap: (at: number) => `Chỗ trống ${at}`
	},
	en: {
		number: (at, all) => `Question ${at} of ${all}`,
		hint: 'Hint',
		send: 'Send my answer',
		again: 'Answer again',
		right: 'That is right.',
		partly: 'Partly right.',
		wrong: 'Not quite. No harm done: read why, then try again.',
		saved: 'Your answer is saved.',
		place: (at) => `Place ${at}`,
		pick: 'Choose one',
		gap: (at) => `Gap ${at}`
	}
});
