import { beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { newGuest, newLearner, now } from '../../support/people.ts';
import { exam, inBoth, offerCourse } from '../../support/small-course.ts';
import { answerAll, doLessons, eventsOf, openSitting } from './exam-steps.ts';
import { findAttempt, listAttemptAnswers } from '#lib/server/assessment/attempts.ts';
import { findCompletion } from '#lib/server/learning/enrolments.ts';
import { findExam, saveExam, startExam, submitExam } from '#lib/server/learning/sit-exam.ts';
import { draw } from '#lib/rules/draw.ts';
import { courseId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();
const course: CourseId = await offerCourse(db, 'khoa-thu');
let learner: Actor;

beforeEach(async () => {
	learner = await newLearner(db);
	await doLessons(db, learner, course);
});

const open = () => openSitting(db, learner, course);
const submit = (attempt: Awaited<ReturnType<typeof open>>, response: string, at = now) =>
	submitExam(db, learner, { attempt: attempt.id, answers: answerAll(attempt, response), now: at });

describe('beginning', () => {
	test('draws as many questions as the rule says, from the seed it keeps', async () => {
		const { id, questions } = await open();
		const { seed } = await db
			.selectFrom('attempt')
			.select('seed')
			.where('id', '=', id)
			.where('learner_id', '=', learner.id)
			.executeTakeFirstOrThrow();
		expect(questions).toHaveLength(2);
		expect(questions).toEqual(draw(['thi-1', 'thi-2', 'thi-3'], 2, seed));
	});

	test('somebody in the middle of it goes on with it, also after five clicks at once', async () => {
		await Promise.all([1, 2, 3, 4, 5].map(() => startExam(db, learner, course, now)));
		const first = await open();
		expect((await open()).id).toBe(first.id);
		expect((await eventsOf(db, learner.id)).filter((kind) => kind === 'exam-started')).toHaveLength(1);
	});

	test('waits for every lesson', async () => {
		const fresh = await newLearner(db);
		await expect(startExam(db, fresh, course, now)).rejects.toThrow(new Refusal('lessons-missing'));
	});

	test('is for people with an account', async () => {
		await expect(startExam(db, await newGuest(db), course, now)).rejects.toThrow(
			new Refusal('not-signed-in')
		);
	});

	test('needs a course, and a course with a closing quiz', async () => {
		const without = await offerCourse(db, 'khong-thi', { 'exam.vi.md': null, 'exam.en.md': null });
		await expect(startExam(db, learner, without, now)).rejects.toThrow(new Refusal('not-found'));
		await expect(startExam(db, learner, courseId('la'), now)).rejects.toThrow(new Refusal('course-unknown'));
	});
});

describe('saving on the way', () => {
	test('keeps the latest choice, and passes over what was not drawn', async () => {
		const { id, questions } = await open();
		const save = (answers: Map<string, string>) => saveExam(db, learner, { attempt: id, answers, now });
		await save(new Map([[questions[0]!, 'a']]));
		await save(new Map([[questions[0]!, 'b'], ['goi-1', 'b'], ['thi-9', 'b']])); // prettier-ignore

		const kept = await listAttemptAnswers(db, learner.id, id);
		expect(kept).toMatchObject([{ question: questions[0], response: 'b', score: null }]);
		expect(await findExam(db, learner, course)).toMatchObject({ id, submittedAt: null });
	});

	test('is refused once the sitting is closed, and changes nothing in it', async () => {
		const sitting = await open();
		await submit(sitting, 'b');
		const late = saveExam(db, learner, { attempt: sitting.id, answers: answerAll(sitting, 'a'), now });
		await expect(late).rejects.toThrow(new Refusal('attempt-closed'));
		expect(await listAttemptAnswers(db, learner.id, sitting.id)).toMatchObject([
			{ response: 'b' },
			{ response: 'b' }
		]);
	});

	test('another person’s sitting is not there', async () => {
		const sitting = await open();
		const other = await newLearner(db);
		const given = { attempt: sitting.id, answers: answerAll(sitting, 'b'), now };
		await expect(saveExam(db, other, given)).rejects.toThrow(new Refusal('not-found'));
		await expect(submitExam(db, other, given)).rejects.toThrow(new Refusal('not-found'));
	});
});

describe('handing in', () => {
	test('a passed quiz completes the course, with its events', async () => {
		const sitting = await open();
		const { score, passed, isNew } = await submit(sitting, 'b');

		expect({ score, passed, isNew }).toEqual({ score: 1, passed: true, isNew: true });
		expect(await findCompletion(db, learner.id, course)).toEqual({
			completedAt: now,
			courseVersion: 1,
			bestScore: 1
		});
		const kinds = await eventsOf(db, learner.id);
		expect(kinds.slice(-2).toSorted()).toEqual(['course-completed', 'exam-submitted']);
	});

	test('a failed quiz completes nothing, and may be taken again', async () => {
		expect(await submit(await open(), 'a')).toMatchObject({ score: 0, passed: false });
		expect(await findCompletion(db, learner.id, course)).toBeUndefined();
		expect(await eventsOf(db, learner.id)).not.toContain('course-completed');
		expect(await submit(await open(), 'b')).toMatchObject({ passed: true });
	});

	test('handing in twice gives the same result, whatever the second form says', async () => {
		const sitting = await open();
		const first = await submit(sitting, 'b');
		const events = await eventsOf(db, learner.id);

		expect(await submit(sitting, 'a')).toEqual({
			...first,
			attempt: expect.objectContaining({ id: sitting.id }),
			isNew: false
		});
		expect(await eventsOf(db, learner.id)).toEqual(events);
	});

	test('a double click gets one result twice', async () => {
		const sitting = await open();
		const results = await Promise.all([1, 2, 3, 4].map(() => submit(sitting, 'b')));

		expect(results.map(({ score, passed }) => ({ score, passed }))).toEqual(
			Array(4).fill({ score: 1, passed: true })
		);
		expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
		const kinds = await eventsOf(db, learner.id);
		expect(kinds.filter((kind) => kind === 'exam-submitted' || kind === 'course-completed')).toHaveLength(2);
	});

	test('what is missing is told, and what was chosen is kept', async () => {
		const sitting = await open();
		const half = new Map([[sitting.questions[1]!, 'b']]);
		const handIn = submitExam(db, learner, { attempt: sitting.id, answers: half, now });

		await expect(handIn).rejects.toThrow(new Refusal('questions-missing'));
		expect(await listAttemptAnswers(db, learner.id, sitting.id)).toMatchObject([
			{ question: sitting.questions[1] }
		]);
		expect((await findAttempt(db, learner.id, sitting.id))?.submittedAt).toBeNull();
	});

	test('half right is 50 %, which is enough where 50 are needed', async () => {
		const sitting = await open();
		const [one, two] = sitting.questions;
		const answers = new Map([[one!, 'b'], [two!, 'a']]); // prettier-ignore
		expect(await submitExam(db, learner, { attempt: sitting.id, answers, now })).toMatchObject({
			score: 0.5,
			passed: true
		});
	});

	test('the best passed sitting counts, and the course is completed once', async () => {
		const half = await open();
		await submitExam(db, learner, {
			attempt: half.id,
			answers: new Map(
				[...answerAll(half, 'b')].map(([question, right], at) => [question, at ? 'a' : right])
			),
			now
		});
		const later = new Date(now.getTime() + 60_000);
		await submit(await open(), 'b', later);
		await submit(await open(), 'a', later);

		expect(await findCompletion(db, learner.id, course)).toMatchObject({ completedAt: now, bestScore: 1 });
		const kinds = await eventsOf(db, learner.id);
		expect(kinds.filter((kind) => kind === 'course-completed')).toHaveLength(1);
		expect(kinds.filter((kind) => kind === 'exam-submitted')).toHaveLength(3);
	});
});

test('a new version of the course does not touch a sitting that has begun', async () => {
	const changing = await offerCourse(db, 'khoa-doi');
	await doLessons(db, learner, changing);
	const sitting = await openSitting(db, learner, changing);
	await offerCourse(db, 'khoa-doi', inBoth('exam', exam('pass: 100\npick: 1', 'thi-8', 'thi-9')));

	const answers = answerAll(sitting, 'b');
	const result = await submitExam(db, learner, { attempt: sitting.id, answers, now });

	expect(result).toMatchObject({ passed: true, attempt: { version: 1 } });
	expect(await openSitting(db, learner, changing)).toMatchObject({ version: 2, passPercent: 100 });
});

test('a quiz marked all-or-nothing gives nothing for a part', async () => {
	const two = exam('pass: 50\nmarking: all-or-nothing', 'thi-1').replace('- [ ] Một', '- [x] Một');
	const [strict, mild] = [
		await offerCourse(db, 'thi-chat', inBoth('exam', two)),
		await offerCourse(db, 'thi-nhe', inBoth('exam', two.replace('all-or-nothing', 'partial')))
	];
	const scores = [];
	for (const id of [strict, mild]) {
		await doLessons(db, learner, id);
		const sitting = await openSitting(db, learner, id);
		const answers = new Map([['thi-1', ['b']]]);
		scores.push((await submitExam(db, learner, { attempt: sitting.id, answers, now })).score);
	}
	expect(scores).toEqual([0, 0.5]);
});
