import { areasAbove, withoutValue, withValue, type BoardRequest, type Figure } from './figure.ts';
import { statusOf } from './status.ts';
import type { Area } from '#lib/vocabulary/area.ts';

/**
 * The widest difference, in percentage points, between the areas of one level below an area, from what is published of
 * them. `denominator` is how many areas there are, `numerator` how many of them are shown; where some are withheld, the
 * true gap may be wider.
 */
export function areaGaps(request: BoardRequest, of: readonly Figure[]): Figure[] {
	const totals = new Map(
		of.filter((figure) => figure.breakdown === 'total').map((figure) => [figure.area.id, figure])
	);
	return areasAbove(request.areas).flatMap((area) => {
		const below = listBelow(request.areas, area);
		const levels = [...new Set(below.map((one) => one.level))].sort();
		return levels.map((level) =>
			gapOf(
				request,
				area,
				below.filter((one) => one.level === level),
				totals
			)
		);
	});
}

function gapOf(
	request: BoardRequest,
	area: Area,
	below: readonly Area[],
	totals: ReadonlyMap<string, Figure>
): Figure {
	const figures = below.map((one) => totals.get(one.id)!);
	const values = figures.flatMap((figure) => (figure.value === null ? [] : [figure.value]));
	const population = figures.some((figure) => figure.obsStatus === 'E') ? 'estimate' : 'official';
	const place = {
		area,
		period: request.period,
		breakdown: 'level' as const,
		dims: { level: String(below[0]!.level) },
		obsStatus: statusOf(request, population)
	};
	const known = { numerator: values.length, denominator: below.length };
	if (values.length < 2) {
		const isWithheld = figures.some((figure) => figure.confStatus !== 'F');
		return withoutValue(
			place,
			isWithheld ? 'one-side-withheld' : (figures[0]!.reason ?? 'no-population'),
			known
		);
	}
	const note = figures.some((figure) => figure.confStatus !== 'F') ? 'lower-bound' : null;
	return withValue(place, Math.max(...values) - Math.min(...values), known, note);
}

/** Every area below one, at any depth. */
export function listBelow(areas: readonly Area[], top: Area): readonly Area[] {
	const children = areas.filter((area) => area.parent === top.id);
	return children.flatMap((child) => [child, ...listBelow(areas, child)]);
}
