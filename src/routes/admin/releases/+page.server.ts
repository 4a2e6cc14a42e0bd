import { releaseCalendar } from '#lib/server/metrics/releases/release-calendar.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	calendar: await releaseCalendar(locals.db, new Date())
});
