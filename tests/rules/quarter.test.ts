import { expect, test } from 'vitest';
import { isQuarter, nextQuarter, previousQuarter, quarterBounds, quarterOf } from '#lib/rules/quarter.ts';

test.each([
	['2025-12-31T16:59:59.999Z', '2025-Q4', 'the last instant of the year in Vietnam'],
	['2025-12-31T17:00:00.000Z', '2026-Q1', 'midnight in Vietnam is 17:00 in Greenwich'],
	['2026-06-30T17:00:00.000Z', '2026-Q3', 'a quarter begins at midnight in Vietnam']
])('%s lies in %s: %s', (instant, quarter) => {
	expect(quarterOf(new Date(instant))).toBe(quarter);
});

test('the bounds of a quarter are its first instant and the first after it', () => {
	const { from, to } = quarterBounds('2026-Q4');
	expect([from.toISOString(), to.toISOString()]).toEqual([
		'2026-09-30T17:00:00.000Z',
		'2026-12-31T17:00:00.000Z'
	]);
	expect(quarterOf(from)).toBe('2026-Q4');
	expect(quarterOf(new Date(to.getTime() - 1))).toBe('2026-Q4');
});

test('quarters follow each other across a new year', () => {
	expect(nextQuarter('2026-Q4')).toBe('2027-Q1');
	expect(previousQuarter('2026-Q1')).toBe('2025-Q4');
	expect(nextQuarter(previousQuarter('2026-Q3'))).toBe('2026-Q3');
});

test.each(['2026-Q5', '2026-Q0', '2026', 'Q1', '2026-Q1 ', '0999-Q1', '12026-Q1'])(
	'%s is no quarter',
	(text) => {
		expect(isQuarter(text)).toBe(false);
	}
);
