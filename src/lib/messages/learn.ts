import { messages } from './messages.ts';

/** Lesson and closing quiz. */
export const learn = messages({
	vi: {
		progress: (done: number, total: number) => `Đã xong ${done} trong ${total} bài`,
		lessonOf: (at: number, total: number, minutes: number) => `Bài ${at} trong ${total} · ${minutes} phút`,
		outcome: (what: string) =>
			`Học xong bài này, bạn sẽ ${what.charAt(0).toLocaleLowerCase('vi')}${what.slice(1)}`,
		questions: 'Thử xem bạn nhớ được gì',
		questionsIntro: 'Trả lời sai cũng không sao: mỗi câu đều có lời giải thích và bạn được làm lại.',
		complete: 'Xong bài, học tiếp',
		completeLast: 'Xong bài cuối',
		onward: 'Học tiếp',
		done: 'Bạn đã học xong bài này.',
		unfinished: 'Còn câu chưa trả lời',
		toUnanswered: 'Đến câu chưa trả lời',
		reload: 'Tải lại bài học',
		guest: 'Bạn đang học mà chưa có tài khoản. Bài làm được giữ trên máy này.',
		keep: 'Tạo tài khoản để giữ lâu dài',
		practiceSaved: 'Đã ghi nhận phần thực hành.',
		practiceNotSaved: 'Chưa ghi nhận được phần thực hành vì mất mạng. Bạn vẫn học tiếp được.',
		exam: {
			title: 'Kiểm tra cuối khóa',
			intro: (pick: number, pass: number) =>
				`Bài có ${pick} câu, đúng từ ${pass} % là đạt. Không tính giờ. Đang làm có thể nghỉ, những câu đã chọn vẫn còn. Chưa đạt thì làm lại.`,
			signUp:
				'Để làm bài kiểm tra và nhận chứng nhận, bạn cần có tài khoản. Tạo mất khoảng một phút, không cần email. Bài đã học được giữ nguyên.',
			signUpAction: 'Tạo tài khoản',
			signIn: 'Tôi đã có tài khoản',
			missing: 'Còn bài học chưa xong. Bạn học nốt rồi quay lại đây nhé.',
			toLesson: 'Học bài còn lại',
			start: 'Bắt đầu làm bài',
			save: 'Lưu, làm tiếp sau',
			saved: 'Đã lưu. Bạn có thể đóng trang và quay lại sau.',
			submit: 'Nộp bài',
			number: (at: number, all: number) => `Câu ${at} trên ${all}`,
			answered: (done: number, all: number) => `Đã chọn ${done} trên ${all} câu`,
			passed: 'Chúc mừng, bạn đã đạt!',
			failed: 'Chưa đạt lần này',
			score: (percent: string, pass: number) => `Bạn làm đúng ${percent}. Cần đúng từ ${pass} % để đạt.`,
			failedAdvice: 'Xem lại các câu chưa đúng bên dưới, rồi làm lại. Lần sau câu hỏi có thể khác.',
			certificate: 'Nhận chứng nhận',
			again: 'Làm lại',
			review: 'Xem lại từng câu',
			youChose: 'Bạn chọn:',
			right: 'Đúng',
			partly: 'Đúng một phần',
			wrong: 'Chưa đúng'
		}
	},
	en: {
		progress: (done, total) => `${done} of ${total} lessons done`,
		lessonOf: (at, total, minutes) => `Lesson ${at} of ${total} · ${minutes} min`,
		outcome: (what) => `After this lesson you will ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
		questions: 'See what you remember',
		questionsIntro: 'A wrong answer is no harm: each one explains itself, and you may try again.',
		complete: 'Lesson done, go on',
		completeLast: 'Last lesson done',
		onward: 'Go on',
		done: 'You have done this lesson.',
		unfinished: 'Some questions have no answer yet',
		toUnanswered: 'Go to the open question',
		reload: 'Load the lesson again',
		guest: 'You are learning without an account. What you do is kept on this device.',
		keep: 'Make an account to keep it for good',
		practiceSaved: 'Your practice was noted.',
		practiceNotSaved: 'The practice could not be noted because the line is down. You can go on learning.',
		exam: {
			title: 'Closing quiz',
			intro: (pick, pass) =>
				`${pick} questions, ${pass}% right is a pass. No time limit. You may stop half-way: what you chose is kept. If it does not work out, try again.`,
			signUp:
				'To take the quiz and earn a certificate you need an account. It takes about a minute, without e-mail. What you have done is kept.',
			signUpAction: 'Make an account',
			signIn: 'I have an account',
			missing: 'Some lessons are not done yet. Finish them and come back here.',
			toLesson: 'Go to the open lesson',
			start: 'Start the quiz',
			save: 'Save and go on later',
			saved: 'Saved. You may close the page and come back later.',
			submit: 'Hand in',
			number: (at, all) => `Question ${at} of ${all}`,
			answered: (done, all) => `${done} of ${all} chosen`,
			passed: 'Congratulations, you passed!',
			failed: 'Not passed this time',
			score: (percent, pass) => `You got ${percent} right. ${pass}% is needed to pass.`,
			failedAdvice:
				'Look at the questions below that were not right, then try again. The next questions may differ.',
			certificate: 'Get the certificate',
			again: 'Try again',
			review: 'Look at each question',
			youChose: 'You chose:',
			right: 'Right',
			partly: 'Partly right',
			wrong: 'Not quite'
		}
	}
});
