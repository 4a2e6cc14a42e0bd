import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Quarter, ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { LIVE_THRESHOLD } from '#lib/rules/disclosure.ts';
import { quarterOf } from '#lib/rules/quarter.ts';
import { listAncestors, listAreaVersions, listChildren } from '../../areas/areas.ts';
import type { Db } from '../../db/db.ts';
import { assertMaySeeFigures, isAdministrator, managedAreas } from '../area-scope.ts';
import { readFreshness } from '../fold.ts';
import { listReleases, type PublishedRelease } from '../released.ts';

/** One area at one time, seen by somebody who may: what every page of figures is about. */
export type View = {
	/** The figures of this moment, or those of a release. */
	readonly kind: 'live' | 'released';
	/** Whether staff reads: only they are told where helpers are. */
	readonly forStaff: boolean;
	readonly area: Area;
	/** The areas above that this reader may open too, the widest first. */
	readonly above: readonly Area[];
	/** The areas directly below. */
	readonly below: readonly Area[];
	readonly versionTitle: Localized;
	readonly period: Quarter;
	readonly now: Date;
	/** Fewest people a figure may show here. */
	readonly k: number;
	/** When the newest event counted was recorded (ISO 8601), and how many wait to be counted. */
	readonly asOf: string | null;
	readonly pending: number;
	/** How often the live figures have moved. */
	readonly generation: number;
	/** Null where this is live. */
	readonly release: PublishedRelease | null;
	/** The releases that stand for this area's version, the newest first. */
	readonly releases: readonly PublishedRelease[];
};

/** What a manager asks for: live figures of a quarter, the newest release, or one by its id. */
export type ViewAsked = {
	readonly area: AreaId;
	readonly now: Date;
	readonly period?: Quarter | undefined;
	readonly released?: boolean;
	readonly release?: ReleaseId | undefined;
};

/**
 * What a manager or an administrator sees: the own areas and all below, live or released.
 * @throws Refusal `not-signed-in`, `not-allowed`, `area-unknown`, `not-found` for a release there is none of
 */
export async function openView(db: Db, actor: Actor, asked: ViewAsked): Promise<View> {
	await assertMaySeeFigures(db, actor, asked.area);
	const place = await readPlace(db, asked.area, (line) => (area) => isInReach(actor, area, line));
	if (asked.released || asked.release) return { ...releasedView(place, asked), forStaff: true };
	const { asOf, ...moved } = await readFreshness(db);
	const fresh = { asOf: asOf?.toISOString() ?? null, ...moved };
	const period = asked.period ?? quarterOf(asked.now);
	return {
		...place,
		...fresh,
		kind: 'live',
		forStaff: true,
		period,
		now: asked.now,
		k: LIVE_THRESHOLD,
		release: null
	};
}

/** What everybody sees: any area of a release. @throws Refusal `area-unknown`, `not-found` */
export async function openPublicView(
	db: Db,
	asked: { readonly area: AreaId; readonly now: Date; readonly release?: ReleaseId | undefined }
): Promise<View> {
	return releasedView(await readPlace(db, asked.area, () => () => true), asked);
}

function releasedView(
	place: Place,
	asked: { readonly now: Date; readonly release?: ReleaseId | undefined }
): View {
	const release = asked.release ? place.all.find((one) => one.id === asked.release) : place.releases[0];
	if (!release) throw new Refusal('not-found');
	return {
		...place,
		kind: 'released',
		forStaff: false,
		period: release.period,
		now: asked.now,
		k: release.k,
		asOf: release.asOf?.toISOString() ?? null,
		pending: 0,
		generation: 0,
		release
	};
}

type Place = Pick<View, 'area' | 'above' | 'below' | 'versionTitle' | 'releases'> & {
	/** With those that a revision stands in place of. */
	readonly all: readonly PublishedRelease[];
};

async function readPlace(
	db: Db,
	id: AreaId,
	reach: (line: readonly Area[]) => (area: Area) => boolean
): Promise<Place> {
	const [line, below, versions, releases] = await Promise.all([
		listAncestors(db, id),
		listChildren(db, id),
		listAreaVersions(db),
		listReleases(db)
	]);
	const area = line.find((one) => one.id === id);
	const version = versions.find((one) => one.id === area?.version);
	if (!area || !version) throw new Refusal('area-unknown');
	const all = releases.filter((release) => release.areaVersion === area.version);
	return {
		area,
		above: line.filter((one) => one.id !== id).filter(reach(line)),
		below,
		versionTitle: { vi: version.title_vi, en: version.title_en },
		releases: all.filter((release) => release.current),
		all
	};
}

/** Whether an area of this line lies at or below one that the reader manages. */
function isInReach(actor: Actor, area: Area, line: readonly Area[]): boolean {
	if (isAdministrator(actor)) return true;
	const own = managedAreas(actor);
	return line.some((one) => own.includes(one.id) && one.level <= area.level);
}
