import { messages } from './messages.ts';

/** The page of courses: how many finish, who passes at once, and where people leave. */
export const courseFigures = messages({
	vi: {
		rates: {
			'out.completion_rate_90d': 'Hoàn thành trong 90 ngày',
			'out.first_attempt_pass_rate': 'Đạt bài kiểm tra cuối khóa ngay lần đầu'
		},
		all: (value: string) => `Mọi khóa học: ${value}.`,
		none: 'Chưa có khóa học nào có đủ người để hiện số.',
		funnels: {
			title: 'Đi đến đâu, dừng ở đâu',
			onlyLive: 'Từng chặng của khóa học chỉ có trong số liệu trực tiếp, vì bản công bố không giữ các chặng.',
			toLive: 'Xem số liệu trực tiếp',
			biggest: (lost: string, of: string, stage: string) =>
				`Chặng hao nhất: ${lost} trong ${of} người đã dừng trước khi “${stage}”.`,
			noBiggest: 'Không chặng nào mất nhiều người đến mức nói được.',
			lost: (n: string) => `−${n}`,
			lostWords: (n: string) => `bớt ${n} người so với chặng trước`
		}
	},
	en: {
		rates: {
			'out.completion_rate_90d': 'Completed within 90 days',
			'out.first_attempt_pass_rate': 'Passed the closing quiz at the first attempt'
		},
		all: (value: string) => `All courses: ${value}.`,
		none: 'No course has enough people for a figure yet.',
		funnels: {
			title: 'How far they come, where they stop',
			onlyLive: 'The stages of a course are in the live figures only: releases hold none.',
			toLive: 'See the live figures',
			biggest: (lost: string, of: string, stage: string) =>
				`Biggest loss: ${lost} of ${of} people stopped before “${stage}”.`,
			noBiggest: 'No stage lost so many that it may be told.',
			lost: (n: string) => `−${n}`,
			lostWords: (n: string) => `${n} fewer than at the stage before`
		}
	}
});
