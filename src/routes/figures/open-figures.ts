import { quarterBounds, vietnamDay } from '#lib/rules/quarter.ts';
import { listTops, searchAreas } from '#lib/server/areas/areas.ts';
import { openPublicView } from '#lib/server/metrics/overview/view.ts';
import { findRelease, type PublishedRelease } from '#lib/server/metrics/released.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { releaseId, type Quarter } from '#lib/vocabulary/indicator.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Opened } from '../dashboard/open-dashboard.ts';

/**
 * What a page of published figures is about: `?release=`, else the newest release; `?area=`, else the top of its areas;
 * `?q=` looks for an area. Null where nothing has been published.
 * @throws Refusal `area-unknown`, `not-found`
 */
export async function openFigures(locals: App.Locals, url: URL): Promise<Opened | null> {
	const { db } = locals;
	const now = new Date();
	const named = url.searchParams.get('release');
	const release = await findRelease(db, named ? { id: releaseId(named) } : {});
	if (!release && named) throw new Refusal('not-found');
	if (!release) return null;
	const searched = (url.searchParams.get('q') ?? '').slice(0, 80);
	const asked = url.searchParams.get('area');
	const [found, area] = await Promise.all([
		searchAreas(db, searched, vietnamDay(now), { version: release.areaVersion }),
		asked ? areaId(asked) : topOf(locals, release)
	]);
	const view = await openPublicView(db, { area, now, release: named ? release.id : undefined });
	return { view, choice: { own: [], searched, found } };
}

async function topOf({ db }: App.Locals, { period, areaVersion }: PublishedRelease) {
	const tops = await listTops(db, lastDay(period));
	const top = tops.find((area) => area.version === areaVersion);
	if (!top) throw new Refusal('area-unknown');
	return top.id;
}

function lastDay(period: Quarter): string {
	return vietnamDay(new Date(quarterBounds(period).to.getTime() - 1));
}
