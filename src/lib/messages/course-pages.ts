import { messages } from './messages.ts';

/** The list of courses, a course's own page, and the rows that stand for a course elsewhere. */
export const coursePages = messages({
	vi: {
		title: 'Các khóa học',
		intro: 'Mỗi khóa gồm vài bài ngắn. Bạn học lúc nào cũng được, dừng lúc nào cũng được.',
		search: 'Tìm khóa học',
		searchButton: 'Tìm',
		found: (count: number, words: string) => `${count} khóa học có “${words}”`,
		nothing: (words: string) => `Chưa có khóa học nào về “${words}”`,
		nothingYet: 'Khóa học đầu tiên sắp có',
		nothingHint: 'Bạn thử một từ ngắn hơn, hoặc xem mọi khóa học.',
		showAll: 'Xem mọi khóa học',
		forWhom: 'Khóa này dành cho ai?',
		forYouIf: (need: string) =>
			`Cho bất cứ ai muốn: ${need.charAt(0).toLocaleLowerCase('vi')}${need.slice(1)}. Bạn không cần biết gì trước.`,
		lessons: 'Các bài trong khóa',
		exam: 'Bài kiểm tra cuối khóa',
		examAbout: (questions: number, pass: number) =>
			`${questions} câu, đúng từ ${pass} % là đạt. Làm lại bao nhiêu lần cũng được.`,
		examLocked: 'Mở khi bạn học xong các bài ở trên.',
		certificate: 'Đạt rồi, bạn có chứng nhận để tải về và in ra.',
		progress: (done: number, total: number) =>
			done === 0
				? `Bát còn trống: ${total} bài đang chờ bạn.`
				: done < total
					? `Bạn đã xong ${done} trong ${total} bài.`
					: `Bạn đã học xong cả ${total} bài.`,
		completed: 'Bạn đã hoàn thành khóa học này.',
		start: 'Bắt đầu bài 1',
		resume: (number: number) => `Học tiếp bài ${number}`,
		toExam: 'Làm bài kiểm tra cuối khóa',
		toCertificate: 'Xem chứng nhận',
		readAgain: 'Đọc lại bài 1',
		lessonNumber: (number: number) => `Bài ${number}`,
		done: 'Đã xong',
		completedMark: 'Đã hoàn thành',
		doneOf: (done: number, total: number) => `Đã xong ${done} trong ${total} bài`,
		pillars: {
			government: 'Chính quyền số',
			economy: 'Kinh tế số',
			citizens: 'Công dân số',
			society: 'Xã hội số'
		}
	},
	en: {
		title: 'Courses',
		intro: 'Each course is a few short lessons. Start whenever you like, stop whenever you like.',
		search: 'Find a course',
		searchButton: 'Find',
		found: (count, words) =>
			count === 1 ? `1 course about “${words}”` : `${count} courses about “${words}”`,
		nothing: (words) => `No course about “${words}” yet`,
		nothingYet: 'The first course is on its way',
		nothingHint: 'Try a shorter word, or look at all courses.',
		showAll: 'See all courses',
		forWhom: 'Who is this for?',
		forYouIf: (need) =>
			`Anyone who wants to: ${need.charAt(0).toLowerCase()}${need.slice(1)}. You need to know nothing beforehand.`,
		lessons: 'Lessons in this course',
		exam: 'Closing quiz',
		examAbout: (questions, pass) =>
			`${questions} questions, ${pass}% right is a pass. Take it again as often as you like.`,
		examLocked: 'Opens when you have done the lessons above.',
		certificate: 'Pass the quiz and you have a certificate to download and print.',
		progress: (done, total) =>
			done === 0
				? `The bowl is empty: ${total} lessons are waiting for you.`
				: done < total
					? `You have done ${done} of ${total} lessons.`
					: `You have done all ${total} lessons.`,
		completed: 'You have completed this course.',
		start: 'Start lesson 1',
		resume: (number) => `Continue with lesson ${number}`,
		toExam: 'Take the closing quiz',
		toCertificate: 'See your certificate',
		readAgain: 'Read lesson 1 again',
		lessonNumber: (number) => `Lesson ${number}`,
		done: 'Done',
		completedMark: 'Completed',
		doneOf: (done, total) => `${done} of ${total} lessons done`,
		pillars: {
			government: 'Digital government',
			economy: 'Digital economy',
			citizens: 'Digital citizens',
			society: 'Digital society'
		}
	}
});
