import { expect, test } from 'vitest';
import { columnsFor, shadeOf, tileLayout, type TileArea } from '#lib/rules/tile-map.ts';

const areas: readonly TileArea[] = [
	{ id: 'd', code: '01', district: '9' },
	{ id: 'b', code: '12', district: '1' },
	{ id: 'a', code: '11', district: '1' },
	{ id: 'c', code: '30', district: '1' }
];

test('tiles stand by district and code, whatever order the areas come in', () => {
	const layout = tileLayout(areas, 2);
	expect(layout).toEqual({
		columns: 2,
		rows: 2,
		tiles: [
			{ id: 'a', column: 0, row: 0 },
			{ id: 'b', column: 1, row: 0 },
			{ id: 'c', column: 0, row: 1 },
			{ id: 'd', column: 1, row: 1 }
		]
	});
	expect(tileLayout(areas.toReversed(), 2)).toEqual(layout);
});

test('no two tiles share a place, and each has room', () => {
	const many = Array.from({ length: 91 }, (_, at) => ({ id: `${at}`, code: `${at}`, district: null }));
	const { columns, rows, tiles } = tileLayout(many);
	expect(new Set(tiles.map((tile) => `${tile.column} ${tile.row}`)).size).toBe(91);
	expect(tiles.every((tile) => tile.column < columns && tile.row < rows)).toBe(true);
});

test('a map of nothing has one column and no row', () => {
	expect(columnsFor(0)).toBe(1);
	expect(tileLayout([])).toEqual({ columns: 1, rows: 0, tiles: [] });
});

test.each([
	[0, 10, 0],
	[0.1, 10, 1],
	[2, 10, 1],
	[2.1, 10, 2],
	[10, 10, 5],
	[11, 10, 5],
	[3, 0, 0]
])('%d of at most %d has shade %i', (value, most, shade) => {
	expect(shadeOf(value, most)).toBe(shade);
});
