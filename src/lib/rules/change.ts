import { isSmallGroup } from './disclosure.ts';
import type { ConfStatus, ObsStatus } from '#lib/vocabulary/indicator.ts';

/** What a figure must say to be held against another. */
export type Comparable = {
	readonly value: number | null;
	readonly numerator: number | null;
	readonly obsStatus: ObsStatus;
	readonly confStatus: ConfStatus;
};

/**
 * How a figure moved: `by` in its own unit; `hardly` where so few people make the difference that telling it would
 * point at them; `break` where the two are not of the same areas.
 */
export type Change =
	| { readonly kind: 'more' | 'less'; readonly by: number }
	| { readonly kind: 'same' | 'hardly' }
	| { readonly kind: 'break' };

/** Null where either of the two is withheld or has no value: then nothing may be told, or there is nothing to tell. */
export function changeSince(before: Comparable | undefined, now: Comparable, k: number): Change | null {
	if (!before || before.value === null || now.value === null) return null;
	if (now.obsStatus === 'B') return { kind: 'break' };
	const people = Math.abs((now.numerator ?? 0) - (before.numerator ?? 0));
	if (now.numerator !== null && before.numerator !== null && isSmallGroup(people, k))
		return { kind: 'hardly' };
	const by = now.value - before.value;
	if (by === 0) return { kind: 'same' };
	return { kind: by > 0 ? 'more' : 'less', by: Math.abs(by) };
}
