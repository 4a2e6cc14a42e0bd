import { getOfferedCourse } from '#lib/server/catalogue/courses.ts';
import { findValidCredential } from '#lib/server/credentials/credentials.ts';
import { getProgress } from '#lib/server/learning/standing.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import { hasDoneEveryLesson } from '#lib/rules/progress.ts';
import { courseId } from '#lib/vocabulary/ids.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, actor, locale } = locals;
	try {
		const course = await getOfferedCourse(db, courseId(params.course));
		const progress = await getProgress(db, actor, course);
		const { meta, exam } = course;
		return {
			course: {
				slug: course.id,
				title: meta.title[locale],
				summary: meta.summary[locale],
				need: meta.need[locale],
				minutes: meta.minutes,
				pillar: meta.pillar,
				picture: meta.pictureMedia ?? null,
				lessons: course.lessons.map(({ id, title, minutes, outcome }) => ({
					slug: id,
					title: title[locale],
					minutes,
					outcome: outcome[locale],
					done: progress.lessonsDone.includes(id)
				})),
				completed: progress.completed,
				exam: exam && {
					questions: Math.min(exam.pick, course.examQuestions.length),
					pass: exam.pass,
					open: hasDoneEveryLesson(progress)
				},
				certificate: progress.completed ? await certificatePath(locals, course.id) : null
			}
		};
	} catch (thrown) {
		return refusePage(thrown, locale);
	}
};

async function certificatePath({ db, actor }: App.Locals, course: string): Promise<string | null> {
	if (!actor || actor.guest) return null;
	const held = await findValidCredential(db, actor.id, courseId(course));
	return held ? `/credentials/${held.id}` : `/credentials/new?course=${course}`;
}
