import type { HalfYear, Month, Period, Quarter } from '#lib/vocabulary/indicator.ts';
import { isQuarter, quarterBounds, VIETNAM_OFFSET_HOURS } from './quarter.ts';

const HOUR = 60 * 60 * 1000;

/** The three months of a quarter: '2026-10', '2026-11', '2026-12'. */
export function monthsOf(period: Quarter): readonly Month[] {
	const [year, number] = period.split('-Q');
	return [0, 1, 2].map((add) => `${year}-${String(3 * Number(number) - 2 + add).padStart(2, '0')}` as Month);
}

/** The month of an instant, by the clock in Vietnam. */
export function vietnamMonth(instant: Date): Month {
	return new Date(instant.getTime() + VIETNAM_OFFSET_HOURS * HOUR).toISOString().slice(0, 7) as Month;
}

/** The first instant after a month. */
export function monthEnd(month: Month): Date {
	const [year, number] = month.split('-').map(Number);
	return new Date(Date.UTC(year!, number!, 1) - VIETNAM_OFFSET_HOURS * HOUR);
}

/** The half-year that ends with a quarter; null for the first and third. */
export function halfYearEndingWith(
	period: Quarter
): { readonly name: HalfYear; readonly from: Quarter } | null {
	const [year, number] = period.split('-Q');
	if (number === '2') return { name: `${year}-H1` as HalfYear, from: `${year}-Q1` as Quarter };
	return number === '4' ? { name: `${year}-H2` as HalfYear, from: `${year}-Q3` as Quarter } : null;
}

/** First instant of a period, and first instant after it. */
export function periodBounds(period: Period): { readonly from: Date; readonly to: Date } {
	if (isQuarter(period)) return quarterBounds(period);
	const half = /^(\d{4})-H([12])$/.exec(period);
	if (half) {
		const [first, last] = half[2] === '1' ? ['Q1', 'Q2'] : ['Q3', 'Q4'];
		return {
			from: quarterBounds(`${half[1]}-${first}` as Quarter).from,
			to: quarterBounds(`${half[1]}-${last}` as Quarter).to
		};
	}
	const to = monthEnd(period as Month);
	const [year, number] = period.split('-').map(Number);
	return { from: new Date(Date.UTC(year!, number! - 1, 1) - VIETNAM_OFFSET_HOURS * HOUR), to };
}
