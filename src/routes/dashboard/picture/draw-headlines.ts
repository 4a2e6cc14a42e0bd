import { trendShape, type TrendValue } from '#lib/components/charts/trend-shape.ts';
import { COLOURS } from './colours.ts';
import { lettering, linesOf } from './lettering.ts';
import { EDGE, WIDTH, type Drawing } from './sheet.ts';

/** One big number with its past. */
export type HeadlineDrawn = {
	readonly label: string;
	readonly value: string;
	readonly parts: string;
	readonly trend: readonly TrendValue[];
	/** First and last quarter of the trend. */
	readonly ends: readonly [string, string];
};

const COLUMNS = 3;
const CELL = 270;
const ACROSS = (WIDTH - 2 * EDGE) / COLUMNS;
const ROOM = ACROSS - 30;

/** Big numbers in three columns. */
export function drawHeadlines(headlines: readonly HeadlineDrawn[]): Drawing {
	const body = headlines.map(
		(headline, at) =>
			`<g transform="translate(${((at % COLUMNS) * ACROSS).toFixed(1)} ${Math.floor(at / COLUMNS) * CELL})">${drawOne(headline)}</g>`
	);
	return { body: body.join(''), height: Math.ceil(headlines.length / COLUMNS) * CELL - 10 };
}

function drawOne({ label, value, parts, trend, ends }: HeadlineDrawn): string {
	const labels = linesOf(label, 15, 'semibold', ROOM).slice(-2);
	const first = 40 - (labels.length - 1) * 20;
	const foot = { y: 246, size: 13, fill: COLOURS.quiet } as const;
	return [
		...labels.map((line, at) =>
			lettering(line, { x: 0, y: first + at * 20, size: 15, cut: 'semibold', fill: COLOURS.earth })
		),
		lettering(value, { x: 0, y: 92, size: 44, cut: 'bold' }),
		lettering(parts, { x: 0, y: 122, size: 14, fill: COLOURS.quiet, room: ROOM }),
		`<g transform="translate(0 140)">${drawTrend(trend)}</g>`,
		lettering(ends[0], { ...foot, x: 0 }),
		lettering(ends[1], { ...foot, x: ROOM, anchor: 'end' })
	].join('');
}

function drawTrend(values: readonly TrendValue[]): string {
	const height = 84;
	const shape = trendShape(values, ROOM, height);
	const bottom = height - 5;
	return [
		`<path d="M0 ${bottom}H${ROOM}" stroke="${COLOURS.line}"/>`,
		...shape.withheld.map(
			(x) =>
				`<rect x="${x - 5}" y="${bottom - 18}" width="10" height="18" fill="url(#hatch)" stroke="${COLOURS.edge}"/>`
		),
		...shape.breaks.map(
			(x) =>
				`<path d="M${x} 0V${height}" stroke="${COLOURS.edge}" stroke-width="1.5" stroke-dasharray="4 3"/>`
		),
		shape.line && `<path d="${shape.line}" fill="none" stroke="${COLOURS.cobalt}" stroke-width="3"/>`,
		...shape.dots.map(
			({ x, y, isRunning }) =>
				`<circle cx="${x}" cy="${y}" r="4.5" fill="${isRunning ? COLOURS.paper : COLOURS.cobalt}" stroke="${COLOURS.cobalt}" stroke-width="2"/>`
		)
	].join('');
}
