import { expect, test } from 'vitest';
import { ageBand } from '#lib/rules/age-band.ts';

test.each([
	[2012, '0-14'],
	[2011, '15-24'],
	[2002, '15-24'],
	[2001, '25-44'],
	[1966, '60-64'],
	[1962, '60-64'],
	[1961, '65+'],
	[1920, '65+'],
	[2026, '0-14']
])('in 2026 somebody born in %i is in %s', (birthYear, band) => {
	expect(ageBand(2026, birthYear)).toBe(band);
});

test('an age nobody stated, or one that cannot be, is unknown', () => {
	expect(ageBand(2026, null)).toBe('unknown');
	expect(ageBand(2026, 2027)).toBe('unknown');
});
