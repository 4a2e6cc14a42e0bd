import { messages } from './messages.ts';

/** The pages of figures, a manager's and the public ones: their frame and the first page. */
export const dashboard = messages({
	vi: {
		title: 'Ai đã được học, ai còn chưa tới?',
		tab: 'Số liệu địa bàn',
		version: (title: string) => `Danh sách địa bàn: ${title}.`,
		tabs: {
			label: 'Các trang số liệu',
			overview: 'Tổng quan',
			areas: 'Địa bàn',
			gaps: 'Khoảng cách',
			courses: 'Khóa học'
		},
		band: {
			live: (quarter: string) => `Số liệu trực tiếp, ${quarter}`,
			liveText: (k: string) =>
				`Chưa chốt: số còn thay đổi từng phút và chỉ người phụ trách địa bàn mới xem được. Nhóm dưới ${k} người được che. Không nên trích dẫn ra ngoài.`,
			devices:
				'Việc học làm lúc mất mạng chỉ được đếm khi máy nối mạng lại; máy chủ không biết còn bao nhiêu máy như thế.',
			released: (quarter: string) => `Số liệu đã công bố, ${quarter}`,
			releasedText: (day: string, k: string) =>
				`Công bố ngày ${day} và không đổi nữa. Nhóm dưới ${k} người được che. Có thể trích dẫn, nhớ kèm tên bản công bố.`,
			revised: (n: string) => `Đây là bản sửa lần ${n}.`,
			replaced: 'Bản này đã được thay bằng một bản sửa mới hơn.',
			name: (id: string) => `Bản công bố ${id}`,
			another: 'Xem quý khác, nơi khác',
			choose: 'Xem số liệu của',
			now: (quarter: string) => `${quarter}, trực tiếp`,
			show: 'Xem',
			none: 'Chưa có quý nào được công bố cho danh sách địa bàn này.'
		},
		asOf: (moment: string) => `Đã đếm mọi việc học ghi nhận đến ${moment}.`,
		nothingYet: 'Chưa có việc học nào được ghi nhận.',
		pending: (n: string) => `Còn ${n} việc học đang chờ được đếm.`,
		synthetic: 'Dân số ở đây là dữ liệu tổng hợp, không phải số liệu thật: các tỷ lệ chỉ để minh họa.',
		estimate: 'Dân số ở đây là con số ước tính, nên các tỷ lệ cũng là ước tính.',
		honest: 'Đây là mức phủ của nền tảng này, không phải kỹ năng của cả dân số.',
		ofLearners: 'Tính trên người học của nền tảng này, không phải trên cả dân số.',
		notOfficial: 'Số dân ở đây không phải số chính thức.',
		smallGroups: (k: string) =>
			`Để không ai bị nhận ra, số từ 1 đến dưới ${k} người được ẩn và thay bằng ô gạch chéo.`,
		refresh: 'Cập nhật số liệu',
		how: 'Con số này tính thế nào?',
		table: 'Xem bảng số',
		active: 'Người học trong quý này',
		activeShare: 'Tỷ lệ dân từ 15 tuổi có học trong quý này',
		area: {
			choose: 'Địa bàn',
			search: 'Tìm địa bàn',
			searchHint: 'Gõ tên xã, phường, có dấu hay không dấu đều được.',
			show: 'Xem',
			find: 'Tìm',
			found: 'Kết quả tìm',
			notFound: (words: string) => `Không có địa bàn nào tên “${words}”. Bạn thử gõ ít chữ hơn.`,
			above: 'Địa bàn cấp trên',
			below: (n: string) => `Xem từng nơi trong ${n} địa bàn bên dưới`
		},
		none: {
			title: 'Bạn chưa được giao địa bàn nào',
			text: 'Hãy nhờ người quản trị giao địa bàn cho tài khoản này. Khi đó số liệu của địa bàn sẽ hiện ra ở đây.'
		},
		exports: {
			title: 'Lấy số liệu của trang này',
			csv: 'Tải bảng CSV',
			xlsx: 'Tải bảng Excel',
			png: 'Tải hình',
			pngOf: (chart: string) => `Tải hình PNG: ${chart}`,
			print: 'In trang này'
		},
		source: (place: string, what: string, moment: string) =>
			`Nguồn: Nếp Số, ${place}. ${what}. Lấy lúc ${moment}.`,
		hidden: 'ẩn',
		people: 'người',
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
		tabs: {
			label: 'Pages of figures',
			overview: 'Overview',
			areas: 'Areas',
			gaps: 'Gaps',
			courses: 'Courses'
		},
		band: {
			live: (quarter: string) => `Live figures, ${quarter}`,
			liveText: (k: string) =>
				`Not final: they move by the minute, and only those in charge of the area see them. Groups of fewer than ${k} people are withheld. Please do not quote them outside.`,
			devices:
				'What was learned offline counts once the device is online again; the server does not know how many such devices there are.',
			released: (quarter: string) => `Published figures, ${quarter}`,
			releasedText: (day: string, k: string) =>
				`Published on ${day} and fixed since. Groups of fewer than ${k} people are withheld. You may quote them, with the name of the release.`,
			revised: (n: string) => `This is revision ${n}.`,
			replaced: 'A newer revision stands in place of this one.',
			name: (id: string) => `Release ${id}`,
			another: 'Another quarter, another place',
			choose: 'See the figures of',
			now: (quarter: string) => `${quarter}, live`,
			show: 'Show',
			none: 'No quarter has been published for this list of areas yet.'
		},
		asOf: (moment: string) => `Everything recorded up to ${moment} is counted.`,
		nothingYet: 'No learning has been recorded yet.',
		pending: (n: string) => `${n} more events are waiting to be counted.`,
		synthetic: 'The population here is synthetic, not real: the rates are for illustration only.',
		estimate: 'The population here is an estimate, and so are the rates.',
		honest: 'This is the coverage of this platform, not the skill of the population.',
		ofLearners: 'Of learners on this platform, not of the population.',
		notOfficial: 'The population here is not official.',
		smallGroups: (k: string) =>
			`So that nobody can be recognised, numbers from 1 to fewer than ${k} people are withheld and shown as a hatched box.`,
		refresh: 'Update the figures',
		how: 'How is this counted?',
		table: 'Show the table',
		active: 'Learners this quarter',
		activeShare: 'Residents aged 15 and over who learned this quarter',
		area: {
			choose: 'Area',
			search: 'Find an area',
			searchHint: 'Type the name of a ward or commune, with or without accents.',
			show: 'Show',
			find: 'Find',
			found: 'Found',
			notFound: (words: string) => `There is no area called “${words}”. Try fewer letters.`,
			above: 'Areas above',
			below: (n: string) => `See each of the ${n} areas below`
		},
		none: {
			title: 'You have no area yet',
			text: 'Ask the administrator to give this account an area. Its figures will then stand here.'
		},
		exports: {
			title: 'Take the figures of this page',
			csv: 'Download CSV',
			xlsx: 'Download Excel',
			png: 'Download picture',
			pngOf: (chart: string) => `Download as PNG: ${chart}`,
			print: 'Print this page'
		},
		source: (place: string, what: string, moment: string) =>
			`Source: Nếp Số, ${place}. ${what}. Taken at ${moment}.`,
		hidden: 'withheld',
		people: 'people',
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
