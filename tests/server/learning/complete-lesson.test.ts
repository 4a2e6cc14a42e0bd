import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { newGuest, newLearner, now } from '../../support/people.ts';
import { offerCourse } from '../../support/small-course.ts';
import { getOfferedCourse } from '#lib/server/catalogue/courses.ts';
import { answerQuestion } from '#lib/server/learning/answer-question.ts';
import { completeLesson } from '#lib/server/learning/complete-lesson.ts';
import { listEnrolments } from '#lib/server/learning/enrolments.ts';
import { getProgress } from '#lib/server/learning/standing.ts';
import { courseId, eventId, type AccountId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();
const course = await offerCourse(db, 'khoa-thu');

const answer = (learner: Actor, question: string, response = 'b') =>
	answerQuestion(db, learner, {
		event: eventId(v7()),
		course,
		version: 1,
		lesson: 'goi',
		question,
		response,
		now
	});
const complete = (learner: Actor, lesson: string) => completeLesson(db, learner, { course, lesson, now });
const kindsOf = async (learner: AccountId) => {
	const rows = await db
		.selectFrom('learning_event')
		.select('kind')
		.where('learner_id', '=', learner)
		.execute();
	return rows.map(({ kind }) => kind);
};
const doneBy = async (learner: Actor) =>
	(await getProgress(db, learner, await getOfferedCourse(db, course))).lessonsDone;

test('a lesson ends when each of its questions has an answer, right or not', async () => {
	const learner = await newLearner(db);
	await expect(complete(learner, 'goi')).rejects.toThrow(new Refusal('questions-missing'));
	await answer(learner, 'goi-1', 'a');
	await expect(complete(learner, 'goi')).rejects.toThrow(new Refusal('questions-missing'));
	await answer(learner, 'goi-2');

	await complete(learner, 'goi');

	expect(await doneBy(learner)).toEqual(['goi']);
	expect(await kindsOf(learner.id)).toContain('lesson-completed');
});

test('a refused end leaves nothing: no enrolment, no event', async () => {
	const learner = await newLearner(db);
	await expect(complete(learner, 'goi')).rejects.toThrow();
	expect(await listEnrolments(db, learner.id)).toEqual([]);
	expect(await kindsOf(learner.id)).toEqual(['registered']);
});

test('a lesson without questions ends by reading it, which begins the course', async () => {
	const learner = await newLearner(db);
	await complete(learner, 'tin');
	expect(await listEnrolments(db, learner.id)).toMatchObject([{ course, joinedAt: now, completedAt: null }]);
});

test('ending a lesson again, or five times at once, is one event', async () => {
	const learner = await newLearner(db);
	await Promise.all([1, 2, 3, 4, 5].map(() => complete(learner, 'tin')));
	await complete(learner, 'tin');

	const kinds = await kindsOf(learner.id);
	expect(kinds.toSorted()).toEqual(['course-started', 'lesson-completed', 'registered']);
});

test('another person’s answers end nobody’s lesson', async () => {
	const [mine, theirs] = [await newLearner(db), await newLearner(db)];
	await answer(theirs, 'goi-1');
	await answer(theirs, 'goi-2');
	await expect(complete(mine, 'goi')).rejects.toThrow(new Refusal('questions-missing'));
});

test('a guest ends lessons too', async () => {
	const guest = await newGuest(db);
	await complete(guest, 'tin');
	expect(await doneBy(guest)).toEqual(['tin']);
});

test('there is no such lesson, no such course', async () => {
	const learner = await newLearner(db);
	await expect(complete(learner, 'khong-co')).rejects.toThrow(new Refusal('not-found'));
	const nowhere = completeLesson(db, learner, { course: courseId('khong-co'), lesson: 'goi', now });
	await expect(nowhere).rejects.toThrow(new Refusal('course-unknown'));
});
