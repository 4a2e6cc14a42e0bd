import type { Drawing, Shape } from './certificate-art.ts';

type Point = readonly [x: number, y: number];

/** The stalk, a cubic curve: it rises behind the bowl and bows, as a ripe ear does. */
const STALK: readonly [Point, Point, Point, Point] = [
	[176, 250],
	[194, 60],
	[132, -34],
	[70, 44]
];

const round = (n: number) => Math.round(n * 100) / 100;

/** The point at `t` (0 = foot, 1 = tip) and the direction of growth there, in radians. */
function along(t: number): { x: number; y: number; angle: number } {
	const at = (i: 0 | 1) => {
		const [a, b, c, d] = STALK;
		return (1 - t) ** 3 * a[i] + 3 * t * (1 - t) ** 2 * b[i] + 3 * t ** 2 * (1 - t) * c[i] + t ** 3 * d[i];
	};
	const towards = (i: 0 | 1) => {
		const [a, b, c, d] = STALK;
		return (1 - t) ** 2 * (b[i] - a[i]) + 2 * t * (1 - t) * (c[i] - b[i]) + t ** 2 * (d[i] - c[i]);
	};
	return { x: at(0), y: at(1), angle: Math.atan2(towards(1), towards(0)) };
}

/** A grain in its husk, growing from the stalk at an angle. */
function husk(t: number, side: 1 | -1, length: number): Shape {
	const { x, y, angle } = along(t);
	const turn = angle + side * 0.42;
	const place = (forth: number, aside: number) => {
		const px = x + Math.cos(turn) * forth - Math.sin(turn) * aside;
		const py = y + Math.sin(turn) * forth + Math.cos(turn) * aside;
		return `${round(px)} ${round(py)}`;
	};
	const belly = length * 0.3;
	const out = `C${place(length * 0.3, belly)} ${place(length * 0.75, belly)} ${place(length, 0)}`;
	const back = `C${place(length * 0.75, -belly)} ${place(length * 0.3, -belly)} ${place(2, 0)}`;
	return { d: `M${place(2, 0)}${out}${back}z`, fill: 'gold' };
}

/** A grain that has become a pixel. */
function pixel(x: number, y: number, size: number): Shape {
	return { d: `M${round(x - size / 2)} ${round(y - size / 2)}h${size}v${size}h${-size}z`, fill: 'gold' };
}

/** Pixels on their way into the bowl: x, y, size. */
const FALLING = [
	[76, 58, 7.5],
	[62, 62, 6.5],
	[84, 76, 6.5],
	[69, 82, 7.5],
	[91, 97, 7],
	[77, 104, 6.5]
] as const;

/** A ripe ear that bows; its grains turn into pixels as they fall. It stands behind a bowl. */
export const FALLING_GRAINS: Drawing = {
	width: 196,
	height: 250,
	shapes: [
		{ d: `M${STALK[0].join(' ')}C${STALK.slice(1).flat().join(' ')}`, stroke: 'leaf', width: 2.2 },
		{ d: 'M179.5 214C180 180 186 152 203 128 201 160 194 190 179.5 214z', fill: 'leaf' },
		{ d: 'M178.6 232C174 214 172 204 163 190 175 198 180 212 178.6 232z', fill: 'leaf' },
		...[0.44, 0.51, 0.58, 0.65, 0.72, 0.79, 0.86, 0.93].flatMap((t, i) => [
			husk(t, 1, 20 - i * 0.7),
			husk(t + 0.03, -1, 20 - i * 0.7)
		]),
		...FALLING.map(([x, y, size]) => pixel(x, y, size))
	]
};

/** Where the bowl stands in that picture, and how much larger than it was drawn. */
export const BOWL_PLACE = { x: 8, y: 104, scale: 1.24 } as const;
