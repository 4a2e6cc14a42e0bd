import { messages } from './messages.ts';

/** The first page. */
export const home = messages({
	vi: {
		title: 'Nếp Số: mỗi ngày một kỹ năng số',
		heading: 'Mỗi ngày một kỹ năng số',
		what: 'Nếp Số là nơi bạn học dùng điện thoại cho việc thật hằng ngày: năm phút một bài, miễn phí, chưa cần tài khoản.',
		first: 'Học bài đầu tiên',
		resume: 'Học tiếp',
		resumeAt: (lesson: string, course: string) => `Bạn đang học “${lesson}” trong khóa “${course}”.`,
		want: 'Tôi muốn…',
		all: 'Xem mọi khóa học',
		none: 'Chưa có khóa học nào',
		noneHint: 'Khóa học đầu tiên sắp có. Mời bạn quay lại sau nhé.'
	},
	en: {
		title: 'Nếp Số: one digital skill a day',
		heading: 'One digital skill a day',
		what: 'Nếp Số is where you learn to use your phone for real daily life: five minutes a lesson, free, no account needed.',
		first: 'Take the first lesson',
		resume: 'Keep learning',
		resumeAt: (lesson, course) => `You are at “${lesson}” in the course “${course}”.`,
		want: 'I want to…',
		all: 'See all courses',
		none: 'No courses yet',
		noneHint: 'The first course is on its way. Please come back soon.'
	}
});
