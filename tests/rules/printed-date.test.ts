import { expect, test } from 'vitest';
import { printedDate } from '#lib/rules/printed-date.ts';

test.each([
	['2026-11-23T03:00:00Z', '23/11/2026', '23 November 2026'],
	['2026-11-23T17:30:00Z', '24/11/2026', '24 November 2026'],
	['2026-03-04T16:59:59Z', '04/03/2026', '4 March 2026']
])('%s falls on %s in Việt Nam', (moment, vi, en) => {
	expect(printedDate(new Date(moment), 'vi')).toBe(vi);
	expect(printedDate(new Date(moment), 'en')).toBe(en);
});
