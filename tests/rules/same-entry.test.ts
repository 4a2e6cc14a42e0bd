import { describe, expect, test } from 'vitest';
import { isSameDate, isSameText } from '#lib/rules/same-entry.ts';

describe('what was typed into a form is compared kindly', () => {
	test.each([
		{ typed: 'tran thi man', meant: 'Trần Thị Mận', same: true, because: 'no marks, no capitals' },
		{ typed: '  Trần  Thị Mận ', meant: 'Trần Thị Mận', same: true, because: 'spaces' },
		{ typed: '000 000-000 000', meant: '000000000000', same: true, because: 'a number in groups' },
		{ typed: 'So 0 duong Bong Trang', meant: 'Số 0, đường Bông Trang', same: true, because: 'a comma' },
		{ typed: 'Trần Thị Mơ', meant: 'Trần Thị Mận', same: false, because: 'another name' },
		{ typed: '00000000000', meant: '000000000000', same: false, because: 'a digit is missing' },
		{ typed: '', meant: 'Trần Thị Mận', same: false, because: 'nothing was typed' }
	])('$because', ({ typed, meant, same }) => {
		expect(isSameText(typed, meant)).toBe(same);
	});

	test.each([
		{ typed: '5/9/1970', same: true, because: 'no leading zeros' },
		{ typed: '05-09-1970', same: true, because: 'hyphens' },
		{ typed: '05091970', same: true, because: 'run together' },
		{ typed: ' 05.09.1970 ', same: true, because: 'full stops and spaces' },
		{ typed: '09/05/1970', same: false, because: 'month and day changed places' },
		{ typed: '1970', same: false, because: 'the year alone' },
		{ typed: '', same: false, because: 'nothing was typed' }
	])('a date: $because', ({ typed, same }) => {
		expect(isSameDate(typed, '05/09/1970')).toBe(same);
	});
});
