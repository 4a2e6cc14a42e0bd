import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_BYTES, codeFromBytes, needCode, parseCode, shownCode } from '#lib/rules/credential-code.ts';

test.each([
	['KX7F-2MPA-9QTD', 'KX7F2MPA9QTD', 'as it is printed'],
	['kx7f2mpa9qtd', 'KX7F2MPA9QTD', 'small letters, no dashes'],
	[' KX7F 2MPA\u00a09QTD ', 'KX7F2MPA9QTD', 'spaces of any kind'],
	['KX7F–2MPA—9QTD', 'KX7F2MPA9QTD', 'long dashes, as telephones put them'],
	['O1Il-oooo-LLLL', '011100001111', 'letters that look like digits'],
	['ＫＸ７Ｆ２ＭＰＡ９ＱＴＤ', 'KX7F2MPA9QTD', 'full-width letters'],
	['https://hoc.example.vn/verify/KX7F-2MPA-9QTD?x=1', 'KX7F2MPA9QTD', 'the whole address'],
	['https://hoc.example.vn/en/verify/kx7f-2mpa-9qtd#top', 'KX7F2MPA9QTD', 'the whole English address']
])('%s is read as %s: %s', (typed, code) => {
	expect(parseCode(typed)).toBe(code);
});

test.each([
	'',
	'KX7F-2MPA-9QT',
	'KX7F-2MPA-9QTDD',
	'UX7F-2MPA-9QTD',
	'KX7F-2MPA-9QT!',
	"'; drop table",
	'KX7F-2MPA-9QTẾ'
])('%s is no code', (typed) => {
	expect(parseCode(typed)).toBeNull();
	expect(() => needCode(typed)).toThrow('not-found');
});

test('sixty bits of chance all show in the code, from the first sign to the last', () => {
	expect(codeFromBytes(new Uint8Array(CODE_BYTES))).toBe('000000000000');
	expect(codeFromBytes(new Uint8Array(CODE_BYTES).fill(255))).toBe('ZZZZZZZZZZZZ');
	expect(codeFromBytes(Uint8Array.of(0b00001_000, 0b10_00011_0, 0, 0, 0, 0, 0, 0b0001_0000))).toBe(
		'123000000001'
	);
	expect(() => codeFromBytes(new Uint8Array(7))).toThrow(RangeError);
});

test('every code survives being printed and typed again', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES }), (bytes) => {
			const code = codeFromBytes(bytes);
			expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
			expect(shownCode(code)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
			expect(parseCode(shownCode(code).toLowerCase())).toBe(code);
		})
	);
});

test('no text whatever breaks the reader', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(parseCode(text) ?? 'none of ours').toHaveLength(12);
		})
	);
});
