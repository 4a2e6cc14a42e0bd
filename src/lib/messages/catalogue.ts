import { messages } from './messages.ts';

/** Finding one's way among courses: filters, learning paths. */
export const catalogue = messages({
	vi: {
		want: 'Tôi muốn…',
		anything: 'Bất cứ điều gì',
		narrow: 'Lọc thêm',
		pillar: 'Mảng',
		anyPillar: 'Mọi mảng',
		level: 'Trình độ',
		anyLevel: 'Mọi trình độ',
		levels: { 1: 'Mới bắt đầu', 2: 'Đã biết chút ít', 3: 'Đi giúp người khác' },
		minutes: 'Thời gian cả khóa',
		anyMinutes: 'Bao lâu cũng được',
		atMost: (minutes: number) => `Tối đa ${minutes} phút`,
		show: 'Xem kết quả',
		clear: 'Bỏ lọc',
		foundAll: (count: number) => `${count} khóa học`,
		noneFit: 'Không có khóa học nào hợp với lựa chọn này',
		noneFitHint: 'Bạn bớt một lựa chọn, hoặc xem mọi khóa học.',
		inLesson: 'Có trong bài',
		paths: 'Lộ trình học',
		pathsIntro: 'Chưa biết học gì trước? Đi theo một lộ trình, mỗi ngày một bài.',
		pathSize: (courses: number, minutes: number) => `${courses} khóa, khoảng ${minutes} phút`,
		pathDone: (done: number, all: number) => `Bạn đã hoàn thành ${done} trong ${all} khóa.`,
		basicSet: (version: number) =>
			`Đây là bộ kỹ năng cơ bản mà địa phương dùng khi thống kê việc học trên nền tảng này (phiên bản ${version}).`,
		pathStart: 'Bắt đầu khóa đầu tiên',
		pathGoOn: (course: string) => `Học tiếp: ${course}`,
		pathOver: 'Bạn đã học hết lộ trình này.',
		courseNumber: (number: number) => `Khóa ${number}`
	},
	en: {
		want: 'I want to…',
		anything: 'Anything',
		narrow: 'Narrow it down',
		pillar: 'Field',
		anyPillar: 'Every field',
		level: 'Level',
		anyLevel: 'Every level',
		levels: { 1: 'New to it', 2: 'Some practice', 3: 'Helping others' },
		minutes: 'Time for the whole course',
		anyMinutes: 'However long',
		atMost: (minutes) => `${minutes} minutes at most`,
		show: 'Show',
		clear: 'Clear',
		foundAll: (count) => (count === 1 ? '1 course' : `${count} courses`),
		noneFit: 'No course fits these choices',
		noneFitHint: 'Drop one of them, or look at all courses.',
		inLesson: 'In the lesson',
		paths: 'Learning paths',
		pathsIntro: 'Not sure what to learn first? Follow a path, one lesson a day.',
		pathSize: (courses, minutes) => `${courses} courses, about ${minutes} minutes`,
		pathDone: (done, all) => `You have completed ${done} of ${all} courses.`,
		basicSet: (version) =>
			`This is the set of basic skills the province counts in its figures about learning here (version ${version}).`,
		pathStart: 'Start the first course',
		pathGoOn: (course) => `Continue: ${course}`,
		pathOver: 'You have taken this whole path.',
		courseNumber: (number) => `Course ${number}`
	}
});
