import type { ConfStatus, IndicatorId, ObservationNote } from '#lib/vocabulary/indicator.ts';

type Cell = {
	readonly indicator: IndicatorId;
	readonly value: number | null;
	readonly confStatus: ConfStatus;
	readonly note: ObservationNote | null;
};

/** What would become of one indicator's cells: shown, withheld (small, or to protect another), repeated, or without a value for another reason. */
export type IndicatorSummary = {
	readonly indicator: IndicatorId;
	readonly cells: number;
	readonly shown: number;
	readonly small: number;
	readonly protects: number;
	readonly repeated: number;
	readonly without: number;
};

/** What a release would publish and withhold, indicator by indicator in the order of its cells. */
export function draftSummary(cells: readonly Cell[]): IndicatorSummary[] {
	return [...Map.groupBy(cells, (cell) => cell.indicator)].map(([indicator, mine]) => {
		const count = (is: (cell: Cell) => boolean) => mine.filter(is).length;
		const shown = count((cell) => cell.value !== null);
		const small = count((cell) => cell.confStatus === 'C');
		const protects = count((cell) => cell.confStatus === 'D');
		return {
			indicator,
			cells: mine.length,
			shown,
			small,
			protects,
			repeated: count((cell) => cell.note === 'repeats-last'),
			without: mine.length - shown - small - protects
		};
	});
}
