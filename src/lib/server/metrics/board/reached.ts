import { protectTable } from '#lib/rules/protection/protect-table.ts';
import { hidesAmong } from '#lib/rules/reached-range.ts';
import { percent } from '#lib/rules/rates.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import { listBelow } from './area-gap.ts';
import { areasAbove, withheld, withoutValue, withValue, type BoardRequest, type Figure } from './figure.ts';
import { readCounts } from './read-counts.ts';
import { statusOf } from './status.ts';

/** Learners in a quarter from whom on a commune counts as reached. It has nothing to do with the disclosure threshold. */
const REACH_MIN = 10;

/**
 * Communes with enough learners, of all communes below an area. How many of the withheld ones are reached says
 * something about them: where it would say too much, this is withheld as well.
 */
export async function communesReached(request: BoardRequest): Promise<Figure[]> {
	const { areas, k } = request;
	const counts = await readCounts(request.db, {
		areas: areas.map((area) => area.id),
		facts: ['active'],
		splits: ['total'],
		since: request.period,
		until: request.period
	});
	const learners = (area: Area) => counts.count(area.id, 'active', 'total', 'total');
	const table = {
		areas: areas.map(({ id, parent }) => ({ id, parent })),
		totals: new Map(areas.map((area) => [area.id as string, learners(area)])),
		breakdowns: []
	};
	const masks = protectTable(table, null, k).totals;
	const above = areasAbove(areas);
	const isOpen = (area: Area) => masks.get(area.id)!.mask === 'open';
	const safe = new Map(
		above.map((area) => {
			const hidden = areas.filter((one) => one.parent === area.id && !isOpen(one)).map(learners);
			return [area.id, hidesAmong(hidden, REACH_MIN, k)];
		})
	);
	return above.map((area) => {
		const below = listBelow(areas, area);
		const communes = below.filter((one) => !above.includes(one));
		const numerator = communes.filter((one) => learners(one) >= REACH_MIN).length;
		const place = {
			area,
			period: request.period,
			breakdown: 'total' as const,
			dims: {},
			obsStatus: statusOf(request)
		};
		const isSafe = [area, ...below].every((one) => safe.get(one.id) ?? true);
		if (!isSafe) return withheld(place, 'protects', communes.length);
		const value = percent(numerator, communes.length);
		const known = { numerator, denominator: communes.length };
		return value === null ? withoutValue(place, 'no-learners', known) : withValue(place, value, known);
	});
}
