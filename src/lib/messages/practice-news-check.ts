import { messages } from './messages.ts';

/** What the practice in checking news says. */
export const practiceNewsCheck = messages({
	vi: {
		fake: 'Thực hành · bài đăng giả, không có thật',
		post: (at: number, all: number) => `Bài đăng ${at} trên ${all}`,
		stamp: 'BÀI GIẢ ĐỂ TẬP',
		pictureShows: 'Hình hoặc video cho thấy',
		look: 'Kiểm tra trước khi tin',
		more: (left: number) => `Bạn mở thêm ${left} cách kiểm tra nữa rồi hãy kết luận.`,
		verdict: 'Bạn kết luận thế nào?',
		postsDone: 'Bài đã xét',
		postsRight: (right: number, all: number) => `Bạn kết luận đúng ${right} trên ${all} bài.`,
		allRight: 'Bạn biết dừng lại, tìm chỗ khác xem rồi mới tin. Quý lắm.',
		someWrong: 'Tin giả làm rất khéo. Bạn xem lại từng cách kiểm tra rồi thử lần nữa nhé.',
		whole: 'Toàn bộ bài tập bằng chữ'
	},
	en: {
		fake: 'Practice · made-up posts, nothing here is real',
		post: (at, all) => `Post ${at} of ${all}`,
		stamp: 'MADE UP FOR PRACTICE',
		pictureShows: 'The picture or video shows',
		look: 'Check before you believe it',
		more: (left) => `Open ${left} more ${left === 1 ? 'check' : 'checks'} before you decide.`,
		verdict: 'What do you make of it?',
		postsDone: 'Posts judged',
		postsRight: (right, all) => `You judged ${right} of ${all} posts rightly.`,
		allRight: 'You stop, look elsewhere and only then believe. That is worth a lot.',
		someWrong: 'False news is made with skill. Look at the checks again and have another go.',
		whole: 'The whole exercise in words'
	}
});
