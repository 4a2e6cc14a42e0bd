import type { Quarter } from '#lib/vocabulary/indicator.ts';
import { previousQuarter } from './quarter.ts';

/** The `count` quarters that end with `last`, the oldest first. */
export function quartersUpTo(last: Quarter, count: number): readonly Quarter[] {
	const run: Quarter[] = [];
	for (let quarter = last; run.length < count; quarter = previousQuarter(quarter)) run.unshift(quarter);
	return run;
}
