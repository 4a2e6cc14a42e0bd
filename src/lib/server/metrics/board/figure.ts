import type { Area } from '#lib/vocabulary/area.ts';
import type {
	Breakdown,
	ConfStatus,
	NullReason,
	ObservationNote,
	ObsStatus,
	Period,
	Quarter
} from '#lib/vocabulary/indicator.ts';
import type { CellMask } from '#lib/rules/protection/protect-table.ts';
import type { Db, Tx } from '../../db/db.ts';

/** One cell of the lattice: what is known of it, before it gets its unit, release and date. */
export type Figure = {
	readonly area: Area;
	readonly period: Period;
	readonly breakdown: Breakdown;
	readonly dims: Readonly<Record<string, string>>;
	readonly value: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly obsStatus: ObsStatus;
	readonly confStatus: ConfStatus;
	readonly reason: NullReason | null;
	readonly note: ObservationNote | null;
};

/** Figures published before, by area and breakdown, in the order of their categories. */
export type Published = (area: Area, breakdown: Breakdown) => readonly Figure[];

/**
 * What a board is made for: every area of one version, parents before children, in one quarter. `k` is the fewest
 * people a cell may show. `before`: what was last published of an indicator; it gives nothing for live figures.
 */
export type BoardRequest = {
	readonly db: Db | Tx;
	readonly areas: readonly Area[];
	readonly period: Quarter;
	readonly now: Date;
	readonly k: number;
	readonly before: ((indicator: string) => Published | null) | null;
	/** Whether this quarter is the first in the version's life, so that every series breaks here. */
	readonly breaks: boolean;
};

type Place = Pick<Figure, 'area' | 'period' | 'breakdown' | 'dims' | 'obsStatus'>;
type Known = { readonly numerator?: number | null; readonly denominator?: number | null };

/** A figure without a value, and why. What is known of it may stand beside it. */
export function withoutValue(
	place: Place,
	reason: NullReason,
	{ numerator = null, denominator = null }: Known = {}
): Figure {
	return { ...place, value: null, numerator, denominator, confStatus: 'F', reason, note: null };
}

/** A figure that is withheld. Every category of a withheld row looks alike: which one was small must not show. */
export function withheld(place: Place, mask: Exclude<CellMask, 'open'>, denominator: number | null): Figure {
	const small = mask === 'small';
	return {
		...place,
		value: null,
		numerator: null,
		denominator,
		confStatus: small ? 'C' : 'D',
		reason: small ? 'small-group' : 'protects-others',
		note: null
	};
}

/** A figure with a value. */
export function withValue(
	place: Place,
	value: number,
	{ numerator = null, denominator = null }: Known = {},
	note: ObservationNote | null = null
): Figure {
	return { ...place, value, numerator, denominator, confStatus: 'F', reason: null, note };
}

/** The stricter of several masks. */
export function strictest(masks: readonly (CellMask | undefined)[]): CellMask {
	if (masks.includes('small')) return 'small';
	return masks.includes('protects') ? 'protects' : 'open';
}

/** Areas that have others below them in this board. */
export function areasAbove(areas: readonly Area[]): readonly Area[] {
	const parents = new Set(areas.map((area) => area.parent));
	return areas.filter((area) => parents.has(area.id));
}

/** The tops of this board: platform-wide figures are filed under them. */
export function topsOf(areas: readonly Area[]): readonly Area[] {
	return areas.filter((area) => area.parent === null);
}
