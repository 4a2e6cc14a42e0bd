/** An area of one area version. A `parent` that is null or not in the list makes it a top of this table. */
export type LatticeArea = { readonly id: string; readonly parent: string | null };

/**
 * One attribute at a time. `counts`: one number per category, in the same order in every area, adding up to the area's
 * total; an area that is missing has no such breakdown. `extra`: people in a category outside the total, for instance
 * those of unknown age where the total is those of 15 and over. A 'structural' attribute, urban or rural, follows from
 * the commune and is known anyway: everyone in one category reveals nothing there.
 */
export type BreakdownTable = {
	readonly name: string;
	readonly kind: 'partition' | 'structural';
	readonly counts: ReadonlyMap<string, readonly number[]>;
	readonly extra?: ReadonlyMap<string, number>;
};

/** The true counts of one figure in one period, before anything is withheld. */
export type CountTable = {
	readonly areas: readonly LatticeArea[];
	readonly totals: ReadonlyMap<string, number>;
	readonly breakdowns: readonly BreakdownTable[];
};

/** 'small': the cell itself is in 1…k−1 or reveals (confStatus C); 'protects': withheld for another's sake (D). */
export type CellMask = 'open' | 'small' | 'protects';

/** A published total. `repeated`: the value is the one published last time, not today's. */
export type ProtectedCell = {
	readonly mask: CellMask;
	readonly value: number | null;
	readonly repeated: boolean;
};

/** A published breakdown of one area; it is withheld or repeated whole. */
export type ProtectedRow = {
	readonly mask: CellMask;
	readonly values: readonly number[] | null;
	readonly extra: number | null;
	readonly repeated: boolean;
};

/** What may be published. Breakdowns are kept by name, then by area. */
export type ProtectedTable = {
	readonly totals: ReadonlyMap<string, ProtectedCell>;
	readonly breakdowns: ReadonlyMap<string, ReadonlyMap<string, ProtectedRow>>;
};
