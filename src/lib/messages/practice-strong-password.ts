import { messages } from './messages.ts';

/** What the practice with passwords says. It never asks anyone to type one. */
export const practiceStrongPassword = messages({
	vi: {
		kicker: 'Thực hành · mật khẩu bịa, không gõ mật khẩu thật',
		good: 'Bạn biết cách giữ cửa rất chắc. Câu thật của mình thì đặt ở nhà, không dùng câu trong bài.',
		bad: 'Thói quen cũ khó bỏ, ai cũng vậy. Bạn đọc lại lời giải thích rồi tập lại nhé.',
		words: 'Các tiếng để ghép',
		phrase: 'Câu của bạn',
		empty: 'chưa chọn tiếng nào',
		weak: 'Trong câu có tiếng người khác dễ đoán, nên máy dò nhanh hơn nhiều.',
		holds: 'Nếu máy dò biết cách bạn ghép, nó cần chừng:',
		times: {
			'at-once': 'chưa tới một phút',
			minutes: 'vài phút đến nửa giờ',
			hours: 'vài giờ',
			days: 'vài ngày đến vài tuần',
			years: 'nhiều năm',
			lifetime: 'hơn một đời người'
		},
		caution: 'Đây chỉ là ước lượng: máy thử mười tỉ câu mỗi giây, từ hai nghìn tiếng thông dụng.',
		done: 'Xong, xem câu này',
		strong: 'Câu này chắc',
		notStrong: 'Câu này chưa chắc',
		tooShort: (have: number, least: number) =>
			`Mới có ${have} tiếng khó đoán. Bạn chọn ít nhất ${least} tiếng không dính dáng gì với nhau.`,
		goodPhrase:
			'Các tiếng không dính dáng gì với nhau, cũng không nói gì về bạn. Đừng dùng lại câu này, vì nó nằm trong bài.',
		answer: 'Tiếng nào hợp, tiếng nào không',
		fit: 'Hợp',
		unfit: 'Không hợp'
	},
	en: {
		kicker: 'Practice · made-up passwords, never type a real one',
		good: 'You know how to keep a door shut. Make your own phrase at home, not the one from here.',
		bad: 'Old habits die hard, for everyone. Read the explanations again and have another go.',
		words: 'Words to choose from',
		phrase: 'Your phrase',
		empty: 'no word chosen yet',
		weak: 'It holds words that others guess easily, so a machine finds it much sooner.',
		holds: 'A machine that knows how you made it would need about:',
		times: {
			'at-once': 'less than a minute',
			minutes: 'minutes to half an hour',
			hours: 'some hours',
			days: 'days to weeks',
			years: 'many years',
			lifetime: 'more than a lifetime'
		},
		caution:
			'This is only an estimate: ten thousand million guesses a second, from two thousand common words.',
		done: 'Done, look at this phrase',
		strong: 'A strong phrase',
		notStrong: 'Not strong yet',
		tooShort: (have, least) =>
			`Only ${have} words here are hard to guess. Choose at least ${least} that have nothing to do with each other.`,
		goodPhrase:
			'The words have nothing to do with each other, or with you. Do not use this phrase: it stands in a lesson.',
		answer: 'Which words fit, and which do not',
		fit: 'Fits',
		unfit: 'Does not fit'
	}
});
