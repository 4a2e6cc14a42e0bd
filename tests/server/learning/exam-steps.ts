import { v7 } from 'uuid';
import { now } from '../../support/people.ts';
import { getOfferedCourse } from '#lib/server/catalogue/courses.ts';
import type { Db } from '#lib/server/db/db.ts';
import { answerQuestion } from '#lib/server/learning/answer-question.ts';
import { completeLesson } from '#lib/server/learning/complete-lesson.ts';
import { findExam, startExam } from '#lib/server/learning/sit-exam.ts';
import { eventId, type AccountId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

/** Every lesson of a course, its questions answered with their second option. */
export async function doLessons(db: Db, learner: Actor, id: CourseId): Promise<void> {
	const course = await getOfferedCourse(db, id);
	for (const lesson of course.lessons) {
		for (const question of lesson.questions) {
			await answerQuestion(db, learner, {
				event: eventId(v7()),
				course: id,
				version: course.version,
				lesson: lesson.id,
				question: question.id,
				response: 'b',
				now
			});
		}
		await completeLesson(db, learner, { course: id, lesson: lesson.id, now });
	}
}

/** The sitting a learner is in, begun if there was none. */
export async function openSitting(db: Db, learner: Actor, course: CourseId) {
	await startExam(db, learner, course, now);
	return (await findExam(db, learner, course))!;
}

/** One answer for each drawn question; `b` is always the right one. */
export function answerAll(sitting: { questions: readonly string[] }, response: string): Map<string, string> {
	return new Map(sitting.questions.map((question) => [question, response]));
}

/** What happened to a learner, in the order it was recorded. */
export async function eventsOf(db: Db, learner: AccountId): Promise<string[]> {
	const rows = await db
		.selectFrom('learning_event')
		.select('kind')
		.where('learner_id', '=', learner)
		.orderBy('recorded_at')
		.execute();
	return rows.map(({ kind }) => kind);
}
