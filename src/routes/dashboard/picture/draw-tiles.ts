import { shadeOf, tileLayout, type TileArea } from '#lib/rules/tile-map.ts';
import { cobaltWash, COLOURS } from './colours.ts';
import { lettering, linesOf } from './lettering.ts';
import { EDGE, WIDTH, type Drawing } from './sheet.ts';

/** One square; a withheld one is hatched. */
export type TileRow = TileArea & {
	readonly name: string;
	readonly value: number | null;
	readonly text: string;
};

const SHADES = [0, 0.08, 0.2, 0.34, 0.76, 1] as const;
const GAP = 4;

/** Areas as equal squares, in the order of the page. */
export function drawTiles(rows: readonly TileRow[]): Drawing {
	const { columns, rows: lines, tiles } = tileLayout(rows);
	const side = Math.min(130, (WIDTH - 2 * EDGE + GAP) / columns);
	const most = Math.max(0, ...rows.map(({ value }) => value ?? 0));
	const known = new Map(rows.map((row) => [row.id, row]));
	const body = tiles.map((tile) =>
		drawTile(known.get(tile.id)!, tile.column * side, tile.row * side, { side, most })
	);
	return { body: body.join(''), height: lines * side };
}

function drawTile(
	row: TileRow,
	x: number,
	y: number,
	{ side, most }: { side: number; most: number }
): string {
	const shade = row.value === null ? 0 : shadeOf(row.value, most);
	const fill = shade >= 4 ? COLOURS['on-action'] : COLOURS.ink;
	const size = side - GAP;
	const box = `x="${x}" y="${y}" width="${size}" height="${size}" rx="4" stroke="${COLOURS.line}"`;
	const ground =
		row.value === null
			? `<rect ${box} fill="${COLOURS.surface}"/><rect ${box} fill="url(#hatch)" fill-opacity="0.4"/>`
			: `<rect ${box} fill="${cobaltWash(SHADES[shade]!)}"/>`;
	const names = linesOf(row.name, 13, 'regular', size - 14).slice(0, 3);
	return [
		ground,
		...names.map((line, at) => lettering(line, { x: x + 8, y: y + 20 + at * 17, size: 13, fill })),
		lettering(row.text, { x: x + 8, y: y + size - 10, size: 16, cut: 'bold', fill })
	].join('');
}
