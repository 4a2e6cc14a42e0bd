import { messages } from './messages.ts';

/** What a sentence about an uploaded list may name. */
export type ImportDetail = {
	/** What stands in the file. */
	readonly found?: string;
	/** What may stand there, or what stands elsewhere. */
	readonly wanted?: string;
	/** Another line of the same file. */
	readonly other?: number;
	readonly area?: string;
	readonly n?: number;
	readonly m?: number;
};

type D = ImportDetail;

const vi = (n: number | undefined) => new Intl.NumberFormat('vi-VN').format(n ?? 0);
const en = (n: number | undefined) => new Intl.NumberFormat('en-GB').format(n ?? 0);

/** What is wrong with an uploaded list of units, changes or residents: what was found, and the remedy. */
export const areaProblems = messages({
	vi: {
		'file-empty': 'Tệp không có dòng dữ liệu nào. Hãy kiểm tra xem có chọn nhầm tệp không.',
		'file-too-large': (d: D) => `Tệp lớn hơn ${d.n} MB. Hãy chia thành nhiều tệp, mỗi tệp một tỉnh.`,
		'file-is-workbook': 'Đây là tệp Excel, không phải CSV. Trong Excel chọn Lưu thành → “CSV UTF-8”.',
		'not-utf8':
			'Chữ ở dòng này không phải mã UTF-8. Trong Excel chọn Lưu thành → “CSV UTF-8”, rồi tải lên lại.',
		'quotes-broken':
			'Dấu ngoặc kép ở dòng này mở mà không đóng đúng chỗ. Hãy sửa; dấu " trong ô viết thành "".',
		'column-missing': (d: D) => `Thiếu cột này; dòng đầu đang là: ${d.found}. Hãy đặt tên cột như tệp mẫu.`,
		'column-unknown': (d: D) => `Không có cột “${d.found}”. Hãy xóa cột đó; các cột cần có: ${d.wanted}.`,
		'column-repeated': (d: D) => `Cột “${d.found}” có hai lần. Hãy bỏ một.`,
		'cells-wrong': (d: D) =>
			`Dòng có ${d.n} ô, cần ${d.m}. Ô có dấu phẩy bên trong phải đặt trong ngoặc kép.`,
		needed: 'Ô này trống. Hãy điền.',
		'too-long': (d: D) => `“${d.found}” dài quá ${d.n} chữ. Hãy viết ngắn lại.`,
		'code-form': (d: D) => `“${d.found}” không phải mã. Mã chỉ gồm chữ số, chữ cái không dấu và dấu nối.`,
		'not-a-choice': (d: D) => `“${d.found}” không dùng được. Hãy chọn: ${d.wanted}.`,
		thousands: (d: D) =>
			`“${d.found}” có dấu ngăn hàng nghìn, không rõ là bao nhiêu. Hãy viết liền: ${d.wanted}.`,
		'not-whole': (d: D) => `“${d.found}” không phải số nguyên từ 0 trở lên. Hãy viết chỉ bằng chữ số.`,
		'not-a-day': (d: D) => `“${d.found}” không phải một ngày. Hãy viết năm-tháng-ngày, ví dụ 2025-07-01.`,
		'day-ambiguous': (d: D) =>
			`“${d.found}” có thể hiểu thành hai ngày khác nhau. Hãy viết năm-tháng-ngày, ví dụ 2025-07-01.`,
		'weight-form': (d: D) =>
			`“${d.found}” không phải một phần của 1. Hãy viết số lớn hơn 0, nhiều nhất 1, ví dụ 0.35.`,
		'row-repeated': (d: D) => `Dòng này trùng với dòng ${d.other} (${d.found}). Hãy giữ lại một dòng.`,
		'version-other': (d: D) =>
			`Dòng này thuộc danh mục “${d.found}”, nhưng bạn đang nạp “${d.wanted}”. Hãy sửa một trong hai.`,
		'version-not-known': (d: D) =>
			`Chưa có danh mục “${d.found}”. Hãy nạp đơn vị của danh mục đó trước. Đang có: ${d.wanted}.`,
		'version-overlaps': (d: D) =>
			`Thời gian có hiệu lực trùng với danh mục ${d.wanted}. Hãy sửa ngày ở đây, hoặc sửa ngày của danh mục kia trước.`,
		'version-closes': (d: D) =>
			`Khi nạp, danh mục ${d.wanted} sẽ có ngày cuối là ${d.found}, vì danh mục mới bắt đầu hôm sau.`,
		'parent-needed': (d: D) =>
			`${d.area} cần mã của đơn vị cấp trên. Hãy điền; chỉ tỉnh và thành phố trực thuộc trung ương để trống.`,
		'parent-not-wanted': (d: D) =>
			`${d.area} là cấp cao nhất nên không có đơn vị cấp trên. Hãy để trống ô này.`,
		'parent-unknown': (d: D) =>
			`Không có đơn vị mã “${d.found}” trong tệp lẫn trong danh mục “${d.wanted}”. Hãy thêm đơn vị đó.`,
		'parent-level': (d: D) =>
			`${d.area} không thể nằm trong ${d.found}, vì hai cấp không đúng thứ bậc. Hãy sửa mã hoặc loại.`,
		'parent-circle': (d: D) => `Các đơn vị nằm vòng trong nhau: ${d.found}. Hãy sửa mã cấp trên.`,
		'name-without-kind': (d: D) =>
			`Tên “${d.found}” không bắt đầu bằng “${d.wanted}”. Trang web sẽ hiện đúng như tệp viết.`,
		'name-repeated': (d: D) =>
			`“${d.found}” trùng tên với dòng ${d.other} trong cùng một đơn vị cấp trên. Hãy xem có nhầm không.`,
		'area-unknown': (d: D) =>
			`Danh mục “${d.wanted}” không có mã “${d.found}”. Hãy sửa mã, hoặc nạp đơn vị đó trước.`,
		'area-zeros': (d: D) =>
			`Không có mã “${d.found}”, nhưng có “${d.wanted}”. Excel thường xóa số 0 ở đầu; hãy viết lại cho đủ.`,
		'change-backwards': (d: D) =>
			`Danh mục “${d.found}” không bắt đầu sau “${d.wanted}”. Hãy viết danh mục cũ trước, danh mục mới sau.`,
		'change-levels': (d: D) => `${d.area} và ${d.found} khác cấp. Nếu đúng là như vậy thì không cần sửa.`,
		'weights-mixed': (d: D) =>
			`${d.area}: có dòng ghi phần dân, có dòng để trống. Hãy ghi đủ, hoặc để trống hết.`,
		'weights-sum': (d: D) =>
			`${d.area}: các phần dân cộng lại bằng ${d.found}, không bằng 1. Hãy sửa các dòng của đơn vị này.`,
		'changes-missing': (d: D) =>
			`${vi(d.n)} xã, phường của danh mục “${d.found}” chưa có dòng nào cho biết đã thành đơn vị nào, ví dụ ${d.area}.`,
		'side-wrong': (d: D) =>
			`${d.area}: cột này phải là “${d.wanted}”, không phải “${d.found}”. Hãy sửa, hoặc để trống.`,
		'side-not-wanted': (d: D) =>
			`${d.area} gồm cả thành thị lẫn nông thôn. Hãy để trống, và ghi số của cả đơn vị.`,
		'bands-missing': (d: D) =>
			`${d.area}, ${d.wanted}: thiếu số người của ${d.found}. Tỷ lệ tính từ đây có thể sai.`,
		'sum-differs': (d: D) =>
			`${d.area}, ${d.wanted}: tệp ghi ${vi(d.n)} người, nhưng các đơn vị bên dưới cộng lại là ${vi(d.m)}. Hãy xem lại nguồn.`,
		'newer-figures': (d: D) =>
			`${vi(d.n)} đơn vị đã có số liệu của ngày muộn hơn (ví dụ ${d.area}, ${d.found}). Trang số liệu vẫn dùng số muộn hơn.`
	},
	en: {
		'file-empty': 'The file has no line of data. Check that it is the file you meant.',
		'file-too-large': (d) => `The file is larger than ${d.n} MB. Split it, for instance by province.`,
		'file-is-workbook': 'This is an Excel workbook, not CSV. In Excel choose Save as → “CSV UTF-8”.',
		'not-utf8':
			'The letters of this line are not UTF-8. In Excel choose Save as → “CSV UTF-8” and upload again.',
		'quotes-broken':
			'A quotation mark in this line is not closed where it should be. Mend it; inside a cell write "".',
		'column-missing': (d) =>
			`This column is missing; the first line reads: ${d.found}. Name the columns as the sample does.`,
		'column-unknown': (d) => `There is no column “${d.found}”. Delete it; the columns are: ${d.wanted}.`,
		'column-repeated': (d) => `The column “${d.found}” stands there twice. Remove one.`,
		'cells-wrong': (d) =>
			`The line has ${d.n} cells and needs ${d.m}. A cell that holds a comma needs quotes around it.`,
		needed: 'This cell is empty. Fill it in.',
		'too-long': (d) => `“${d.found}” is longer than ${d.n} letters. Shorten it.`,
		'code-form': (d) =>
			`“${d.found}” is not a code. A code has digits, letters without marks, and hyphens only.`,
		'not-a-choice': (d) => `“${d.found}” cannot be used. Choose from: ${d.wanted}.`,
		thousands: (d) =>
			`“${d.found}” holds a thousands separator, so its value is unclear. Write it as ${d.wanted}.`,
		'not-whole': (d) => `“${d.found}” is not a whole number of 0 or more. Write digits only.`,
		'not-a-day': (d) => `“${d.found}” is not a day. Write year-month-day, for example 2025-07-01.`,
		'day-ambiguous': (d) =>
			`“${d.found}” can mean two different days. Write year-month-day, for example 2025-07-01.`,
		'weight-form': (d) =>
			`“${d.found}” is not a part of 1. Write a number above 0 and up to 1, for example 0.35.`,
		'row-repeated': (d) => `This line repeats line ${d.other} (${d.found}). Keep one of them.`,
		'version-other': (d) =>
			`This line belongs to the list “${d.found}”, but you are loading “${d.wanted}”. Correct one of them.`,
		'version-not-known': (d) =>
			`There is no list “${d.found}” yet. Load its units first. There are: ${d.wanted}.`,
		'version-overlaps': (d) =>
			`The days in force overlap with the list ${d.wanted}. Change the days here, or those of the other list first.`,
		'version-closes': (d) =>
			`On loading, the list ${d.wanted} will end on ${d.found}, because the new one begins the day after.`,
		'parent-needed': (d) =>
			`${d.area} needs the code of the unit above. Fill it in; only provinces and centrally run cities have none.`,
		'parent-not-wanted': (d) =>
			`${d.area} is of the highest level, so nothing is above it. Leave this cell empty.`,
		'parent-unknown': (d) =>
			`No unit has the code “${d.found}”, neither in the file nor in the list “${d.wanted}”. Add that unit.`,
		'parent-level': (d) =>
			`${d.area} cannot lie in ${d.found}: the levels are in the wrong order. Correct the code or the kind.`,
		'parent-circle': (d) =>
			`These units lie in each other, in a circle: ${d.found}. Correct the codes of the units above.`,
		'name-without-kind': (d) =>
			`The name “${d.found}” does not begin with “${d.wanted}”. Pages will show it as the file has it.`,
		'name-repeated': (d) =>
			`“${d.found}” has the same name as line ${d.other} in the same unit above. Check that both are meant.`,
		'area-unknown': (d) =>
			`The list “${d.wanted}” has no code “${d.found}”. Correct the code, or load that unit first.`,
		'area-zeros': (d) =>
			`There is no code “${d.found}”, but there is “${d.wanted}”. Excel often drops zeros in front; write it in full.`,
		'change-backwards': (d) =>
			`The list “${d.found}” does not begin after “${d.wanted}”. Write the old list first, the new one second.`,
		'change-levels': (d) =>
			`${d.area} and ${d.found} are of different levels. If that is so, nothing needs mending.`,
		'weights-mixed': (d) =>
			`${d.area}: some lines state a share of the people, some do not. Fill in all, or leave all empty.`,
		'weights-sum': (d) =>
			`${d.area}: the shares add up to ${d.found}, not to 1. Correct the lines of this unit.`,
		'changes-missing': (d) =>
			`The list “${d.found}” has communes and wards (${en(d.n)}) of which no line says what they became, for instance ${d.area}.`,
		'side-wrong': (d) =>
			`${d.area}: this must be “${d.wanted}”, not “${d.found}”. Correct it, or leave it empty.`,
		'side-not-wanted': (d) =>
			`${d.area} is both urban and rural. Leave this empty, and give the figure of the whole unit.`,
		'bands-missing': (d) =>
			`${d.area}, ${d.wanted}: no figure for ${d.found}. Shares computed from it may be wrong.`,
		'sum-differs': (d) =>
			`${d.area}, ${d.wanted}: the file says ${en(d.n)} people, but the units below add up to ${en(d.m)}. Check the source.`,
		'newer-figures': (d) =>
			`Some units (${en(d.n)}) already have figures of a later day (for instance ${d.area}, ${d.found}). Pages go on using the later ones.`
	}
});
