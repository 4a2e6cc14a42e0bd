import { isQuarter, quarterOf, vietnamDay } from '#lib/rules/quarter.ts';
import { listAreas, listTops, searchAreas, type FoundArea } from '#lib/server/areas/areas.ts';
import { isAdministrator, managedAreas } from '#lib/server/metrics/area-scope.ts';
import { openView, type View } from '#lib/server/metrics/overview/view.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { releaseId, type Quarter } from '#lib/vocabulary/indicator.ts';

/** Which other areas this reader may turn to. */
export type AreaChoices = {
	readonly own: readonly Area[];
	readonly searched: string;
	readonly found: readonly FoundArea[];
};

export type Opened = { readonly view: View; readonly choice: AreaChoices };

/**
 * What a manager's page of figures is about. `?area=` names the area, else it is the reader's first; `?release=` a
 * release, `?view=released` the newest, else it is live; `?period=` a quarter of the live figures; `?q=` looks for an area.
 * Null where this manager was given no area.
 * @throws Refusal `not-signed-in`, `not-allowed`, `area-unknown`, `not-found`
 */
export async function openDashboard(locals: App.Locals, url: URL): Promise<Opened | null> {
	const { db } = locals;
	const now = new Date();
	const actor = requireAccount(locals);
	const administrator = isAdministrator(actor);
	const managed = managedAreas(actor);
	const searched = (url.searchParams.get('q') ?? '').slice(0, 80);
	const [own, found] = await Promise.all([
		administrator ? listTops(db, vietnamDay(now)) : managed.length > 1 ? listAreas(db, managed) : [],
		searchAreas(db, searched, vietnamDay(now), administrator ? {} : { within: managed })
	]);
	const named = url.searchParams.get('area');
	const area = named ? areaId(named) : (own[0]?.id ?? managed[0]);
	if (!area) return null;
	const release = url.searchParams.get('release');
	const view = await openView(db, actor, {
		area,
		now,
		period: periodAsked(url, now),
		released: url.searchParams.get('view') === 'released',
		release: release ? releaseId(release) : undefined
	});
	return { view, choice: { own, searched, found } };
}

/** A quarter to come has no figures: it is taken for the running one. */
function periodAsked(url: URL, now: Date): Quarter | undefined {
	const text = url.searchParams.get('period') ?? '';
	return isQuarter(text) && text <= quarterOf(now) ? text : undefined;
}
