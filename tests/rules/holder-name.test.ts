import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NAME_LENGTH, needHolderName, readHolderName } from '#lib/rules/holder-name.ts';

test.each([
	['Nguyễn Thị Ánh Tuyết', 'Nguyễn Thị Ánh Tuyết', 'a common name'],
	['  Đặng   Thị\u00a0Ngọc  Huỳnh ', 'Đặng Thị Ngọc Huỳnh', 'spaces are tidied'],
	['Nguyễn Thị Ánh Tuyết'.normalize('NFD'), 'Nguyễn Thị Ánh Tuyết', 'letters taken apart are put together'],
	['H’Hen Niê', "H'Hen Niê", 'a curly apostrophe'],
	['Y Kŏĕ Ñul', 'Y Kŏĕ Ñul', 'letters of the Central Highlands'],
	['Jean-Luc d’Ormesson Jr.', "Jean-Luc d'Ormesson Jr.", 'dash, apostrophe, dot'],
	['Lý', 'Lý', 'two letters are enough'],
	['a'.repeat(80), 'a'.repeat(80), 'eighty letters are not too many'],
	['Ễ'.normalize('NFD').repeat(80), 'Ễ'.repeat(80), 'letters are counted as they are printed']
])('%s is printed as %s: %s', (typed, printed) => {
	expect(readHolderName(typed)).toBe(printed);
	expect(needHolderName(typed)).toBe(printed);
});

test.each([
	['', 'nothing'],
	['   ', 'only spaces'],
	['A', 'one letter'],
	['A.', 'one letter and a dot'],
	["-' .", 'no letter'],
	['a'.repeat(81), 'too long'],
	['Nguyễn Văn 2', 'a digit'],
	['Nguyễn\u0000Văn', 'a control character'],
	['Nguyễn\nVăn', 'a line break'],
	['Nguyễn\u202eVăn', 'a direction override'],
	['Nguyễn\u200bVăn', 'a space nobody sees'],
	['Tuyết 🌾', 'an emoji'],
	['<b>Tuyết</b>', 'markup'],
	['阮氏映雪', 'letters the typeface cannot draw'],
	['Тuyết', 'a letter that only looks Latin'],
	[`Z${'\u0301'.repeat(9)}algo`, 'a tower of marks']
])('%j is refused: %s', (typed) => {
	expect(readHolderName(typed)).toBeNull();
	expect(() => needHolderName(typed)).toThrow('name-needed');
});

test('a printed name, typed again, is the same name', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom(...'ăâđêôơưẾỹ Nguyen.-’\u0323\u0301') })
	);
	fc.assert(
		fc.property(anything, (typed) => {
			const printed = readHolderName(typed);
			if (printed === null) return;
			expect(readHolderName(printed)).toBe(printed);
			expect(printed).toBe(printed.normalize('NFC'));
			expect([...printed].length).toBeLessThanOrEqual(NAME_LENGTH.max);
			expect(printed).not.toMatch(/[\p{C}\p{N}]| {2}|^ | $/u);
		}),
		{ numRuns: 2000 }
	);
});
