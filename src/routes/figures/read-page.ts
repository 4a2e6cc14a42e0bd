import { releaseCalendar } from '#lib/server/metrics/releases/release-calendar.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import { OnServer } from '#lib/vocabulary/on-server.ts';
import type { View } from '#lib/server/metrics/overview/view.ts';
import { figuresView } from '../dashboard/figures-view.ts';
import { openFigures } from './open-figures.ts';

/** Opens a page of published figures and reads what is its own; before the first release, when that will come. */
export async function readPage<T extends object>(
	{ locals, url }: { locals: App.Locals; url: URL },
	readOwn: (view: View) => Promise<T>
) {
	try {
		const opened = await openFigures(locals, url);
		if (!opened) return { shown: new OnServer(null), first: new OnServer(await firstToCome(locals)) };
		const { view, choice } = opened;
		const own = await readOwn(view);
		return { shown: new OnServer({ view: figuresView(view), choice, ...own }), first: new OnServer(null) };
	} catch (thrown) {
		refusePage(thrown, locals.locale);
	}
}

async function firstToCome({ db }: App.Locals) {
	const first = (await releaseCalendar(db, new Date())).at(-1);
	return first ? { period: first.period, closesAt: first.closesAt.toISOString() } : null;
}
