import { messages } from './messages.ts';

/** What the practice with pictures says. */
export const practicePhotoPrivacy = messages({
	vi: {
		fake: 'Thực hành · ảnh vẽ, người và địa chỉ không có thật',
		ask: 'Đánh dấu những chỗ bạn sẽ che đi trước khi gửi.',
		check: 'Kiểm tra',
		hide: 'Chỗ này nên che.',
		keep: 'Chỗ này để nguyên được.',
		allRightHere: 'Bạn che đúng hết.',
		someWrongHere: (count: number) => `Có ${count} chỗ chưa ổn. Bạn xem giải thích rồi đi tiếp nhé.`,
		covered: 'Ảnh đã che những chỗ cần che.',
		audience: 'Bạn gửi ảnh cho ai?',
		done: 'Phần đã xong',
		rightOf: (right: number, all: number) => `Bạn chọn đúng ${right} trên ${all} chỗ.`,
		allRight: 'Bạn có mắt nhìn rất kỹ. Ảnh đẹp vẫn đẹp mà nhà mình vẫn kín.',
		someWrong: 'Ai cũng từng gửi ảnh mà quên nhìn phía sau. Bạn tập lại để mắt quen nhé.',
		over: 'Ảnh đã xong',
		whole: 'Toàn bộ bài tập bằng chữ'
	},
	en: {
		fake: 'Practice · a drawn picture, people and places are made up',
		ask: 'Tick what you would cover before sending it.',
		check: 'Check',
		hide: 'This should be covered.',
		keep: 'This can stay.',
		allRightHere: 'You covered exactly the right places.',
		someWrongHere: (count) =>
			`${count} ${count === 1 ? 'is' : 'are'} not right yet. Read why, then carry on.`,
		covered: 'What needed covering is covered now.',
		audience: 'Who do you send it to?',
		done: 'Parts done',
		rightOf: (right, all) => `You were right in ${right} of ${all} places.`,
		allRight: 'You have a sharp eye. The picture stays lovely and your home stays private.',
		someWrong:
			'We have all sent a picture without looking at the background. Practise again to train your eye.',
		over: 'The picture is ready',
		whole: 'The whole exercise in words'
	}
});
