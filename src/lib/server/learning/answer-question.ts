import type { Db } from '../db/db.ts';
import {
	keepAnswerIn,
	markGiven,
	type GivenAnswer,
	type MarkedAnswer
} from '../assessment/answer-question.ts';
import { getOfferedCourse } from '../catalogue/courses.ts';
import { startCourseIn } from './start-course.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

/**
 * Answers a question inside a lesson: marks it, keeps it and its event in one transaction, and only then tells. A
 * repeat with the same event id changes nothing and tells the same.
 * @throws Refusal `question-changed` where the form is older than the course and the question is gone,
 *   `changed-repeat` where the same id comes with another answer
 */
export async function answerQuestion(db: Db, actor: Actor, given: GivenAnswer): Promise<MarkedAnswer> {
	assertMay(actor, 'study-course');
	const course = await getOfferedCourse(db, given.course);
	const { mark, feedback } = await markGiven(db, given, actor.locale);
	await db.transaction().execute(async (tx) => {
		const isNew = await keepAnswerIn(tx, actor, given, mark);
		if (isNew) await startCourseIn(tx, actor, course, given.now);
	});
	return { mark, feedback };
}
