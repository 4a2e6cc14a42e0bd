/**
 * What is drawn on a certificate, as plain shapes: the PDF and the page draw from the same list. A certificate is
 * paper, so its colours are fixed and follow no theme.
 */
export const PAINT = {
	paper: '#fffdf8',
	glaze: '#fdf9ef',
	ink: '#1c1b19',
	quiet: '#504c45',
	cobalt: '#1e4e8c',
	leaf: '#2f6b3a',
	gold: '#c8912b',
	earth: '#7a4b2a',
	vermilion: '#b3261e',
	black: '#000000'
} as const;
export type Paint = keyof typeof PAINT;

/** One shape: an SVG path, filled, or stroked with a round pen of `width`. */
export type Shape = {
	readonly d: string;
	readonly fill?: Paint;
	readonly stroke?: Paint;
	readonly width?: number;
};

/** Shapes and the box they are drawn in, from 0,0. */
export type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

const square = (x: number, y: number, size: number, fill: Paint): Shape => ({
	d: roundedSquare(x, y, size, size * 0.18),
	fill
});

function roundedSquare(x: number, y: number, size: number, r: number): string {
	const [s, q] = [round(size - 2 * r), round(r)];
	const corner = (dx: number, dy: number) => `q${dx > 0 === dy > 0 ? `${dx} 0` : `0 ${dy}`} ${dx} ${dy}`;
	const start = `M${round(x + r)} ${round(y)}h${s}`;
	return `${start}${corner(q, q)}v${s}q0 ${q} ${-q} ${q}h${-s}q${-q} 0 ${-q} ${-q}v${-s}q0 ${-q} ${q} ${-q}z`;
}

const round = (n: number) => Math.round(n * 100) / 100;

/** The mark: an ear of rice whose grains turn into square pixels. */
export const MARK: Drawing = {
	width: 34,
	height: 34,
	shapes: [
		{ d: 'M9 32C10 22 13 13 22 4', stroke: 'leaf', width: 2.4 },
		...(
			[
				[21, 2],
				[24, 10],
				[20, 17],
				[10, 7],
				[6, 15]
			] as const
		).map(([x, y]) => square(x, y, 6, 'gold'))
	]
};

/** One stroke of a wet brush that runs dry. */
export const BRUSH: Drawing = {
	width: 600,
	height: 16,
	shapes: [
		{
			d: 'M2 9C60 3 130 10 232 6.4S416 2.6 488 6.2s66 2.2 84 .8c-30 5.6-92 5.4-176 4.6S214 14 132 12.4 28 13.6 2 9z',
			fill: 'cobalt'
		},
		{ d: 'M520 12.6c26 .6 50-.6 78-4.4-20 5.6-46 7-78 4.4z', fill: 'cobalt' },
		{ d: 'M540 5.2c18-.2 34-.8 50-2.2-14 2.8-30 3.6-50 2.2z', fill: 'cobalt' }
	]
};

/** The heap of rice, from the rim upwards: how many grains lie in each layer. */
const HEAP = [10, 9, 8, 6, 3] as const;

function heap(): Shape[] {
	const [step, size, rim] = [9.4, 8, 56];
	return HEAP.flatMap((grains, layer) =>
		Array.from({ length: grains }, (_, i) =>
			square(60 - (grains * step) / 2 + i * step + (step - size) / 2, rim - 8 - layer * 8.9, size, 'gold')
		)
	);
}

/** The rooster of a Lái Thiêu bowl: a few strokes of cobalt, a leaf-green feather, a red comb. */
const ROOSTER: readonly Shape[] = [
	{ d: 'M49.5 85C41 87 34 82 32.5 73.5 36.5 80.5 43 82 51 80.5z', fill: 'cobalt' },
	{ d: 'M48.5 83C42 80.5 38.5 74 41 66.5 42 73.5 46 77.5 52.5 79z', fill: 'leaf' },
	{ d: 'M50 88.5C43.5 91.5 37 90.5 32.5 85.5 38.5 88 44.5 86.8 50 84.5z', fill: 'cobalt' },
	{
		d: 'M47 84.5C49 78.5 56 78.5 61 81c4 1.8 6.2-2 6.6-6.6.3-3.2 3-4.8 5.4-3.4 2 1.2 2 3.6 1.9 6C75.4 86 70.5 93.4 61.5 93.4 53.5 93.4 47.4 90.6 47 84.5z',
		fill: 'cobalt'
	},
	{
		d: 'M68.4 71.2c-.8-3.4 1.6-4 2.2-2 .6-2.8 3-2.2 2.8 0 1.8-1.4 3 .6 1.4 2.6-1.8-1.4-4.6-1.6-6.4-.6z',
		fill: 'vermilion'
	},
	{ d: 'M74.8 73.2l4.4 1.5-4.4 1.5z', fill: 'gold' },
	{ d: 'M74.6 77c2 .6 2.2 3.8.5 4.4-1.5-.5-1.7-3-.5-4.4z', fill: 'vermilion' },
	{ d: 'M71.3 73.6a.9.9 0 1 0 1.8 0 .9.9 0 1 0-1.8 0z', fill: 'glaze' },
	{ d: 'M53.5 84.5c2.6 4.4 8.6 4.8 12.2.8M55.8 82.6c2.2 2.6 5.6 2.8 8 .8', stroke: 'glaze', width: 1 },
	{ d: 'M58.5 93v5.4m-1.8 0h4.2M64.6 92.6v5.2m-1.8 0h4.2', stroke: 'gold', width: 1.2 },
	{
		d: 'M81 99c.6-5 3.4-8.4 8.4-10-1.2 5-4 8.4-8.4 10zM84.5 99.6c2.8-3.2 6-4.2 10-3.6-2.4 3.2-5.8 4.4-10 3.6z',
		fill: 'leaf'
	}
];

/** A bowl heaped with rice: a course, full. */
export const BOWL: Drawing = {
	width: 120,
	height: 118,
	shapes: [
		...heap(),
		{
			d: 'M8 56H112C112 86 92 104 77 107.4V114H43V107.4C28 104 8 86 8 56z',
			fill: 'glaze',
			stroke: 'cobalt',
			width: 2.4
		},
		{ d: 'M10.4 61.6H109.6', stroke: 'cobalt', width: 1 },
		{ d: 'M45 107.6H75', stroke: 'cobalt', width: 1 },
		...ROOSTER
	]
};

/** The inner frame: a line whose corners step inwards, as on a lacquer tray, with a grain in each step. */
export function frame(x: number, y: number, width: number, height: number, step: number): Shape[] {
	const [w, h] = [width - 2 * step, height - 2 * step];
	const grainSize = step * 0.5;
	const inset = (step - grainSize) / 2 - 1;
	const [right, bottom] = [x + width - inset - grainSize, y + height - inset - grainSize];
	const line = `M${x + step} ${y}h${w}v${step}h${step}v${h}h${-step}v${step}h${-w}v${-step}h${-step}v${-h}h${step}z`;
	const corners = [
		[x + inset, y + inset],
		[right, y + inset],
		[x + inset, bottom],
		[right, bottom]
	] as const;
	return [
		{ d: line, stroke: 'gold', width: 0.9 },
		...corners.map(([cx, cy]) => square(cx, cy, grainSize, 'gold'))
	];
}
