import { readCourses } from '#lib/server/metrics/overview/read-courses.ts';
import { readPage } from '../read-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	readPage(event, async (view) => ({ courses: await readCourses(event.locals.db, view) }));
