import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '#lib/rules/fold-text.ts';

test.each([
	{ text: '  Nguyễn  Đức ', folded: 'nguyen duc' },
	{ text: 'PHƯỜNG DĨ AN', folded: 'phuong di an' },
	{ text: 'Nguyễn Thị Ánh Tuyết'.normalize('NFD'), folded: 'nguyen thi anh tuyet' },
	{ text: 'ăâđêôơư ẮẬĐỆỘỢỰ', folded: 'aadeoou aadeoou' },
	{ text: 'một\n\thai', folded: 'mot hai' },
	{ text: ' ', folded: '' }
])('$text is compared as "$folded"', ({ text, folded }) => {
	expect(foldText(text)).toBe(folded);
});

test('a folded text stays as it is, however its letters were composed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(foldText(foldText(text))).toBe(foldText(text));
			expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
		})
	);
});
