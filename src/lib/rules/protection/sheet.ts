import { isSmallGroup } from '../disclosure.ts';
import type { Lattice } from './lattice.ts';

/** What readers hold from the last publication. `isFresh` is false when it was a repetition even then. */
export type Known = { readonly row: readonly number[]; readonly isFresh: boolean };

/** One set of additive counts over the areas: the totals (one column), one breakdown, or what is outside the totals. */
export type Sheet = {
	readonly lattice: Lattice;
	readonly k: number;
	readonly width: number;
	readonly now: ReadonlyMap<string, readonly number[]>;
	/** Null: nothing was published before. An area that is missing was withheld. */
	readonly before: ReadonlyMap<string, Known> | null;
	/** Fewest people of a withheld area that is not empty, as readers know it. */
	readonly floor: number;
	readonly isRevealing: (row: readonly number[]) => boolean;
	/** Hidden before anything else is weighed. */
	readonly forced: ReadonlySet<string>;
	/** Whether readers know what the row adds up to. */
	readonly hasKnownSum: (area: string) => boolean;
	/** What the row added up to last time, as readers know it; null when they do not. */
	readonly lastSum: (area: string) => number | null;
	/** What hidden children of an open parent lack on account of another sheet. */
	readonly alsoMissing: (ground: Ground, parent: string) => number;
	/** Whether siblings are withheld to protect what is hidden. */
	readonly widens: boolean;
};

/** A sheet and what of it is hidden so far. `floors`: see `floorsOf`. */
export type Ground = {
	readonly sheet: Sheet;
	readonly floors: ReadonlyMap<string, readonly number[]>;
	readonly hidden: ReadonlySet<string>;
};

/** The counts of an area. */
export function rowOf(sheet: Sheet, area: string): readonly number[] {
	return sheet.now.get(area) ?? Array<number>(sheet.width).fill(0);
}

/** What was published for the area last time, fresh or repeated; undefined when it was withheld. */
export function knownOf(sheet: Sheet, area: string): Known | undefined {
	return sheet.before?.get(area);
}

/** One row less another, column by column. */
export function minus(row: readonly number[], other: readonly number[]): number[] {
	return row.map((count, column) => count - (other[column] ?? 0));
}

/** Some rows added up, column by column. */
export function sumOf(rows: readonly (readonly number[])[], width: number): number[] {
	const sum = Array<number>(width).fill(0);
	for (const row of rows) row.forEach((count, column) => (sum[column]! += count));
	return sum;
}

/** All counts of one row together. */
export function total(row: readonly number[]): number {
	return row.reduce((sum, count) => sum + count, 0);
}

/** Whether nobody is in any category. */
export function isEmpty(row: readonly number[]): boolean {
	return row.every((count) => count === 0);
}

/** What a row has beyond its children's: people known to the area only. They are published nowhere on their own. */
export function restOf(sheet: Sheet, area: string): number[] {
	const children = sheet.lattice.childrenOf(area).map((child) => rowOf(sheet, child));
	return minus(rowOf(sheet, area), sumOf(children, sheet.width));
}

/** Whether some count moved by 1…k−1, up or down, since it was last published. */
export function movedALittle(row: readonly number[], last: readonly number[], k: number): boolean {
	return minus(row, last).some((change) => isSmallGroup(Math.abs(change), k));
}

/** Whether an area has nothing to hide: nobody is there, or nothing moved since all of it was published. */
export function isPlain(sheet: Sheet, area: string): boolean {
	const row = rowOf(sheet, area);
	const known = knownOf(sheet, area)?.row;
	if (!known) return isEmpty(row);
	return isEmpty(minus(row, known)) && (isEmpty(row) || !sheet.isRevealing(row));
}

/** The fewest people readers may be sure of in each column of each area, should it be hidden now. */
export function floorsOf(sheet: Sheet): ReadonlyMap<string, readonly number[]> {
	const floors = new Map<string, readonly number[]>();
	for (const area of [...sheet.lattice.topDown].reverse()) {
		const children = sheet.lattice.childrenOf(area).map((child) => floors.get(child) ?? []);
		const below = sumOf(children, sheet.width);
		const row = rowOf(sheet, area);
		const last = knownOf(sheet, area)?.row ?? [];
		// A figure that fell teaches readers nothing about a lower bound.
		const own = row.every((count, column) => count >= (last[column] ?? 0)) ? last : [];
		const least = own.length === 0 && !isEmpty(row) ? sheet.floor : 0;
		floors.set(
			area,
			below.map((sum, column) => Math.max(sum, own[column] ?? 0, least))
		);
	}
	return floors;
}
