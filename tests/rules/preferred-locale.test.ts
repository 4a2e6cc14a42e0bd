import { expect, test } from 'vitest';
import { preferredLocale } from '#lib/rules/preferred-locale.ts';

test.each([
	[null, 'vi'],
	['', 'vi'],
	['en', 'en'],
	['en-GB,vi;q=0.8', 'en'],
	['fr-FR, en;q=0.3, vi;q=0.7', 'vi'],
	['fr, de', 'vi'],
	['vi;q=0, en;q=0.1', 'en'],
	['*;q=x', 'vi']
])('whoever sends %j reads %s', (header, locale) => {
	expect(preferredLocale(header)).toBe(locale);
});
