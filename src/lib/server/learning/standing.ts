import type { Db } from '../db/db.ts';
import type { Course } from '../catalogue/courses.ts';
import { listLessonsDone } from './lesson-completions.ts';
import type { CourseProgress } from '#lib/vocabulary/course.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

/** Where somebody stands in a course. Nobody in particular stands at its beginning. */
export async function getProgress(db: Db, actor: Actor | null, course: Course): Promise<CourseProgress> {
	const lessons = course.lessons.map((lesson) => lesson.id);
	if (!actor) return { lessons, lessonsDone: [], completed: false };
	const [lessonsDone, enrolment] = await Promise.all([
		listLessonsDone(db, actor.id, course.id),
		findEnrolment(db, actor, course)
	]);
	return { lessons, lessonsDone, completed: enrolment?.completed_at != null };
}

function findEnrolment(db: Db, actor: Actor, course: Course) {
	return db
		.selectFrom('enrolment')
		.select('completed_at')
		.where('learner_id', '=', actor.id)
		.where('course_id', '=', course.id)
		.executeTakeFirst();
}
