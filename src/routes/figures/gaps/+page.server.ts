import { readGaps } from '#lib/server/metrics/overview/read-gaps.ts';
import { readPage } from '../read-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	readPage(event, async (view) => ({ gaps: await readGaps(event.locals.db, view) }));
