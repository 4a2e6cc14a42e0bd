import { isSmallGroup, LIVE_THRESHOLD } from '#lib/rules/disclosure.ts';
import { quarterOf } from '#lib/rules/quarter.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Observation, Quarter } from '#lib/vocabulary/indicator.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { findArea, listAncestors, listAreaVersions, listChildren } from '../areas/areas.ts';
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
	/** Which list of units the area belongs to, and how much of it is loaded. */
	readonly versionTitle: Localized;
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
	const [place, figures, courses, { asOf, pending }] = await Promise.all([
		readPlace(db, actor, area),
		readFigures(db, area, now, k),
		listCourseCompletions(db, { area: id, k }),
		readFreshness(db)
	]);
	return { area, ...place, ...figures, courses, asOf: asOf?.toISOString() ?? null, pending, k };
}

async function readPlace(db: Db, actor: Actor, area: Area) {
	const [versions, line] = await Promise.all([listAreaVersions(db), listAncestors(db, area.id)]);
	const version = versions.find((one) => one.id === area.version)!;
	return {
		versionTitle: { vi: version.title_vi, en: version.title_en },
		above: line.filter((one) => one.id !== area.id && isInReach(actor, one, line))
	};
}

async function readFigures(db: Db, area: Area, now: Date, k: number) {
	const period = quarterOf(now);
	const cohort = newestMatureCohort(now);
	const children = await listChildren(db, area.id);
	const shown = { by: 'total' as const, now, k, period, areas: [area] };
	const [counts, shares, [registered], [completion]] = await Promise.all([
		readCounts(db, { areas: [area.id], facts: ['active'], by: 'total', since: period, until: period }),
		observeAreas(db, 'cov.active_share', { ...shown, areas: [area, ...children] }),
		observeAreas(db, 'cov.registered_per_1000', shown),
		observeAreas(db, 'out.completion_rate_90d', { ...shown, period: cohort })
	]);
	const active = counts(area.id, 'active', 'total');
	return {
		period,
		cohort,
		active: isSmallGroup(active, k) ? null : active,
		activeShare: shares[0]!,
		registered: registered!,
		completion: completion!,
		below: children.map((child, index) => ({ area: child, share: shares[index + 1]! }))
	};
}

/** Whether an area of this line lies at or below one that the reader manages. */
function isInReach(actor: Actor, area: Area, line: readonly Area[]): boolean {
	if (isAdministrator(actor)) return true;
	const own = managedAreas(actor);
	return line.some((one) => own.includes(one.id) && one.level <= area.level);
}
