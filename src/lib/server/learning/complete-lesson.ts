import { v7 } from 'uuid';
import type { Db } from '../db/db.ts';
import { listPracticeAnswers } from '../assessment/practice-answers.ts';
import { getOfferedCourse } from '../catalogue/courses.ts';
import { recordEvent } from '../events/record-event.ts';
import { insertLessonCompletion } from './lesson-completions.ts';
import { startCourseIn } from './start-course.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import { eventId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

/**
 * Ends a lesson once each of its questions has an answer, right or not: a lesson teaches, only the closing quiz
 * judges. Ending it again changes nothing.
 * @throws Refusal `course-unknown`, `not-found` (no such lesson), `questions-missing`
 */
export async function completeLesson(
	db: Db,
	actor: Actor,
	given: { course: CourseId; lesson: string; now: Date }
): Promise<void> {
	assertMay(actor, 'study-course');
	const course = await getOfferedCourse(db, given.course);
	const lesson = course.lessons.find(({ id }) => id === given.lesson);
	if (!lesson) throw new Refusal('not-found');
	const asked = lesson.questions.map(({ id }) => id);
	await db.transaction().execute(async (tx) => {
		const answered = await listPracticeAnswers(tx, actor.id, course.id, asked);
		if (answered.length < asked.length) throw new Refusal('questions-missing');
		await startCourseIn(tx, actor, course, given.now);
		if (!(await insertLessonCompletion(tx, actor.id, course.id, lesson.id, given.now))) return;
		await recordEvent(tx, actor, {
			id: eventId(v7()),
			kind: 'lesson-completed',
			occurredAt: given.now,
			course: course.id,
			courseVersion: course.version,
			lesson: lesson.id
		});
	});
}
