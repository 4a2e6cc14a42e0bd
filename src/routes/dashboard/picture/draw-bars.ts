import { scaleLinear } from 'd3-scale';
import { COLOURS } from './colours.ts';
import { lettering } from './lettering.ts';
import { EDGE, WIDTH, type Drawing } from './sheet.ts';

/** One bar: what it is called, how long it is, what stands beside it. A withheld one is hatched. */
export type BarRow = {
	readonly name: string;
	readonly value: number | null;
	readonly text: string;
	/** A range through a dot instead of a bar. */
	readonly range?: { readonly low: number; readonly high: number } | null;
};

const ROW = 30;
const NAMES = 270;
const TEXTS = 110;

/** Bars under each other, from 0; with `dots`, dots with their ranges, and a line for the whole. */
export function drawBars(
	rows: readonly BarRow[],
	{ dots = false, whole = null }: { readonly dots?: boolean; readonly whole?: number | null } = {}
): Drawing {
	const most = Math.max(
		0,
		whole ?? 0,
		...rows.map(({ value, range }) => Math.max(value ?? 0, range?.high ?? 0))
	);
	const x = scaleLinear([0, most || 1], [NAMES, WIDTH - 2 * EDGE - TEXTS]);
	const body = rows.map((row, at) => {
		const y = at * ROW;
		const name = lettering(row.name, { x: 0, y: y + 20, size: 16, room: NAMES - 14 });
		const mark = row.value === null ? hidden(y) : dots ? dot(row, y, x) : bar(row.value, y, x);
		const text = lettering(row.text, {
			x: WIDTH - 2 * EDGE,
			y: y + 20,
			size: 16,
			cut: 'semibold',
			anchor: 'end',
			...(row.value === null ? { fill: COLOURS.quiet } : {})
		});
		return name + mark + text;
	});
	const height = rows.length * ROW;
	const line =
		whole === null
			? ''
			: `<path d="M${x(whole).toFixed(1)} 0V${height}" stroke="${COLOURS.edge}" stroke-width="2"/>`;
	return { body: line + body.join(''), height };
}

type Scale = (value: number) => number;

function bar(value: number, y: number, x: Scale): string {
	return `<rect x="${NAMES}" y="${y + 5}" width="${Math.max(1, x(value) - NAMES).toFixed(1)}" height="20" rx="2" fill="${COLOURS.cobalt}"/>`;
}

function dot({ value, range }: BarRow, y: number, x: Scale): string {
	const middle = y + 15;
	const line = range
		? `<path d="M${x(range.low).toFixed(1)} ${middle}H${x(range.high).toFixed(1)}" stroke="${COLOURS.cobalt}" stroke-width="4"/>`
		: '';
	return `${line}<circle cx="${x(value!).toFixed(1)}" cy="${middle}" r="7" fill="${COLOURS.cobalt}"/>`;
}

function hidden(y: number): string {
	return `<rect x="${NAMES}" y="${y + 5}" width="110" height="20" fill="url(#hatch)" stroke="${COLOURS.edge}"/>`;
}
