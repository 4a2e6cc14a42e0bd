import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLogin, requireLogin } from '#lib/rules/login-name.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

describe('a phone number is one, however it is written', () => {
	test.each([
		'0912345678',
		'0912 345 678',
		'0912.345.678',
		'(091) 234-5678',
		'+84912345678',
		'+84 912 345 678',
		'84912345678',
		'0084912345678',
		'+84 0912 345 678',
		' 0912345678 '
	])('%s', (written) => {
		expect(foldLogin(written)).toBe('0912345678');
	});

	test.each([
		{ written: '+84 28 3822 1234', kept: '02838221234', because: 'a fixed line has one figure more' },
		{ written: '0844123456', kept: '0844123456', because: 'a number may begin with 084' }
	])('$because: $written', ({ written, kept }) => {
		expect(foldLogin(written)).toBe(kept);
	});
});

describe('a name forgives case, Vietnamese marks and spaces', () => {
	test.each([
		{ written: 'Ánh Tuyết', kept: 'anhtuyet' },
		{ written: 'ÁNH TUYẾT'.normalize('NFD'), kept: 'anhtuyet' },
		{ written: 'đặng_đức', kept: 'dang_duc' },
		{ written: 'mai.1961', kept: 'mai.1961' }
	])('$written is $kept', ({ written, kept }) => {
		expect(foldLogin(written)).toBe(kept);
	});

	test.each([
		{ written: '', because: 'nothing' },
		{ written: 'ab', because: 'too short' },
		{ written: 'a'.repeat(41), because: 'too long' },
		{ written: '_mai', because: 'begins with a sign' },
		{ written: 'mai@example.vn', because: 'an e-mail address' },
		{ written: 'mai\0', because: 'a sign no keyboard types' },
		{ written: "mai'; drop table", because: 'other signs' },
		{ written: 'Майя', because: 'letters that look Latin' }
	])('$because is no name', ({ written }) => {
		expect(foldLogin(written)).toBeNull();
		expect(() => requireLogin(written)).toThrow(new Refusal('login-malformed'));
	});

	test('a folded name stays as it is, so that what is kept can be looked up', () => {
		const names = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.stringMatching(/^[+0-9 ().-]{8,18}$/),
			fc.webSegment()
		);
		fc.assert(
			fc.property(names, (text) => {
				const folded = foldLogin(text);
				if (folded !== null) expect(foldLogin(folded)).toBe(folded);
			})
		);
	});
});
