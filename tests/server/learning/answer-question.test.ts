import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { newGuest, newLearner, now } from '../../support/people.ts';
import { inBoth, offerCourse, smallCourse } from '../../support/small-course.ts';
import { quiz } from '../../lesson/course-fixture.ts';
import { listPracticeAnswers } from '#lib/server/assessment/practice-answers.ts';
import type { GivenAnswer } from '#lib/server/assessment/answer-question.ts';
import { readLessonState, showLesson } from '#lib/server/learning/lesson-view.ts';
import { getOfferedCourse } from '#lib/server/catalogue/courses.ts';
import { publishCourse } from '#lib/server/catalogue/publish-course.ts';
import { answerQuestion } from '#lib/server/learning/answer-question.ts';
import { getProgress } from '#lib/server/learning/standing.ts';
import { courseId, eventId, type AccountId } from '#lib/vocabulary/ids.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();
const course = await offerCourse(db, 'khoa-thu');

const answer = (changed: Partial<GivenAnswer> = {}): GivenAnswer => ({
	event: eventId(v7()),
	course,
	version: 1,
	lesson: 'goi',
	question: 'goi-1',
	response: 'b',
	now,
	...changed
});

const eventsOf = (learner: AccountId) =>
	db
		.selectFrom('learning_event')
		.selectAll()
		.where('learner_id', '=', learner)
		.orderBy('recorded_at')
		.execute();
const pendingOf = (learner: AccountId) =>
	db.selectFrom('pending_event').select('event_id').where('learner_id', '=', learner).execute();
const answersOf = (learner: AccountId) => listPracticeAnswers(db, learner, course, ['goi-1', 'goi-2']);

test('an answer is marked, kept with its event, and left for the figures; the course has begun', async () => {
	const learner = await newLearner(db);
	const given = answer();

	const marked = await answerQuestion(db, learner, given);

	expect(marked).toMatchObject({
		mark: { score: 1, right: true },
		feedback: { options: { b: expect.any(String) } }
	});
	expect(await answersOf(learner.id)).toEqual([{ question: 'goi-1', version: 1, response: 'b', score: 1 }]);
	const events = await eventsOf(learner.id);
	expect(events.map(({ kind }) => kind).toSorted()).toEqual([
		'course-started',
		'question-answered',
		'registered'
	]);
	expect(events.find(({ id }) => id === given.event)).toMatchObject({
		course_id: course,
		course_version: 1,
		lesson_id: 'goi',
		occurred_at: now,
		detail: { question: 'goi-1', score: 1, options: ['b'] }
	});
	expect((await pendingOf(learner.id)).map(({ event_id }) => event_id).toSorted()).toEqual(
		events.map(({ id }) => id).toSorted()
	);
});

test('the reader learns about the option taken and no other', async () => {
	const { mark, feedback } = await answerQuestion(db, await newLearner(db), answer({ response: 'a' }));
	expect(mark).toMatchObject({ score: 0, right: false });
	expect(Object.keys(feedback.options)).toEqual(['a']);
});

test('where the answer cannot be kept, its event is not there either', async () => {
	const learner = await newLearner(db);
	const before = await eventsOf(learner.id);
	// No event needs an account, a kept answer does: without one it fails after its event is written.
	await db.deleteFrom('account').where('id', '=', learner.id).execute();
	await expect(answerQuestion(db, learner, answer())).rejects.toThrow(/foreign key/);

	expect(await eventsOf(learner.id)).toEqual(before);
	expect(await pendingOf(learner.id)).toHaveLength(before.length);
});

describe('the same event again', () => {
	test('with the same answer changes nothing and tells the same', async () => {
		const learner = await newLearner(db);
		const given = answer({ response: 'a' });
		const first = await answerQuestion(db, learner, given);
		const before = [await eventsOf(learner.id), await pendingOf(learner.id), await answersOf(learner.id)];

		const later = { ...given, now: new Date(now.getTime() + 60_000) };
		expect(await answerQuestion(db, learner, later)).toEqual(first);
		expect([await eventsOf(learner.id), await pendingOf(learner.id), await answersOf(learner.id)]).toEqual(
			before
		);
	});

	test('sent five times at once is one answer', async () => {
		const learner = await newLearner(db);
		const given = answer();
		const marks = await Promise.all([1, 2, 3, 4, 5].map(() => answerQuestion(db, learner, given)));

		expect(new Set(marks.map((mark) => JSON.stringify(mark))).size).toBe(1);
		expect(await eventsOf(learner.id)).toHaveLength(3);
	});

	test.each([
		{ because: 'another answer', changed: { response: 'a' } },
		{ because: 'another question', changed: { question: 'goi-2' } }
	])('with $because is refused, and the first answer stays', async ({ changed }) => {
		const learner = await newLearner(db);
		const given = answer();
		await answerQuestion(db, learner, given);

		await expect(answerQuestion(db, learner, { ...given, ...changed })).rejects.toThrow(
			new Refusal('changed-repeat')
		);
		expect(await answersOf(learner.id)).toMatchObject([{ question: 'goi-1', response: 'b' }]);
	});

	test('in another course is refused, although its question has the same name', async () => {
		const twin = await offerCourse(db, 'khoa-sinh-doi');
		const [learner, given] = [await newLearner(db), answer()];
		await answerQuestion(db, learner, given);
		await expect(answerQuestion(db, learner, { ...given, course: twin })).rejects.toThrow('changed-repeat');
	});

	test('from another person is that person’s own', async () => {
		const given = answer();
		for (const learner of [await newLearner(db), await newLearner(db)]) {
			await answerQuestion(db, learner, { ...given, response: 'a' });
			expect(await answersOf(learner.id)).toMatchObject([{ response: 'a' }]);
		}
	});
});

test('a later answer is the one that stands, an earlier one that arrives late is only remembered', async () => {
	const learner = await newLearner(db);
	await answerQuestion(db, learner, answer({ response: 'a' }));
	await answerQuestion(db, learner, answer({ response: 'b', now: new Date(now.getTime() + 2) }));
	await answerQuestion(db, learner, answer({ response: 'a', now: new Date(now.getTime() + 1) }));

	expect(await answersOf(learner.id)).toMatchObject([{ response: 'b', score: 1 }]);
	expect(await eventsOf(learner.id)).toHaveLength(5);
});

test.each([
	{ because: 'a question there never was', changed: { question: 'goi-9' } },
	{ because: 'a question of another lesson', changed: { lesson: 'tin' } },
	{ because: 'a question of the closing quiz', changed: { question: 'thi-1' } },
	{ because: 'a version that is not there yet', changed: { version: 7 } }
])('$because is refused and leaves nothing', async ({ changed }) => {
	const learner = await newLearner(db);
	await expect(answerQuestion(db, learner, answer(changed))).rejects.toThrow(new Refusal('question-changed'));
	expect(await eventsOf(learner.id)).toHaveLength(1);
});

test('the closing quiz’s name for a lesson does not open its answers', async () => {
	const given = answer({ lesson: 'exam', question: 'thi-1' });
	await expect(answerQuestion(db, await newLearner(db), given)).rejects.toThrow(Refusal);
});

test('a course that is not offered is unknown', async () => {
	const given = answer({ course: courseId('khong-co') });
	await expect(answerQuestion(db, await newLearner(db), given)).rejects.toThrow(
		new Refusal('course-unknown')
	);
});

describe('a form older than the course', () => {
	test('still counts where its question is the same, and is asked anew where it changed', async () => {
		const changing = await offerCourse(db, 'khoa-doi');
		const learner = await newLearner(db);
		const twoOptions = quiz('goi-1', 'goi-2').replace('- [ ] Một', '- [ ] Một nghìn');
		await answerQuestion(db, learner, answer({ course: changing, question: 'goi-1' }));
		await offerCourse(db, 'khoa-doi', inBoth('01-goi/quiz', twoOptions));

		await answerQuestion(db, learner, answer({ course: changing, question: 'goi-2', version: 1 }));

		const now2 = await getOfferedCourse(db, changing);
		expect(now2.version).toBe(2);
		const state = await readLessonState(db, learner, changing, 'goi');
		const shown = await showLesson(db, state, 'vi');
		expect(shown.questions.map(({ given }) => given?.response ?? null)).toEqual([null, 'b']);
	});

	test('is refused where its question is gone', async () => {
		const lost = await offerCourse(db, 'khoa-mat', inBoth('01-goi/quiz', quiz('goi-2')));
		const given = answer({ course: lost, question: 'goi-1' });
		await expect(answerQuestion(db, await newLearner(db), given)).rejects.toThrow(
			new Refusal('question-changed')
		);
	});

	test('a version that was asked for before it came is there when it comes', async () => {
		const coming = await offerCourse(db, 'khoa-moi');
		const learner = await newLearner(db);
		const given = answer({ course: coming, version: 2 });
		await expect(answerQuestion(db, learner, given)).rejects.toThrow(new Refusal('question-changed'));

		await publishCourse(db, smallCourse('khoa-moi', inBoth('01-goi/quiz', quiz('goi-1', 'goi-3'))));
		expect((await answerQuestion(db, learner, given)).mark.right).toBe(true);
	});
});

test('a guest learns, and no figure is told', async () => {
	const guest = await newGuest(db);
	await answerQuestion(db, guest, answer());

	expect((await eventsOf(guest.id)).every((event) => event.guest)).toBe(true);
	expect(await pendingOf(guest.id)).toEqual([]);
	expect(await getProgress(db, guest, await getOfferedCourse(db, course))).toMatchObject({ lessonsDone: [] });
});
