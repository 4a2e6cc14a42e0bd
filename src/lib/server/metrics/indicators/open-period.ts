import { quarterBounds } from '#lib/rules/quarter.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Days after its end in which a quarter still takes late events in. */
const DAYS_TO_CLOSE = 14;

/** Whether events may still change a quarter's figures. */
export function isOpen(period: Quarter, now: Date): boolean {
	return now.getTime() < quarterBounds(period).to.getTime() + DAYS_TO_CLOSE * DAY;
}
