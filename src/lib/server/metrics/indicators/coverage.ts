import { isRevealingBreakdown, isSmallGroup } from '#lib/rules/disclosure.ts';
import { quarterBounds, vietnamDay } from '#lib/rules/quarter.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, ObsStatus, Quarter } from '#lib/vocabulary/indicator.ts';
import { listPopulation15, type PopulationCell } from '../../areas/population.ts';
import type { Db } from '../../db/db.ts';
import { readCounts, type Counts } from '../cells.ts';
import { CATEGORIES, withoutValue, type Asked, type Figure } from './asked.ts';
import { isOpen } from './open-period.ts';

/** How a coverage figure is counted. `of15` counts those aged 15 and over, `anyAge` also those of unknown age. */
export type Coverage = {
	readonly of15: 'registered-15' | 'active-15';
	readonly anyAge: 'registered' | 'active';
	readonly cumulative: boolean;
	readonly rate: (count: number, of: number) => number | null;
};

/** Learners of this platform against residents aged 15 and over: its coverage, never what the population can do. */
export async function cover(db: Db, coverage: Coverage, asked: Asked): Promise<Figure[]> {
	const ids = asked.areas.map((area) => area.id);
	const since = coverage.cumulative ? {} : { since: asked.period };
	const [counts, residents] = await Promise.all([
		readCounts(db, {
			areas: ids,
			facts: [coverage.of15, coverage.anyAge],
			by: asked.by,
			until: asked.period,
			...since
		}),
		listPopulation15(db, ids, asked.by, lastDayOf(asked.period))
	]);
	return ids.flatMap((area) => coverArea(area, coverage, asked, counts, residents));
}

function coverArea(
	area: AreaId,
	coverage: Coverage,
	asked: Asked,
	counts: Counts,
	residents: readonly PopulationCell[]
): Figure[] {
	const cells = CATEGORIES[asked.by].map((category) => {
		// Whoever stated no birth year is not among the 15 and over, and has a category of their own.
		const fact = asked.by === 'ageBand' && category === 'unknown' ? coverage.anyAge : coverage.of15;
		const population = residents.find((cell) => cell.area === area && cell.category === category);
		return { category, count: counts(area, fact, category), population };
	});
	const hidden = isHidden(
		asked.by,
		cells.map((cell) => cell.count),
		asked.k
	);
	return cells.map(({ category, count, population }) => {
		const at = { area, category, obsStatus: statusOf(asked, population) };
		const denominator = population && { denominator: population.n };
		if (hidden) return withoutValue('small-group', at, denominator);
		if (!population) return withoutValue('no-population', at, { numerator: count });
		const value = coverage.rate(count, population.n);
		if (value === null) return withoutValue('no-population', at, { numerator: count, ...denominator });
		return { ...at, value, numerator: count, denominator: population.n, confStatus: 'F', reason: null };
	});
}

/** Urban or rural follows from the commune, which is known anyway: everyone alike reveals nothing there. */
function isHidden(by: Breakdown, counts: readonly number[], k: number): boolean {
	if (by === 'total' || by === 'urbanRural') return counts.some((count) => isSmallGroup(count, k));
	return isRevealingBreakdown(counts, k);
}

function statusOf(asked: Asked, population: PopulationCell | undefined): ObsStatus {
	if (population && population.status !== 'official') return 'E';
	return isOpen(asked.period, asked.now) ? 'P' : 'A';
}

function lastDayOf(period: Quarter): string {
	return vietnamDay(new Date(quarterBounds(period).to.getTime() - 1));
}
