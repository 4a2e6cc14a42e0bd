import { expect, test } from 'vitest';
import { wilsonInterval } from '#lib/rules/interval.ts';

test.each([
	{ part: 8, whole: 10, low: 49.0, high: 94.3, because: 'the textbook example' },
	{ part: 0, whole: 10, low: 0, high: 27.8, because: 'nobody of ten does not prove that nobody would' },
	{ part: 10, whole: 10, low: 72.2, high: 100, because: 'all of ten does not prove that all would' },
	{ part: 1, whole: 1, low: 20.7, high: 100, because: 'one person says next to nothing' },
	{ part: 5000, whole: 10000, low: 49.0, high: 51.0, because: 'many people say it closely' }
])('$part of $whole may be $low to $high percent: $because', ({ part, whole, low, high }) => {
	const interval = wilsonInterval(part, whole)!;
	expect(interval.low).toBeCloseTo(low, 1);
	expect(interval.high).toBeCloseTo(high, 1);
});

test('of nobody there is no interval', () => {
	expect(wilsonInterval(0, 0)).toBeNull();
});
