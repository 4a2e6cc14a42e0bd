import { messages } from './messages.ts';

/** Words of the controls that read a lesson aloud, and what the voice itself adds to the lesson. */
export const readAloud = messages({
	vi: {
		listen: 'Nghe đọc bài',
		controls: 'Máy đang đọc bài',
		pause: 'Tạm dừng',
		resume: 'Đọc tiếp',
		stop: 'Thôi đọc',
		speed: 'Tốc độ đọc',
		speeds: { slow: 'Chậm', normal: 'Vừa', fast: 'Nhanh' },
		practice: 'Đến phần thực hành',
		picture: 'Hình',
		trouble: 'Máy không đọc được lúc này. Bạn hãy đọc trên màn hình, hoặc thử lại sau một lát.'
	},
	en: {
		listen: 'Listen to this lesson',
		controls: 'The lesson is being read aloud',
		pause: 'Pause',
		resume: 'Go on',
		stop: 'Stop',
		speed: 'Reading speed',
		speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
		practice: 'Now comes a practice',
		picture: 'Picture',
		trouble: 'Your device cannot read aloud right now. Please read on the screen, or try again in a while.'
	}
});
