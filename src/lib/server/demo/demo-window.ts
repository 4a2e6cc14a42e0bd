import { isOpen } from '#lib/rules/closing.ts';
import { previousQuarter, quarterBounds, quarterOf } from '#lib/rules/quarter.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import { SEED_VERSIONS } from '../areas/seed-units.ts';
import { startOfDay } from './days.ts';

/** Quarters that are over and closed when a demo is shown: two years to compare. */
const CLOSED = 8;

/** When invented learning happens: from the first instant of the oldest closed quarter up to `now`. */
export type DemoWindow = { readonly from: Date; readonly to: Date; readonly closed: readonly Quarter[] };

/** The time of a demo shown at `now`. It never begins before the first area version that we know does. */
export function demoWindow(now: Date): DemoWindow {
	const known = Math.min(...SEED_VERSIONS.map((version) => startOfDay(version.valid_from).getTime()));
	const closed: Quarter[] = [];
	for (let quarter = lastClosed(now); closed.length < CLOSED; quarter = previousQuarter(quarter)) {
		if (quarterBounds(quarter).from.getTime() < known) break;
		closed.unshift(quarter);
	}
	return { from: quarterBounds(closed[0] ?? quarterOf(now)).from, to: now, closed };
}

function lastClosed(now: Date): Quarter {
	const before = previousQuarter(quarterOf(now));
	return isOpen(before, now) ? previousQuarter(before) : before;
}
