import type { Quarter } from '#lib/vocabulary/indicator.ts';

/** Vietnam keeps UTC+7 the whole year, and has since 1975. */
export const VIETNAM_OFFSET_HOURS = 7;

const HOUR = 60 * 60 * 1000;
const QUARTER = /^([1-9]\d{3})-Q([1-4])$/;

/** The calendar quarter of an instant, by the clock in Vietnam: '2026-Q4'. */
export function quarterOf(instant: Date): Quarter {
	const local = new Date(instant.getTime() + VIETNAM_OFFSET_HOURS * HOUR);
	return quarter(local.getUTCFullYear(), Math.floor(local.getUTCMonth() / 3));
}

/** Whether a text from outside names a quarter. */
export function isQuarter(text: string): text is Quarter {
	return QUARTER.test(text);
}

/** First instant of the quarter, and first instant after it. */
export function quarterBounds(period: Quarter): { readonly from: Date; readonly to: Date } {
	const { year, index } = partsOf(period);
	return { from: startOf(year, index), to: startOf(year, index + 1) };
}

export function nextQuarter(period: Quarter): Quarter {
	const { year, index } = partsOf(period);
	return index === 3 ? quarter(year + 1, 0) : quarter(year, index + 1);
}

export function previousQuarter(period: Quarter): Quarter {
	const { year, index } = partsOf(period);
	return index === 0 ? quarter(year - 1, 3) : quarter(year, index - 1);
}

/** The day of an instant by the clock in Vietnam: '2026-11-23'. */
export function vietnamDay(instant: Date): string {
	return new Date(instant.getTime() + VIETNAM_OFFSET_HOURS * HOUR).toISOString().slice(0, 10);
}

function quarter(year: number, index: number): Quarter {
	return `${year}-Q${(index + 1) as 1 | 2 | 3 | 4}`;
}

function startOf(year: number, index: number): Date {
	return new Date(Date.UTC(year, index * 3, 1) - VIETNAM_OFFSET_HOURS * HOUR);
}

/** Year, and the quarter counted from 0. */
function partsOf(period: Quarter): { year: number; index: number } {
	const [, year, number] = QUARTER.exec(period) ?? [];
	return { year: Number(year), index: Number(number) - 1 };
}
