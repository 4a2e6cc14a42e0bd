/** An area on a tile map, and the district it stands in; null where there is no district between. */
export type TileArea = { readonly id: string; readonly code: string; readonly district: string | null };

/** Where a tile stands: column and row, counted from 0. */
export type Tile = { readonly id: string; readonly column: number; readonly row: number };

/** A tile map: equal squares, since it is places that are compared and not square kilometres. */
export type TileLayout = { readonly columns: number; readonly rows: number; readonly tiles: readonly Tile[] };

/**
 * Areas as equal squares in rows, by district and then by code: always the same places for the same areas, whatever
 * order they come in. It says which areas belong together, not where they lie.
 */
export function tileLayout(areas: readonly TileArea[], columns = columnsFor(areas.length)): TileLayout {
	const ordered = areas.toSorted(
		(one, other) => compare(one.district ?? '', other.district ?? '') || compare(one.code, other.code)
	);
	const tiles = ordered.map(({ id }, at) => ({ id, column: at % columns, row: Math.floor(at / columns) }));
	return { columns, rows: Math.ceil(areas.length / columns), tiles };
}

/** A little wider than high. */
export function columnsFor(count: number): number {
	return Math.max(1, Math.ceil(Math.sqrt(count * 1.5)));
}

/** Steps of the scale of shades. */
export const SHADES = 5;

/** The step of a value on a scale from 0 to `most` in equal steps, 1 the lightest; 0 for a value of 0. */
export function shadeOf(value: number, most: number): number {
	if (value <= 0 || most <= 0) return 0;
	return Math.min(SHADES, Math.max(1, Math.ceil((SHADES * value) / most)));
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
