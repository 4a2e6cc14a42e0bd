import type { Quarter } from '#lib/vocabulary/indicator.ts';
import { quarterBounds } from './quarter.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Days after its end in which a quarter still takes late events in. */
const DAYS_TO_CLOSE = 14;

/** The first moment at which a quarter may be closed and published. */
export function closesAt(period: Quarter): Date {
	return new Date(quarterBounds(period).to.getTime() + DAYS_TO_CLOSE * DAY);
}

/** Whether events may still change a quarter's figures. */
export function isOpen(period: Quarter, now: Date): boolean {
	return now.getTime() < closesAt(period).getTime();
}
