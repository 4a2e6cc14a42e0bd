import { readAreaPage } from '../../dashboard/areas/area-page.ts';
import { readPage } from '../read-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	readPage(event, async (view) => ({ areas: await readAreaPage(event.locals, view, event.url) }));
