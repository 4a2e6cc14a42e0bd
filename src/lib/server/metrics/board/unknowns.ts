import { protectTable } from '#lib/rules/protection/protect-table.ts';
import { isRevealingShare } from '#lib/rules/disclosure.ts';
import { percent } from '#lib/rules/rates.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import { UNKNOWN } from '#lib/vocabulary/indicator.ts';
import { bandsOf } from './categories.ts';
import {
	strictest,
	topsOf,
	withheld,
	withoutValue,
	withValue,
	type BoardRequest,
	type Figure
} from './figure.ts';
import { readCounts } from './read-counts.ts';
import { statusOf } from './status.ts';

/**
 * Of the learners active in the quarter, those whose sex, age band or (at the top) area nobody knows. Children must not
 * follow from it: all learners less those of unknown age less those of 15 and over are the children, so these three are
 * one breakdown.
 */
export async function unknownShares(request: BoardRequest): Promise<Figure[]> {
	const { db, areas, period, k } = request;
	const counts = await readCounts(db, {
		areas: [...areas.map((area) => area.id), UNKNOWN, 'all'],
		facts: ['active'],
		splits: ['total', 'sex', 'ageBand'],
		since: period,
		until: period
	});
	const active = (area: string) => counts.count(area, 'active', 'total', 'total');
	const bySex = (area: Area) => {
		const unknown = counts.count(area.id, 'active', 'sex', UNKNOWN);
		return [unknown, active(area.id) - unknown];
	};
	const byAge = (area: Area) => {
		const unknown = counts.count(area.id, 'active', 'ageBand', UNKNOWN);
		const grown = bandsOf('from-15').reduce(
			(sum, band) => sum + counts.count(area.id, 'active', 'ageBand', band),
			0
		);
		return [unknown, active(area.id) - unknown - grown, grown];
	};
	const rows = (read: (area: Area) => number[]) =>
		new Map(areas.map((area) => [area.id as string, read(area)]));
	const shown = protectTable(
		{
			areas: areas.map(({ id, parent }) => ({ id, parent })),
			totals: new Map(areas.map((area) => [area.id as string, active(area.id)])),
			breakdowns: [
				{ name: 'sex', kind: 'partition', counts: rows(bySex) },
				{ name: 'ageBand', kind: 'partition', counts: rows(byAge) }
			]
		},
		null,
		k
	);
	const own = areas.flatMap((area) =>
		(['sex', 'ageBand'] as const).map((dimension) => {
			const mask = strictest([
				shown.totals.get(area.id)!.mask,
				shown.breakdowns.get(dimension)!.get(area.id)!.mask
			]);
			const unknown = (dimension === 'sex' ? bySex : byAge)(area)[0]!;
			return figureOf(request, area, dimension, mask, unknown, active(area.id));
		})
	);
	const nowhere = topsOf(areas).map((area) => {
		const hidden = isRevealingShare(active(UNKNOWN), active('all'), k);
		return figureOf(request, area, 'area', hidden ? 'small' : 'open', active(UNKNOWN), active('all'));
	});
	return [...own, ...nowhere];
}

function figureOf(
	request: BoardRequest,
	area: Area,
	dimension: string,
	mask: 'open' | 'small' | 'protects',
	numerator: number,
	denominator: number
): Figure {
	const place = {
		area,
		period: request.period,
		breakdown: 'dimension' as const,
		dims: { dimension },
		obsStatus: statusOf(request)
	};
	if (mask !== 'open') return withheld(place, mask, null);
	const value = percent(numerator, denominator);
	const known = { numerator, denominator };
	return value === null ? withoutValue(place, 'no-learners', known) : withValue(place, value, known);
}
