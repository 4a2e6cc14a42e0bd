import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, ConfStatus, NullReason, ObsStatus, Quarter } from '#lib/vocabulary/indicator.ts';
import { BANDS_FROM_15 } from '#lib/rules/age-band.ts';

/** What somebody asks of an indicator. `now` moves in tests; `k` is the fewest people a figure may show. */
export type Asked = {
	readonly areas: readonly Area[];
	readonly period: Quarter;
	readonly by: Breakdown;
	readonly now: Date;
	readonly k: number;
};

/** The answer for one area and category, before it gets its unit and date. */
export type Figure = {
	readonly area: AreaId;
	readonly category: string;
	readonly value: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly obsStatus: ObsStatus;
	readonly confStatus: ConfStatus;
	readonly reason: NullReason | null;
};

/** The categories of a breakdown, always all of them and in this order. */
export const CATEGORIES: Readonly<Record<Breakdown, readonly string[]>> = {
	total: ['total'],
	sex: ['f', 'm', 'x', 'unknown'],
	ageBand: [...BANDS_FROM_15, 'unknown'],
	urbanRural: ['urban', 'rural', 'unknown']
};

/** A figure that is not shown, and why. Every withheld category looks alike: which one was small must not show. */
export function withoutValue(
	reason: NullReason,
	at: Pick<Figure, 'area' | 'category' | 'obsStatus'>,
	known: { readonly numerator?: number; readonly denominator?: number } = {}
): Figure {
	const { numerator = null, denominator = null } = known;
	const confStatus = reason === 'small-group' ? 'C' : 'F';
	return { ...at, value: null, numerator, denominator, confStatus, reason };
}
