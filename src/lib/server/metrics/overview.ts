import { isSmallGroup, LIVE_THRESHOLD } from '#lib/rules/disclosure.ts';
import { quarterOf } from '#lib/rules/quarter.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Observation, Quarter } from '#lib/vocabulary/indicator.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { findArea, listAncestors, listChildren } from '../areas/areas.ts';
import type { Db } from '../db/db.ts';
import { assertMaySeeFigures, isAdministrator, managedAreas } from './area-scope.ts';
import { readCounts } from './cells.ts';
import { listCourseCompletions, type CourseCompletion } from './course-completion.ts';
import { readFreshness } from './fold.ts';
import { newestMatureCohort } from './indicators/completion.ts';
import { observeAreas } from './observations.ts';

/** One area at a glance. */
export type Overview = {
	readonly area: Area;
	/** The areas above that this reader may open too, the widest first. */
	readonly above: readonly Area[];
	readonly period: Quarter;
	/** The newest quarter whose completion rate can be told. */
	readonly cohort: Quarter;
	/** Learners of any age this quarter; null where they are fewer than `k`. */
	readonly active: number | null;
	readonly activeShare: Observation;
	readonly registered: Observation;
	readonly completion: Observation;
	readonly below: readonly { readonly area: Area; readonly share: Observation }[];
	readonly courses: readonly CourseCompletion[];
	readonly asOf: string | null;
	readonly pending: number;
	readonly k: number;
};

type Asked = { readonly area: AreaId; readonly now: Date; readonly k?: number };

/** The dashboard's figures for somebody who may see the area. @throws Refusal `not-signed-in`, `not-allowed`, `area-unknown` */
export async function readOverview(
	db: Db,
	actor: Actor,
	{ area: id, now, k = LIVE_THRESHOLD }: Asked
): Promise<Overview> {
	await assertMaySeeFigures(db, actor, id);
	const area = await findArea(db, id);
	if (!area) throw new Refusal('area-unknown');
	const period = quarterOf(now);
	const cohort = newestMatureCohort(now);
	const [above, children, counts, courses, freshness] = await Promise.all([
		listAncestors(db, id),
		listChildren(db, id),
		readCounts(db, { areas: [id], facts: ['active'], by: 'total', since: period, until: period }),
		listCourseCompletions(db, { area: id, k }),
		readFreshness(db)
	]);
	const shown = { by: 'total' as const, now, k };
	const [shares, [registered], [completion]] = await Promise.all([
		observeAreas(db, 'cov.active_share', { ...shown, areas: [area, ...children], period }),
		observeAreas(db, 'cov.registered_per_1000', { ...shown, areas: [area], period }),
		observeAreas(db, 'out.completion_rate_90d', { ...shown, areas: [area], period: cohort })
	]);
	const active = counts(id, 'active', 'total');
	return {
		area,
		above: above.filter((one) => one.id !== id && isInReach(actor, one, above)),
		period,
		cohort,
		active: isSmallGroup(active, k) ? null : active,
		activeShare: shares[0]!,
		registered: registered!,
		completion: completion!,
		below: children.map((child, index) => ({ area: child, share: shares[index + 1]! })),
		courses,
		asOf: freshness.asOf?.toISOString() ?? null,
		pending: freshness.pending,
		k
	};
}

/** Whether an area of this line lies at or below one that the reader manages. */
function isInReach(actor: Actor, area: Area, line: readonly Area[]): boolean {
	if (isAdministrator(actor)) return true;
	const own = managedAreas(actor);
	return line.some((one) => own.includes(one.id) && one.level <= area.level);
}
