import { messages } from './messages.ts';

/** The preview of an uploaded list, and the administrator's page about residents. */
export const areaImports = messages({
	vi: {
		title: { units: 'Xem trước đơn vị', changes: 'Xem trước thay đổi', population: 'Xem trước số dân' },
		file: (name: string) => `Tệp: ${name}`,
		version: (title: string, from: string, to: string) => `Vào danh mục: ${title} (${from} – ${to})`,
		open: 'chưa có ngày cuối',
		errors: (n: string) => `Chưa nạp được: có ${n} lỗi`,
		errorsText: 'Chưa có gì được ghi. Hãy sửa tệp rồi tải lên lại.',
		warnings: (n: string) => `${n} chỗ nên xem lại`,
		warningsText: 'Những chỗ này không ngăn việc nạp. Hãy chắc chắn là đúng ý bạn.',
		shown: (shown: string, all: string) => `Chỉ hiện ${shown} trên ${all} chỗ.`,
		where: 'Ở đâu',
		what: 'Điều gì',
		line: (line: number) => `dòng ${line}`,
		column: (name: string) => `cột ${name}`,
		wholeFile: 'cả tệp',
		counts: 'Sẽ thay đổi gì',
		count: {
			added: 'Mới',
			changed: 'Thay đổi',
			removed: 'Bỏ đi',
			same: 'Giống dữ liệu đang có',
			untouched: 'Đang có, tệp không nhắc đến (giữ nguyên)'
		},
		howMany: 'Số dòng',
		tallies: 'Sau khi nạp sẽ có',
		ofUnits: (version: string, level: string) => `Danh mục ${version}: ${level}`,
		ofChanges: (from: string, to: string) => `Từ danh mục ${from} sang ${to}`,
		ofPeople: (version: string, level: string, day: string) =>
			`Danh mục ${version}, ${level}, ngày ${day}: số người`,
		amount: 'Số lượng',
		sample: 'Những dòng đầu của tệp',
		confirm: 'Nạp vào hệ thống',
		confirmText: 'Nạp hết hoặc không nạp gì. Việc này được ghi vào nhật ký.',
		again: 'Chọn tệp khác',
		done: 'Đã nạp xong',
		doneText: 'Mọi dòng đã được ghi. Số liệu theo địa bàn sẽ tự tính lại trong ít phút.',
		population: {
			title: 'Số dân',
			intro:
				'Các tỷ lệ “trên dân số” chia cho những con số này. Địa bàn chưa có số dân thì trang số liệu để trống và nói rõ lý do, không đoán.',
			state: (version: string) => `Danh mục ${version}`,
			none: 'Chưa có số dân nào. Tỷ lệ trên dân số đang để trống.',
			newest: 'Ngày mới nhất',
			status: 'Loại số liệu',
			source: 'Nguồn',
			covered: 'Xã, phường có số dân',
			coveredOf: (n: string, all: string) => `${n} trên ${all}`,
			lacking: (n: string) => `${n} xã, phường chưa có số dân`,
			more: (n: string) => `và ${n} nơi khác`,
			statuses: { official: 'Chính thức', estimate: 'Ước tính', synthetic: 'Tổng hợp để thử, không có thật' },
			load: 'Nạp số dân',
			loadIntro:
				'Mỗi dòng là số người của một đơn vị, một giới, một nhóm tuổi. Số đã có của cùng ngày được thay; số của ngày khác giữ nguyên.'
		}
	},
	en: {
		title: { units: 'Preview of units', changes: 'Preview of changes', population: 'Preview of population' },
		file: (name) => `File: ${name}`,
		version: (title, from, to) => `Into the list: ${title} (${from} – ${to})`,
		open: 'no last day yet',
		errors: (n) => `Not loaded. Mistakes: ${n}`,
		errorsText: 'Nothing was written. Correct the file and upload it again.',
		warnings: (n) => `To look at: ${n}`,
		warningsText: 'These do not keep the file out. Be sure that they are meant.',
		shown: (shown, all) => `Shown: ${shown} of ${all}.`,
		where: 'Where',
		what: 'What',
		line: (line) => `line ${line}`,
		column: (name) => `column ${name}`,
		wholeFile: 'whole file',
		counts: 'What will change',
		count: {
			added: 'New',
			changed: 'Changed',
			removed: 'Removed',
			same: 'As it already is',
			untouched: 'There already, not named by the file (stays)'
		},
		howMany: 'Rows',
		tallies: 'Afterwards there will be',
		ofUnits: (version, level) => `List ${version}: ${level}`,
		ofChanges: (from, to) => `From list ${from} to ${to}`,
		ofPeople: (version, level, day) => `List ${version}, ${level}, on ${day}: people`,
		amount: 'Amount',
		sample: 'The first lines of the file',
		confirm: 'Load it',
		confirmText: 'All of it or nothing. This is written into the log.',
		again: 'Choose another file',
		done: 'Loaded',
		doneText: 'Every line was written. Figures by area are counted anew within minutes, by themselves.',
		population: {
			title: 'Population',
			intro:
				'Every share “of the population” is divided by these numbers. Where an area has none, the figures stay empty and say why; nothing is guessed.',
			state: (version) => `List ${version}`,
			none: 'There are no population figures yet. Shares of the population stay empty.',
			newest: 'Newest day',
			status: 'Kind of figure',
			source: 'Source',
			covered: 'Communes and wards with figures',
			coveredOf: (n, all) => `${n} of ${all}`,
			lacking: (n) => `Communes and wards without figures: ${n}`,
			more: (n) => `and ${n} more`,
			statuses: { official: 'Official', estimate: 'Estimate', synthetic: 'Made up for trying out, not real' },
			load: 'Load population figures',
			loadIntro:
				'Each line has the people of one unit, one sex, one age band. Figures of the same day are replaced; those of other days stay.'
		}
	}
});
