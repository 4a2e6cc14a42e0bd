import { messages } from './messages.ts';

/** What is wrong with a field about lists of areas. */
export const areaForms = messages({
	vi: {
		'file-needed': 'Hãy chọn một tệp CSV.',
		'version-needed': 'Hãy chọn một danh mục, hoặc chọn “Danh mục mới” rồi điền các ô bên dưới.',
		'version-form': 'Hãy ghi mã ngắn cho danh mục, chỉ gồm chữ số, chữ cái không dấu và dấu nối, ví dụ 2027.',
		'version-taken': 'Mã này đã có danh mục dùng. Hãy chọn danh mục đó ở trên, hoặc ghi mã khác.',
		'title-needed': 'Hãy ghi tên danh mục.',
		'title-long': 'Tên dài quá 200 chữ. Hãy viết ngắn lại.',
		'day-needed': 'Hãy ghi ngày theo dạng năm-tháng-ngày, ví dụ 2027-01-01.',
		'days-reversed': 'Ngày cuối không thể trước ngày đầu. Hãy sửa một trong hai.'
	},
	en: {
		'file-needed': 'Choose a CSV file.',
		'version-needed': 'Choose a list, or choose “New list” and fill in the fields below.',
		'version-form':
			'Give the list a short code of digits, letters without marks, and hyphens, for example 2027.',
		'version-taken': 'A list has this code already. Choose that list above, or write another code.',
		'title-needed': 'Write the title of the list.',
		'title-long': 'The title is longer than 200 letters. Shorten it.',
		'day-needed': 'Write the day as year-month-day, for example 2027-01-01.',
		'days-reversed': 'The last day cannot be before the first. Change one of them.'
	}
});

/** A field's mistake as a key of `areaForms`. */
export type AreaMistake = keyof (typeof areaForms)['vi'];

/** The administrator's pages about units and their changes. */
export const areas = messages({
	vi: {
		title: 'Địa bàn',
		intro:
			'Mỗi danh mục là các đơn vị hành chính trong một thời gian. Mã đơn vị có thể được dùng lại, nên một địa bàn luôn gồm danh mục và mã, ví dụ 2025:25747.',
		versions: 'Các danh mục đang có',
		none: 'Chưa có danh mục nào. Hãy nạp tệp đầu tiên bên dưới.',
		version: 'Danh mục',
		days: 'Có hiệu lực',
		until: (from: string, to: string) => `${from} – ${to}`,
		since: (from: string) => `từ ${from}`,
		levels: { 1: 'Tỉnh, thành phố', 2: 'Huyện', 3: 'Xã, phường' },
		successors: 'Đã nối sang danh mục sau',
		edit: (id: string) => `Sửa tên và ngày của danh mục ${id}`,
		save: 'Lưu',
		saved: 'Đã lưu danh mục.',
		id: 'Mã danh mục',
		idHint: 'Ngắn, thường là năm bắt đầu, ví dụ 2027. Không đổi được về sau.',
		titleVi: 'Tên tiếng Việt',
		titleEn: 'Tên tiếng Anh',
		validFrom: 'Ngày đầu',
		validTo: 'Ngày cuối',
		validToHint: 'Để trống nếu còn hiệu lực. Danh mục mới sẽ tự kết thúc danh mục đang để trống ô này.',
		dayHint: 'Năm-tháng-ngày, ví dụ 2027-01-01',
		units: 'Nạp đơn vị hành chính',
		unitsIntro:
			'Thêm đơn vị vào một danh mục, hoặc đổi tên, đổi cấp trên của đơn vị đã có. Đơn vị không có trong tệp vẫn giữ nguyên.',
		into: 'Vào danh mục',
		chooseVersion: 'Chưa chọn',
		newVersion: 'Danh mục mới',
		newVersionLegend: 'Chỉ điền khi chọn “Danh mục mới”',
		changes: 'Nạp thay đổi đơn vị',
		changesIntro:
			'Mỗi dòng cho biết một đơn vị cũ đã thành đơn vị mới nào, và nếu bị chia thì phần dân bao nhiêu. Tài khoản của người dân giữ nguyên: số liệu tự tính đơn vị cũ vào đơn vị mới. Đơn vị bị chia nhỏ thì không tính chuyển, vì không biết ai về đâu.',
		file: 'Tệp CSV (UTF-8)',
		fileHint: (mb: number) => `Lớn nhất ${mb} MB. Trong Excel: Lưu thành → “CSV UTF-8”.`,
		sample: 'Tải tệp mẫu',
		submit: 'Xem trước',
		nothingYet: 'Chưa có gì được ghi. Trang sau cho xem trước rồi mới xác nhận.',
		line: (line: number) => `Dòng ${line}`,
		picker: {
			way: 'Địa bàn đang xem',
			search: 'Tìm địa bàn',
			searchHint: 'Gõ có dấu hay không dấu đều được, ví dụ “di an”.',
			find: 'Tìm',
			found: 'Kết quả tìm',
			notFound: (words: string) => `Không có địa bàn nào tên “${words}”. Hãy thử một phần của tên.`,
			below: (name: string) => `Các đơn vị trong ${name}`,
			begin: 'Chọn từ danh sách'
		},
		deeds: {
			'areas-imported': 'Nạp đơn vị hành chính',
			'area-changes-imported': 'Nạp thay đổi đơn vị',
			'population-imported': 'Nạp số dân',
			'area-version-changed': 'Sửa danh mục địa bàn',
			'target-added': 'Thêm mục tiêu',
			'target-changed': 'Sửa mục tiêu',
			'target-deleted': 'Xóa mục tiêu'
		}
	},
	en: {
		title: 'Areas',
		intro:
			'Each list holds the administrative units of some time. Codes get used again, so an area is always named by list and code, for example 2025:25747.',
		versions: 'The lists there are',
		none: 'There is no list yet. Load the first file below.',
		version: 'List',
		days: 'In force',
		until: (from, to) => `${from} – ${to}`,
		since: (from) => `since ${from}`,
		levels: { 1: 'Provinces, cities', 2: 'Districts', 3: 'Communes, wards' },
		successors: 'Linked to a later list',
		edit: (id) => `Change titles and days of list ${id}`,
		save: 'Save',
		saved: 'The list was saved.',
		id: 'Code of the list',
		idHint: 'Short, usually the year it begins, for example 2027. It cannot be changed later.',
		titleVi: 'Title in Vietnamese',
		titleEn: 'Title in English',
		validFrom: 'First day',
		validTo: 'Last day',
		validToHint: 'Leave empty while in force. A new list ends the one that has nothing here.',
		dayHint: 'Year-month-day, for example 2027-01-01',
		units: 'Load administrative units',
		unitsIntro:
			'Adds units to a list, or renames and moves units that are there. Units the file does not name stay as they are.',
		into: 'Into the list',
		chooseVersion: 'Not chosen',
		newVersion: 'New list',
		newVersionLegend: 'Only for “New list”',
		changes: 'Load changes of units',
		changesIntro:
			'Each line says what an old unit became and, where it was split, which share of its people. Accounts stay as they are: the figures count an old unit into the new one by themselves. A unit that was split is not carried over, because nobody knows who went where.',
		file: 'CSV file (UTF-8)',
		fileHint: (mb) => `Up to ${mb} MB. In Excel: Save as → “CSV UTF-8”.`,
		sample: 'Download a sample file',
		submit: 'Preview',
		nothingYet: 'Nothing is written yet. The next page shows a preview to confirm.',
		line: (line) => `Line ${line}`,
		picker: {
			way: 'The area you see',
			search: 'Find an area',
			searchHint: 'With or without marks, for example “di an”.',
			find: 'Find',
			found: 'What was found',
			notFound: (words) => `No area is called “${words}”. Try a part of the name.`,
			below: (name) => `Units in ${name}`,
			begin: 'Choose from the list'
		},
		deeds: {
			'areas-imported': 'Loaded administrative units',
			'area-changes-imported': 'Loaded changes of units',
			'population-imported': 'Loaded population figures',
			'area-version-changed': 'Changed a list of areas',
			'target-added': 'Added a target',
			'target-changed': 'Changed a target',
			'target-deleted': 'Deleted a target'
		}
	}
});
