import { readOverview } from '#lib/server/metrics/overview.ts';
import { readPage } from './read-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	readPage(event, async (view) => ({ overview: await readOverview(event.locals.db, view) }));
