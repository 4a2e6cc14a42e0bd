import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EASY_WORDS } from '#lib/rules/easy-words.ts';
import { foldText } from '#lib/rules/fold-text.ts';
import { assertStrong, foldPassphrase, isStrong, PASSPHRASE_MAX } from '#lib/rules/passphrase.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

test.each([
	{ passphrase: 'bàn mưa xanh nồi', login: 'mai', because: 'four easy words' },
	{ passphrase: 'Lan thích xoài chín', login: 'lan', because: 'a name may occur among other words' },
	{ passphrase: 'xe78 qua cầu', login: '0912345678', because: 'ten signs without spaces' }
])('$because are enough', ({ passphrase, login }) => {
	expect(() => assertStrong(passphrase, login)).not.toThrow();
});

test.each([
	{ passphrase: 'bàn mưa xa', login: 'mai', because: 'fewer than ten signs without spaces' },
	{ passphrase: '          ', login: 'mai', because: 'only spaces' },
	{ passphrase: 'aaaabbbbcccc', login: 'mai', because: 'few different signs' },
	{ passphrase: '19610723581', login: 'mai', because: 'only figures' },
	{ passphrase: 'Mật khẩu của tôi', login: 'mai', because: 'what everybody tries first' },
	{ passphrase: 'Password2026!', login: 'mai', because: 'what everybody tries first, in English' },
	{ passphrase: 'Ánh Tuyết 1961', login: 'anhtuyet', because: 'one’s own name and some figures' },
	{ passphrase: 'x 0912 345 678', login: '0912345678', because: 'one’s own number and a letter' },
	{ passphrase: 'bàn mưa xanh nồi '.repeat(20), login: 'mai', because: 'more than anybody types' }
])('$because are refused', ({ passphrase, login }) => {
	expect(() => assertStrong(passphrase, login)).toThrow(new Refusal('weak-passphrase'));
});

test('somebody without a name is measured by the passphrase alone', () => {
	expect(isStrong('bàn mưa xanh nồi', '')).toBe(true);
	expect(isStrong('x'.repeat(PASSPHRASE_MAX + 1), '')).toBe(false);
});

test('a keyboard without Vietnamese types the same passphrase', () => {
	expect(foldPassphrase('ban  mua xanh NOI')).toBe(foldPassphrase('Bàn mưa xanh nồi'));
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(foldPassphrase(foldPassphrase(text))).toBe(foldPassphrase(text));
			expect(foldPassphrase(` ${text.normalize('NFD')} `)).toBe(foldPassphrase(text));
		})
	);
});

test('the easy words differ without their marks, so that each adds its eight bits', () => {
	const folded = EASY_WORDS.map(foldText);
	expect(folded.filter((word, at) => folded.indexOf(word) !== at)).toEqual([]);
	expect(EASY_WORDS.length).toBeGreaterThanOrEqual(256);
});
