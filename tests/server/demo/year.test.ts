import { expect, test } from 'vitest';
import { seeded } from '#lib/rules/draw.ts';
import { isAroundTet, listDays, midnightOf, momentOn } from '#lib/server/demo/year.ts';

const now = new Date('2026-11-23T03:00:00Z');

test.each([
	{ day: '2026-02-17', around: true, because: 'Tết 2026' },
	{ day: '2026-02-10', around: true, because: 'the Kitchen Gods leave' },
	{ day: '2026-02-09', around: false, because: 'the day before' },
	{ day: '2026-03-15', around: false, because: 'a month later' },
	{ day: '2025-07-30', around: false, because: 'a leap month' }
])('$day is around Tết: $around ($because)', ({ day, around }) => {
	expect(isAroundTet(new Date(`${day}T05:00:00Z`))).toBe(around);
});

test('a year has 365 days, ends today, grows, and is quiet around Tết', () => {
	const days = listDays(now);
	expect(days).toHaveLength(365);
	expect(days.at(-1)![0]).toEqual(midnightOf(now));
	const weightOn = (day: string) =>
		days.find(([midnight]) => midnight.getTime() === midnightOf(new Date(day)).getTime())![1];
	expect(weightOn('2026-02-17T05:00:00Z')).toBeLessThan(weightOn('2026-01-20T05:00:00Z') / 3);
	expect(weightOn('2026-11-20T05:00:00Z')).toBeGreaterThan(weightOn('2025-12-05T05:00:00Z') * 2);
});

test('no moment is later than now, and none is in the dead of night', () => {
	const dice = seeded(3);
	for (let times = 0; times < 200; times++) {
		expect(momentOn(dice, midnightOf(now), now).getTime()).toBeLessThanOrEqual(now.getTime());
		const hour = (momentOn(dice, midnightOf(new Date('2026-05-05T05:00:00Z')), now).getUTCHours() + 7) % 24;
		expect(hour).toBeGreaterThanOrEqual(7);
	}
});
