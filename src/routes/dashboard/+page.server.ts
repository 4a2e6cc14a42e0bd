import { readOverview } from '#lib/server/metrics/overview.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import { OnServer } from '#lib/vocabulary/on-server.ts';
import { figuresView } from './figures-view.ts';
import { openDashboard } from './open-dashboard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	try {
		const opened = await openDashboard(locals, url);
		if (!opened) return { shown: new OnServer(null) };
		const { view, choice } = opened;
		const overview = await readOverview(locals.db, view);
		return { shown: new OnServer({ view: figuresView(view), choice, overview }) };
	} catch (thrown) {
		refusePage(thrown, locals.locale);
	}
};
