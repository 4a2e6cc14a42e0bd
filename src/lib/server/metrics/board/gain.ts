import { medianOfBins } from '#lib/rules/median.ts';
import { protectTable } from '#lib/rules/protection/protect-table.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import { missing } from './share-plans.ts';
import { strictest, withheld, withoutValue, withValue, type BoardRequest, type Figure } from './figure.ts';
import { isEverCounted, readCounts, readBins, type Bins } from './read-counts.ts';
import { statusOf } from './status.ts';

/**
 * The middle of what learners gained between the test before a course and the one after it, by area and (at the top)
 * by course. `denominator` is how many had both, `numerator` is not told: a median has none.
 */
export async function gainMedians(request: BoardRequest): Promise<Figure[]> {
	const { db, areas, period, k } = request;
	if (!(await isEverCounted(db, 'gain'))) return missing(request, period, 'not-yet-available');
	const ids = areas.map((area) => area.id);
	const asked = { areas: ids, facts: ['gain' as const], since: period, until: period };
	const [counts, bins] = await Promise.all([
		readCounts(db, { ...asked, splits: ['total', 'course'] }),
		readBins(db, asked)
	]);
	const courses = counts.categories('gain', 'course');
	const learners = (area: Area, course?: string) =>
		course
			? counts.count(area.id, 'gain', 'course', course)
			: counts.count(area.id, 'gain', 'total', 'total');
	const shown = protectTable(
		{
			areas: areas.map(({ id, parent }) => ({ id, parent })),
			totals: new Map(areas.map((area) => [area.id as string, learners(area)])),
			breakdowns: [
				{
					name: 'course',
					kind: 'partition',
					counts: new Map(
						areas.map((area) => [area.id as string, courses.map((course) => learners(area, course))])
					)
				}
			]
		},
		null,
		k
	);
	return areas.flatMap((area) => {
		const total = shown.totals.get(area.id)!.mask;
		const row = strictest([total, shown.breakdowns.get('course')?.get(area.id)?.mask]);
		return [
			medianOf(request, area, {}, total, learners(area), bins(area.id)),
			...courses.map((course) =>
				medianOf(request, area, { course }, row, learners(area, course), bins(area.id, course))
			)
		];
	});
}

function medianOf(
	request: BoardRequest,
	area: Area,
	dims: Figure['dims'],
	mask: 'open' | 'small' | 'protects',
	denominator: number,
	bins: Bins
): Figure {
	const breakdown = 'course' in dims ? ('course' as const) : ('total' as const);
	const place = { area, period: request.period, breakdown, dims, obsStatus: statusOf(request) };
	if (mask !== 'open') return withheld(place, mask, null);
	const value = medianOfBins(bins);
	return value === null
		? withoutValue(place, 'no-learners', { denominator })
		: withValue(place, value, { denominator });
}
