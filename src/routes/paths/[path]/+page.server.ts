import { listCourses } from '#lib/server/catalogue/courses.ts';
import { findPath } from '#lib/server/catalogue/paths.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { courseCards } from '../../course-cards.ts';
import { pathCards } from '../../path-cards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await findPath(locals.db, params.path);
	const all = await listCourses(locals.db);
	const [path] = found ? await pathCards(locals, [found], all) : [];
	if (!found || !path) return refusePage(new Refusal('not-found'), locals.locale);
	const courses = found.courses.flatMap((id) => all.find((course) => course.id === id) ?? []);
	return { path, courses: await courseCards(locals, courses) };
};
