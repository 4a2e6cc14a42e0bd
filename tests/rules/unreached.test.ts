import { expect, test } from 'vitest';
import { aboutPeople, unreached } from '#lib/rules/unreached.ts';

test.each([
	[12_345, 12_300],
	[987_654, 988_000],
	[999_600, 1_000_000],
	[1234, 1230],
	[999, 999],
	[42, 42],
	[0, 0]
])('%i people are about %i', (count, about) => {
	expect(aboutPeople(count)).toBe(about);
});

test('who was not reached is everybody but the learners', () => {
	expect(unreached({ numerator: 100, denominator: 12_445 })).toBe(12_300);
});

test('a withheld number of learners leaves the others untold', () => {
	expect(unreached({ numerator: null, denominator: 12_445 })).toBeNull();
	expect(unreached({ numerator: 5, denominator: null })).toBeNull();
});

test('more learners than the old count of residents leave nobody, not less than nobody', () => {
	expect(unreached({ numerator: 120, denominator: 100 })).toBe(0);
});
