import { messages } from './messages.ts';

export const dashboard = messages({
	vi: {
		title: 'Ai đã được học, ai còn chưa tới?',
		tab: 'Số liệu địa bàn',
		version: (title: string) => `Danh sách địa bàn: ${title}.`,
		live: (quarter: string) => `Số liệu trực tiếp, ${quarter}.`,
		asOf: (moment: string) => `Đã đếm mọi việc học ghi nhận đến ${moment}.`,
		nothingYet: 'Chưa có việc học nào được ghi nhận.',
		pending: (n: string) => `Còn ${n} việc học đang chờ được đếm.`,
		synthetic: 'Dân số ở đây là dữ liệu tổng hợp, không phải số liệu thật: các tỷ lệ chỉ để minh họa.',
		honest: 'Đây là mức phủ của nền tảng này, không phải kỹ năng của cả dân số.',
		smallGroups: (k: string) =>
			`Để không ai bị nhận ra, số từ 1 đến dưới ${k} người được ẩn và thay bằng ô gạch chéo.`,
		refresh: 'Cập nhật số liệu',
		changed: (n: string) => `Số liệu vừa đổi: ${n} người học trong quý.`,
		how: 'Con số này tính thế nào?',
		active: 'Người học trong quý này',
		activeShare: 'Tỷ lệ dân từ 15 tuổi có học trong quý này',
		registered: 'Người đăng ký trên 1.000 dân từ 15 tuổi',
		completion: (quarter: string) => `Hoàn thành trong 90 ngày, lứa bắt đầu ${quarter}`,
		ofResidents: (n: string, of: string) => `${n} người / ${of} dân từ 15 tuổi`,
		ofStarts: (n: string, of: string) => `${n} / ${of} lượt bắt đầu`,
		people: 'người',
		hidden: 'ẩn',
		area: {
			choose: 'Địa bàn',
			search: 'Tìm địa bàn',
			searchHint: 'Gõ tên xã, phường, có dấu hay không dấu đều được.',
			show: 'Xem',
			find: 'Tìm',
			found: 'Kết quả tìm',
			notFound: (words: string) => `Không có địa bàn nào tên “${words}”. Bạn thử gõ ít chữ hơn.`,
			above: 'Địa bàn cấp trên'
		},
		none: {
			title: 'Bạn chưa được giao địa bàn nào',
			text: 'Hãy nhờ người quản trị giao địa bàn cho tài khoản này. Khi đó số liệu của địa bàn sẽ hiện ra ở đây.'
		},
		byArea: {
			title: 'Theo địa bàn',
			caption: (quarter: string) => `Tỷ lệ dân từ 15 tuổi có học trong ${quarter}`,
			area: 'Địa bàn',
			share: 'Tỷ lệ có học',
			people: 'Người học / dân từ 15 tuổi'
		},
		byCourse: {
			title: 'Theo khóa học',
			text: 'Từ đầu đến nay, mỗi người chỉ đếm một lần ở mỗi chặng.',
			none: 'Chưa có khóa học nào được mở.',
			rate: (rate: string) => `${rate} số người bắt đầu đã hoàn thành.`,
			noRate: (why: string) => `Chưa cho biết tỷ lệ hoàn thành. ${why}.`,
			stage: 'Chặng',
			people: 'Số người',
			enrolled: 'Bắt đầu khóa học',
			lesson: (title: string) => `Học xong: ${title}`,
			'exam-started': 'Mở bài kiểm tra cuối khóa',
			completed: 'Hoàn thành khóa học'
		}
	},
	en: {
		title: 'Who has been reached, and who not yet?',
		tab: 'Figures of your area',
		version: (title: string) => `List of areas: ${title}.`,
		live: (quarter: string) => `Live figures, ${quarter}.`,
		asOf: (moment: string) => `Everything recorded up to ${moment} is counted.`,
		nothingYet: 'No learning has been recorded yet.',
		pending: (n: string) => `${n} more events are waiting to be counted.`,
		synthetic: 'The population here is synthetic, not real: the rates are for illustration only.',
		honest: 'This is the coverage of this platform, not the skill of the population.',
		smallGroups: (k: string) =>
			`So that nobody can be recognised, numbers from 1 to fewer than ${k} people are withheld and shown as a hatched box.`,
		refresh: 'Update the figures',
		changed: (n: string) => `The figures have changed: ${n} learners this quarter.`,
		how: 'How is this counted?',
		active: 'Learners this quarter',
		activeShare: 'Residents aged 15 and over who learned this quarter',
		registered: 'Registered per 1,000 residents aged 15 and over',
		completion: (quarter: string) => `Completed within 90 days, of those who started in ${quarter}`,
		ofResidents: (n: string, of: string) => `${n} people / ${of} residents aged 15 and over`,
		ofStarts: (n: string, of: string) => `${n} / ${of} starts`,
		people: 'people',
		hidden: 'withheld',
		area: {
			choose: 'Area',
			search: 'Find an area',
			searchHint: 'Type the name of a ward or commune, with or without accents.',
			show: 'Show',
			find: 'Find',
			found: 'Found',
			notFound: (words: string) => `There is no area called “${words}”. Try fewer letters.`,
			above: 'Areas above'
		},
		none: {
			title: 'You have no area yet',
			text: 'Ask the administrator to give this account an area. Its figures will then stand here.'
		},
		byArea: {
			title: 'By area',
			caption: (quarter: string) => `Share of residents aged 15 and over who learned in ${quarter}`,
			area: 'Area',
			share: 'Share who learned',
			people: 'Learners / residents aged 15 and over'
		},
		byCourse: {
			title: 'By course',
			text: 'Since the beginning; each person counts once at each stage.',
			none: 'No course is open yet.',
			rate: (rate: string) => `${rate} of those who started have completed.`,
			noRate: (why: string) => `No completion rate. ${why}.`,
			stage: 'Stage',
			people: 'People',
			enrolled: 'Started the course',
			lesson: (title: string) => `Finished: ${title}`,
			'exam-started': 'Opened the closing quiz',
			completed: 'Completed the course'
		}
	}
});
