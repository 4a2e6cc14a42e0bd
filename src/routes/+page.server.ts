import { listCourses, type Course } from '#lib/server/catalogue/courses.ts';
import { listEnrolments } from '#lib/server/learning/enrolments.ts';
import { getProgress } from '#lib/server/learning/standing.ts';
import { nextLesson } from '#lib/rules/progress.ts';
import { listPaths } from '#lib/server/catalogue/paths.ts';
import { courseCards } from './course-cards.ts';
import { pathCards } from './path-cards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const courses = await listCourses(locals.db);
	const first = courses[0]?.lessons[0];
	return {
		courses: await courseCards(locals, courses),
		paths: await pathCards(locals, await listPaths(locals.db), courses),
		resume: await findResume(locals, courses),
		first: first ? `/learn/${courses[0]!.id}/${first.id}` : null
	};
};

/** Where this reader stopped: the latest course begun and not completed. */
async function findResume({ db, actor, locale }: App.Locals, courses: readonly Course[]) {
	if (!actor) return null;
	const open = (await listEnrolments(db, actor.id)).find(({ completedAt }) => !completedAt);
	const course = courses.find(({ id }) => id === open?.course);
	if (!course) return null;
	const lesson = nextLesson(await getProgress(db, actor, course));
	const title = course.lessons.find(({ id }) => id === lesson)?.title[locale];
	const path = lesson ? `/learn/${course.id}/${lesson}` : `/learn/${course.id}/exam`;
	return { path, lesson: title ?? '', course: course.meta.title[locale] };
}
