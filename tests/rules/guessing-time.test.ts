import { expect, test } from 'vitest';
import { guessingTime } from '#lib/rules/guessing-time.ts';

test.each([
	{ words: 0, takes: 'at-once', because: 'nothing is guessed at once' },
	{ words: 3, takes: 'at-once', because: '8 thousand million phrases are tried within a second' },
	{ words: 4, takes: 'minutes', because: '16 million million phrases take some 13 minutes' },
	{ words: 5, takes: 'days', because: 'a word more makes it 2,000 times longer: some 18 days' },
	{ words: 6, takes: 'lifetime', because: 'and once more: some 101 years' }
])('$words unrelated words hold for “$takes”: $because', ({ words, takes }) => {
	expect(guessingTime(words)).toBe(takes);
});

test('a word more never makes a phrase weaker', () => {
	const order = ['at-once', 'minutes', 'hours', 'days', 'years', 'lifetime'];
	const times = Array.from({ length: 9 }, (_, words) => order.indexOf(guessingTime(words)));
	expect(times).toEqual(times.toSorted((one, other) => one - other));
});
