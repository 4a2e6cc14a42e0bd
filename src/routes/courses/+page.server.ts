import { listCourses, type Course } from '#lib/server/catalogue/courses.ts';
import { findCourses } from '#lib/server/catalogue/find-courses.ts';
import { listPaths } from '#lib/server/catalogue/paths.ts';
import { filterCourses, readCourseFilter } from '#lib/rules/course-filter.ts';
import { courseCards } from '../course-cards.ts';
import { pathCards } from '../path-cards.ts';
import type { PageServerLoad } from './$types';

const WORDS_MAX = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, locale } = locals;
	const words = (url.searchParams.get('q') ?? '').trim().slice(0, WORDS_MAX);
	const filter = readCourseFilter((name) => url.searchParams.get(name));
	const all = await listCourses(db);
	const found =
		words === ''
			? all.map(({ id }) => ({ course: id as string, lessons: [] }))
			: await findCourses(db, words, locale);
	const fitting = found.flatMap(({ course }) => all.find(({ id }) => id === course) ?? []);
	const courses = filterCourses(fitting, filter);
	const lessonsOf = (course: Course) => found.find((one) => one.course === course.id)?.lessons ?? [];
	const cards = await courseCards(locals, courses);
	return {
		courses: cards.map((card, at) => ({
			...card,
			found: titles(courses[at]!, lessonsOf(courses[at]!), locale)
		})),
		needs: needs(all, locale),
		paths: await pathCards(locals, await listPaths(db), all),
		filter,
		words
	};
};

function titles(course: Course, lessons: readonly string[], locale: App.Locals['locale']) {
	return lessons.flatMap((id) => {
		const lesson = course.lessons.find((one) => one.id === id);
		return lesson ? [{ slug: id, title: lesson.title[locale] }] : [];
	});
}

/** Each need once, with the first course that answers it. */
function needs(courses: readonly Course[], locale: App.Locals['locale']) {
	const first = courses.filter(
		({ meta }, at) => courses.findIndex((other) => other.meta.need.vi === meta.need.vi) === at
	);
	return first.map(({ id, meta }) => ({ course: id as string, need: meta.need[locale] }));
}
