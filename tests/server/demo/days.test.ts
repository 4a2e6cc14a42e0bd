import { expect, test } from 'vitest';
import { seeded } from '#lib/rules/draw.ts';
import { isAroundTet, listDays, midnightOf, momentOn, startOfDay } from '#lib/server/demo/days.ts';

const from = new Date('2024-09-30T17:00:00Z');
const now = new Date('2026-11-25T03:00:00Z');

test.each([
	{ day: '2025-01-29', around: true, because: 'Tết 2025' },
	{ day: '2026-02-17', around: true, because: 'Tết 2026' },
	{ day: '2026-02-10', around: true, because: 'the Kitchen Gods leave' },
	{ day: '2026-02-09', around: false, because: 'the day before' },
	{ day: '2026-03-15', around: false, because: 'a month later' },
	{ day: '2025-07-30', around: false, because: 'a leap month' }
])('$day is around Tết: $around ($because)', ({ day, around }) => {
	expect(isAroundTet(new Date(`${day}T05:00:00Z`))).toBe(around);
});

const days = listDays(from, now);
const weightOn = (day: string) =>
	days.find(([midnight]) => midnight.getTime() === startOfDay(day).getTime())![1];

test('the days run from the first to today, one after another', () => {
	expect(days[0]![0]).toEqual(from);
	expect(days.at(-1)![0]).toEqual(midnightOf(now));
	expect(days).toHaveLength(786);
});

test('days grow, Sundays are quieter, Tết is quiet, and the digital day in October is busy', () => {
	expect(weightOn('2026-11-20')).toBeGreaterThan(weightOn('2024-11-21') * 1.4);
	expect(weightOn('2026-11-22')).toBeLessThan(weightOn('2026-11-21') * 0.7);
	expect(weightOn('2026-02-17')).toBeLessThan(weightOn('2026-01-20') / 3);
	expect(weightOn('2025-10-10')).toBeGreaterThan(weightOn('2025-09-26') * 2);
});

test('no moment is later than now, and none is in the dead of night', () => {
	const dice = seeded(3);
	for (let times = 0; times < 200; times++) {
		expect(momentOn(dice, midnightOf(now), now).getTime()).toBeLessThanOrEqual(now.getTime());
		const hour = (momentOn(dice, midnightOf(new Date('2026-05-05T05:00:00Z')), now).getUTCHours() + 7) % 24;
		expect(hour).toBeGreaterThanOrEqual(7);
	}
});
