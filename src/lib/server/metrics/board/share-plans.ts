import { quarterBounds, previousQuarter } from '#lib/rules/quarter.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { Breakdown, NullReason, Quarter } from '#lib/vocabulary/indicator.ts';
import { ASSESSED, DAYS_TO_COMPLETE, type Fact } from '../facts.ts';
import { withoutValue, type BoardRequest, type Figure, type Published } from './figure.ts';
import { isEverCounted, readCounts, type Counts, type Split } from './read-counts.ts';
import { shareFigures, type ShareCounts, type ShareSplit } from './share.ts';
import { statusOf } from './status.ts';

const ASSESSED_BREAKDOWNS = {
	total: 'competenceArea',
	sex: 'competenceArea+sex',
	ageBand: 'ageBand+competenceArea'
} as const;

type Pair = { readonly whole: Fact; readonly part: Fact };

/**
 * A share of learners: part of whole, both counted in the same quarter and place. `lagged` is told of the quarter
 * before, once everybody in it has had the full time. `source` is what must have been counted at all, where the
 * feature it comes from may not be in use.
 */
export type SharePlan = {
	readonly kind: 'share';
	readonly units: Pair;
	readonly people?: Pair;
	readonly splits: readonly Exclude<ShareSplit, 'total'>[];
	readonly cumulative?: boolean;
	readonly lagged?: boolean;
	readonly source?: Fact;
};

export async function planShare(
	request: BoardRequest,
	plan: SharePlan,
	before: Published | null
): Promise<Figure[]> {
	const period = plan.lagged ? previousQuarter(request.period) : request.period;
	const status = statusOf({ ...request, period });
	if (plan.source && !(await isEverCounted(request.db, plan.source)))
		return missing(request, period, 'not-yet-available');
	if (plan.lagged && !isMature(period, request.now)) return missing(request, period, 'cohort-not-mature');
	const facts = [plan.units, ...(plan.people ? [plan.people] : [])].flatMap(({ whole, part }) => [
		whole,
		part
	]);
	const counts = await readCounts(request.db, {
		areas: request.areas.map((area) => area.id),
		facts,
		splits: ['total', ...plan.splits],
		until: period,
		...(plan.cumulative ? {} : { since: period })
	});
	const share = {
		areas: request.areas,
		period,
		units: pairCounts(counts, plan.units),
		...(plan.people ? { people: pairCounts(counts, plan.people) } : {}),
		splits: plan.splits,
		courses: counts.categories(plan.units.whole, 'course'),
		status
	};
	return shareFigures(request, share, before);
}

/** Those at or above basic of those assessed, for each competence area. */
export async function assessedShares(request: BoardRequest, before: Published | null): Promise<Figure[]> {
	const isKnown = await isEverCounted(request.db, 'assessed');
	const shares = await Promise.all(
		ASSESSED.areas.map((area) => assessedIn(request, String(area), isKnown, before))
	);
	return shares.flat();
}

async function assessedIn(request: BoardRequest, part: string, isKnown: boolean, before: Published | null) {
	const { areas, period } = request;
	const about = { competenceArea: part };
	if (!isKnown) return missing(request, period, 'not-yet-available', 'competenceArea', about);
	const counts = await readCounts(request.db, {
		areas: areas.map((area) => area.id),
		facts: ['assessed', 'basic'],
		splits: ['total', 'sex', 'ageBand'],
		since: period,
		until: period,
		part
	});
	const share = {
		areas,
		period,
		units: pairCounts(counts, { whole: 'assessed', part: 'basic' }),
		splits: ['sex', 'ageBand'] as const,
		courses: [],
		about,
		breakdowns: ASSESSED_BREAKDOWNS,
		status: statusOf(request)
	};
	return shareFigures(request, share, before);
}

/** Whether everybody who started in a quarter has had the full time to complete. */
export function isMature(cohort: Quarter, now: Date): boolean {
	return now.getTime() >= quarterBounds(cohort).to.getTime() + DAYS_TO_COMPLETE * 24 * 60 * 60 * 1000;
}

/** The same figure without a value for every area. */
export function missing(
	request: BoardRequest,
	period: Figure['period'],
	reason: NullReason,
	breakdown: Breakdown = 'total',
	dims: Figure['dims'] = {},
	areas: readonly Area[] = request.areas
): Figure[] {
	const obsStatus = statusOf(request);
	return areas.map((area) => withoutValue({ area, period, breakdown, dims, obsStatus }, reason));
}

function pairCounts(counts: Counts, { whole, part }: Pair): ShareCounts {
	return (area, split, category) => ({
		whole: counts.count(area.id, whole, split as Split, category),
		part: counts.count(area.id, part, split as Split, category)
	});
}
