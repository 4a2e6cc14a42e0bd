import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { actorOf, newGuest, newLearner, newName, now, PASSPHRASE } from '../../support/people.ts';
import { insertSmallAreas, ward } from '../../support/small-areas.ts';
import { offerCourse } from '../../support/small-course.ts';
import { findAccount } from '#lib/server/accounts/accounts.ts';
import { signUp } from '#lib/server/accounts/sign-up.ts';
import { listPracticeAnswers } from '#lib/server/assessment/practice-answers.ts';
import { getOfferedCourse } from '#lib/server/catalogue/courses.ts';
import { answerQuestion } from '#lib/server/learning/answer-question.ts';
import { completeLesson } from '#lib/server/learning/complete-lesson.ts';
import { listEnrolments } from '#lib/server/learning/enrolments.ts';
import { getProgress } from '#lib/server/learning/standing.ts';
import { claimGuest } from '#lib/server/privacy/claim-guest.ts';
import { eventId, type AccountId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

const { db } = await freshDatabase();
let course: CourseId;

beforeAll(async () => {
	await insertSmallAreas(db);
	course = await offerCourse(db, 'khoa-thu');
});

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const answer = (learner: Actor, question: string, response: string, at = now) =>
	answerQuestion(db, learner, {
		event: eventId(v7()),
		course,
		version: 1,
		lesson: 'goi',
		question,
		response,
		now: at
	});
const read = (learner: Actor, at = now) => completeLesson(db, learner, { course, lesson: 'tin', now: at });
const answersOf = (learner: AccountId) => listPracticeAnswers(db, learner, course, ['goi-1', 'goi-2']);
const eventsOf = (learner: AccountId) =>
	db.selectFrom('learning_event').selectAll().where('learner_id', '=', learner).orderBy('kind').execute();
const pendingOf = async (learner: AccountId) => {
	const rows = await db
		.selectFrom('pending_event')
		.select('event_id')
		.where('learner_id', '=', learner)
		.execute();
	return rows.map(({ event_id }) => event_id).toSorted();
};
const idsOf = async (learner: AccountId) => (await eventsOf(learner)).map(({ id }) => id).toSorted();
const doneBy = async (learner: Actor) =>
	(await getProgress(db, learner, await getOfferedCourse(db, course))).lessonsDone;

describe('a guest who signs up', () => {
	test('keeps every answer and lesson, and all of it counts from now on', async () => {
		const guest = await newGuest(db);
		await answer(guest, 'goi-1', 'b');
		await read(guest);
		expect(await pendingOf(guest.id)).toEqual([]);

		const { account } = await signUp(db, guest, { login: newName(), passphrase: PASSPHRASE, now: later(1) });

		const learner = await actorOf(db, account);
		expect(await answersOf(account)).toMatchObject([{ question: 'goi-1', response: 'b' }]);
		expect(await doneBy(learner)).toEqual(['tin']);
		const events = await eventsOf(account);
		expect(events.map(({ kind }) => kind)).toEqual([
			'course-started',
			'lesson-completed',
			'question-answered',
			'registered'
		]);
		expect(events.every((event) => !event.guest)).toBe(true);
		expect(await pendingOf(account)).toEqual(await idsOf(account));
	});
});

describe('a guest who turns out to have an account', () => {
	test('brings along what was done, where that person lives; the guest is gone', async () => {
		const [guest, survivor] = [await newGuest(db), await newLearner(db, newName(), ward)];
		await answer(guest, 'goi-1', 'b');
		await read(guest);

		await claimGuest(db, guest, survivor);

		expect(await answersOf(survivor.id)).toMatchObject([{ question: 'goi-1', response: 'b' }]);
		expect(await doneBy(survivor)).toEqual(['tin']);
		const moved = (await eventsOf(survivor.id)).filter(({ kind }) => kind !== 'registered');
		expect(moved).toHaveLength(3);
		expect(moved.every((event) => !event.guest && event.area_id === ward && event.course_id === course)).toBe(
			true
		);
		expect(await pendingOf(survivor.id)).toEqual(await idsOf(survivor.id));
		expect(await findAccount(db, guest.id)).toBeUndefined();
		expect(await eventsOf(guest.id)).toEqual([]);
	});

	test.each([
		{ because: 'the guest answered later', guestAt: 5, stays: 'b' },
		{ because: 'the account answered later', guestAt: -5, stays: 'a' }
	])('where both answered, the later answer stands: $because', async ({ guestAt, stays }) => {
		const [guest, survivor] = [await newGuest(db), await newLearner(db)];
		await answer(survivor, 'goi-1', 'a');
		await answer(guest, 'goi-1', 'b', later(guestAt));

		await claimGuest(db, guest, survivor);

		expect(await answersOf(survivor.id)).toMatchObject([{ response: stays }]);
		const answered = (await eventsOf(survivor.id)).filter(({ kind }) => kind === 'question-answered');
		expect(answered).toHaveLength(2);
	});

	test('has begun the course when either first did', async () => {
		const [guest, survivor] = [await newGuest(db), await newLearner(db)];
		await read(guest, later(-60));
		await read(survivor);

		await claimGuest(db, guest, survivor);
		expect(await listEnrolments(db, survivor.id)).toMatchObject([{ course, joinedAt: later(-60) }]);
	});

	test('brings everything once, also when two tabs sign in at once', async () => {
		const [guest, survivor] = [await newGuest(db), await newLearner(db)];
		await answer(guest, 'goi-1', 'b');

		await Promise.all([claimGuest(db, guest, survivor), claimGuest(db, guest, survivor)]);

		expect(await eventsOf(survivor.id)).toHaveLength(3);
		expect(await answersOf(survivor.id)).toHaveLength(1);
	});
});

test('an account is never taken in by another, and a guest takes in nobody', async () => {
	const [one, other, guest] = [await newLearner(db), await newLearner(db), await newGuest(db)];
	await answer(one, 'goi-1', 'b');

	await claimGuest(db, one, other);
	await claimGuest(db, guest, { ...guest, id: (await newGuest(db)).id });
	// What an old page still takes for a guest has signed up meanwhile: its account stays.
	await claimGuest(db, { ...one, guest: false }, other);

	expect(await findAccount(db, one.id)).toBeDefined();
	expect(await findAccount(db, guest.id)).toBeDefined();
	expect(await answersOf(other.id)).toEqual([]);
	expect(await answersOf(one.id)).toHaveLength(1);
});
