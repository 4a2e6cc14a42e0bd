import { vietnamDay } from '#lib/rules/quarter.ts';
import { listAreas, listTops, searchAreas } from '#lib/server/areas/areas.ts';
import { isAdministrator, managedAreas } from '#lib/server/metrics/area-scope.ts';
import { readOverview } from '#lib/server/metrics/overview.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import { areaId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { PageServerLoad } from './$types';

/** `?area=` names the area, `?q=` looks for one (administrators). Without either: the reader's first. */
export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('figures:live');
	const { db, locale } = locals;
	const now = new Date();
	try {
		const actor = requireAccount(locals);
		const administrator = isAdministrator(actor);
		const words = administrator ? (url.searchParams.get('q') ?? '').slice(0, 80) : '';
		const [own, found] = await Promise.all([
			administrator ? listTops(db, vietnamDay(now)) : listAreas(db, managedAreas(actor)),
			searchAreas(db, words, vietnamDay(now))
		]);
		const area = asked(url.searchParams.get('area')) ?? own[0]?.id;
		const overview = area ? await readOverview(db, actor, { area, now }) : null;
		return { administrator, own, words, found, overview };
	} catch (thrown) {
		refusePage(thrown, locale);
	}
};

function asked(area: string | null): AreaId | null {
	return area ? areaId(area) : null;
}
