import type { Db } from '../db/db.ts';
import {
	keepAnswerIn,
	markGiven,
	type GivenAnswer,
	type MarkedAnswer
} from '../assessment/answer-question.ts';
import { getOfferedCourse, type Course } from '../catalogue/courses.ts';
import { knowsBegun, rememberBegun } from './begun-courses.ts';
import { startCourseIn } from './start-course.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import type { AskedQuestion } from '#lib/vocabulary/question.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

/**
 * Answers a question inside a lesson: marks it, keeps it and its event in one transaction, and only then tells. A
 * repeat with the same event id changes nothing and tells the same. An answer to a page from before a new version
 * counts against the version that asked it.
 * @returns the mark, and whether the present version still asks this very question
 * @throws Refusal `question-changed` where no such version or question was ever published, `changed-repeat` where the
 *   same id comes with another answer
 */
export async function answerQuestion(
	db: Db,
	actor: Actor,
	given: GivenAnswer
): Promise<MarkedAnswer & { isStillAsked: boolean }> {
	assertMay(actor, 'study-course');
	const course = await getOfferedCourse(db, given.course);
	const { mark, feedback, question } = await markGiven(db, given, actor.locale);
	const begun = knowsBegun(db, actor.id, course.id);
	await db.transaction().execute(async (tx) => {
		const isNew = await keepAnswerIn(tx, actor, given, mark);
		if (isNew && !begun) await startCourseIn(tx, actor, course, given.now);
	});
	rememberBegun(db, actor.id, course.id);
	return { mark, feedback, isStillAsked: given.version === course.version || asks(course, given, question) };
}

function asks(
	course: Course,
	given: GivenAnswer,
	question: { asked: Readonly<Record<Locale, AskedQuestion>> }
): boolean {
	const lesson = course.lessons.find(({ id }) => id === given.lesson);
	const now = lesson?.questions.find(({ id }) => id === given.question);
	return JSON.stringify(now?.asked) === JSON.stringify(question.asked);
}
