import { VIETNAM_OFFSET_HOURS } from '#lib/rules/quarter.ts';
import { between, pickWeighted, type Dice } from './dice.ts';

export const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A day by its midnight in Vietnam, and how many people begin on it, compared to other days. */
export type WeighedDay = readonly [midnight: Date, weight: number];

/** Vietnam's lunar year, near enough: China's differs from it by a day in a few years of a century. */
const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
	timeZone: 'Asia/Ho_Chi_Minh',
	month: 'numeric',
	day: 'numeric'
});

/** People learn over lunch and after supper. Weight of each hour of the day. */
const HOURS: readonly (readonly [hour: number, weight: number])[] = [
	[7, 3],
	[8, 5],
	[9, 6],
	[10, 5],
	[11, 6],
	[12, 8],
	[13, 5],
	[14, 4],
	[15, 4],
	[16, 4],
	[17, 4],
	[18, 6],
	[19, 11],
	[20, 13],
	[21, 10],
	[22, 4]
];

/** How many begin on the first and on the last day of all, compared to the middle. */
const GROWTH = { first: 0.75, last: 1.25 } as const;

/** Every day from the one of `from` to the one of `to`. */
export function listDays(from: Date, to: Date): WeighedDay[] {
	const [first, last] = [midnightOf(from).getTime(), midnightOf(to).getTime()];
	const count = Math.round((last - first) / DAY) + 1;
	return Array.from({ length: count }, (_, index) => {
		const midnight = new Date(first + index * DAY);
		const grown = GROWTH.first + ((GROWTH.last - GROWTH.first) * index) / count;
		return [midnight, grown * moodOf(midnight)] as const;
	});
}

/** Sundays are quieter, around Tết hardly anybody learns, and around the digital day the loudspeakers call. */
function moodOf(midnight: Date): number {
	const noon = new Date(midnight.getTime() + 12 * HOUR);
	if (isAroundTet(noon)) return 0.12;
	return (noon.getUTCDay() === 0 ? 0.6 : 1) * (isAroundDigitalDay(noon) ? 2.2 : 1);
}

/** From the day the Kitchen Gods leave (23rd of the twelfth month) to the tenth of the first. */
export function isAroundTet(day: Date): boolean {
	const parts = LUNAR.formatToParts(day);
	const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
	return (part('month') === 12 && part('day') >= 23) || (part('month') === 1 && part('day') <= 10);
}

/** 10 October is the national day of digital transformation; communes sign people up in the two weeks around it. */
function isAroundDigitalDay(noon: Date): boolean {
	return noon.getUTCMonth() === 9 && noon.getUTCDate() >= 5 && noon.getUTCDate() <= 18;
}

/** The midnight, in Vietnam, that an instant's day began with. */
export function midnightOf(instant: Date): Date {
	const offset = VIETNAM_OFFSET_HOURS * HOUR;
	return new Date(Math.floor((instant.getTime() + offset) / DAY) * DAY - offset);
}

/** The midnight, in Vietnam, that a day begins with: '2025-07-01'. */
export function startOfDay(day: string): Date {
	return new Date(Date.parse(day) - VIETNAM_OFFSET_HOURS * HOUR);
}

/** A believable moment of a day, never after `now`. */
export function momentOn(dice: Dice, midnight: Date, now: Date): Date {
	const at = midnight.getTime() + pickWeighted(dice, HOURS) * HOUR + dice() * HOUR;
	if (at <= now.getTime()) return new Date(at);
	return new Date(between(dice, Math.min(midnight.getTime(), now.getTime()), now.getTime()));
}
