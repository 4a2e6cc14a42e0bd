import { percent } from '#lib/rules/rates.ts';
import type { IndicatorId } from '#lib/vocabulary/indicator.ts';
import { topsOf, withoutValue, withValue, type BoardRequest, type Figure } from './figure.ts';
import { statusOf } from './status.ts';

/** How many cells of a release are withheld, in total, by indicator and by level of area: the release about itself. */
export function suppressedShares(
	request: BoardRequest,
	all: readonly (Figure & { readonly indicator: IndicatorId })[]
): Figure[] {
	const share = (cells: readonly Figure[], at: Pick<Figure, 'breakdown' | 'dims'>) =>
		topsOf(request.areas).map((area): Figure => {
			const numerator = cells.filter((cell) => cell.confStatus !== 'F').length;
			const denominator = cells.length;
			const place = {
				area,
				period: request.period,
				obsStatus: statusOf({ ...request, breaks: false }),
				...at
			};
			const value = percent(numerator, denominator);
			const known = { numerator, denominator };
			return value === null ? withoutValue(place, 'no-learners', known) : withValue(place, value, known);
		});
	const byIndicator = [...Map.groupBy(all, (cell) => cell.indicator)].flatMap(([indicator, cells]) =>
		share(cells, { breakdown: 'indicator', dims: { indicator } })
	);
	const byLevel = [...Map.groupBy(all, (cell) => cell.area.level)]
		.sort(([one], [other]) => one - other)
		.flatMap(([level, cells]) => share(cells, { breakdown: 'level', dims: { level: String(level) } }));
	return [...share(all, { breakdown: 'total', dims: {} }), ...byIndicator, ...byLevel];
}
