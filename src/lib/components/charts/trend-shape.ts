import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Quarter } from '#lib/vocabulary/indicator.ts';

/** One quarter of a trend. `value` is null where it is withheld or was not told; `running`: not over yet. */
export type TrendValue = {
	readonly quarter: Quarter;
	readonly value: number | null;
	readonly isWithheld: boolean;
	readonly isBreak: boolean;
	readonly isRunning: boolean;
};

/** A trend as lines and places in a box. */
export type TrendShape = {
	/** The line through what was told, with a gap wherever it was not. */
	readonly line: string;
	readonly dots: readonly { readonly x: number; readonly y: number; readonly isRunning: boolean }[];
	/** Where a value is withheld. */
	readonly withheld: readonly number[];
	/** Where the areas changed: what is left of it must not be held against what is right of it. */
	readonly breaks: readonly number[];
};

/** Room around the outermost dots. */
const MARGIN = 5;

/** A trend in a box of the given size, from 0 at the bottom to `most`, the largest value unless said, at the top. */
export function trendShape(
	values: readonly TrendValue[],
	width: number,
	height: number,
	most = Math.max(0, ...values.map(({ value }) => value ?? 0))
): TrendShape {
	const x = scalePoint(
		values.map((value) => value.quarter),
		[MARGIN, width - MARGIN]
	);
	const y = scaleLinear([0, most || 1], [height - MARGIN, MARGIN]);
	const at = (value: TrendValue) => round(x(value.quarter)!);
	const draw = line<TrendValue>()
		.defined(({ value }) => value !== null)
		.x(at)
		.y(({ value }) => round(y(value ?? 0)));
	const step = x.step() / 2;
	return {
		line: piecesOf(values)
			.map((piece) => draw(piece) ?? '')
			.join(''),
		dots: values.flatMap((one) =>
			one.value === null ? [] : [{ x: at(one), y: round(y(one.value)), isRunning: one.isRunning }]
		),
		withheld: values.filter(({ isWithheld }) => isWithheld).map(at),
		breaks: values.filter(({ isBreak }) => isBreak).map((one) => Math.max(1, round(at(one) - step)))
	};
}

/** Cut before each break, and before the running quarter, whose value will still grow. */
function piecesOf(values: readonly TrendValue[]): readonly (readonly TrendValue[])[] {
	const pieces: TrendValue[][] = [[]];
	for (const value of values) {
		if (value.isBreak || value.isRunning) pieces.push([]);
		pieces.at(-1)!.push(value);
	}
	return pieces;
}

function round(place: number): number {
	return Math.round(place * 10) / 10;
}
