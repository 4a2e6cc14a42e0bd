import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { newLearner, now } from '../../support/people.ts';
import { inBoth, offerCourse } from '../../support/small-course.ts';
import { quiz } from '../../lesson/course-fixture.ts';
import { answerQuestion } from '#lib/server/learning/answer-question.ts';
import { lessonStateKey, readLessonState } from '#lib/server/learning/lesson-view.ts';
import { eventId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

const { db } = await freshDatabase();
const course = await offerCourse(db, 'khoa-thu');

const keyOf = async (actor: Actor | null, of: CourseId = course) =>
	lessonStateKey(await readLessonState(db, actor, of, 'goi'));
const answer = (actor: Actor, question: string, response: string, of: CourseId = course) =>
	answerQuestion(db, actor, {
		event: eventId(v7()),
		course: of,
		version: 1,
		lesson: 'goi',
		question,
		response,
		now
	});

test('two who gave the same answers share a state, whatever the order', async () => {
	const [mai, lan] = [await newLearner(db), await newLearner(db)];
	expect(await keyOf(mai)).toBe(await keyOf(null));
	await answer(mai, 'goi-1', 'a');
	await answer(mai, 'goi-2', 'b');
	await answer(lan, 'goi-2', 'b');
	expect(await keyOf(lan)).not.toBe(await keyOf(mai));
	await answer(lan, 'goi-1', 'a');
	expect(await keyOf(lan)).toBe(await keyOf(mai));
	await answer(lan, 'goi-1', 'b');
	expect(await keyOf(lan)).not.toBe(await keyOf(mai));
});

test('a new version is another state', async () => {
	const changing = await offerCourse(db, 'khoa-doi');
	const before = await keyOf(null, changing);
	await offerCourse(db, 'khoa-doi', inBoth('01-goi/quiz', quiz('goi-1', 'goi-2', 'goi-3')));
	expect(await keyOf(null, changing)).not.toBe(before);
});
