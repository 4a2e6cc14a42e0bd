import { sql } from 'kysely';
import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { newGuest, newLearner, now } from '../../support/people.ts';
import { offerCourse } from '../../support/small-course.ts';
import { findAccount } from '#lib/server/accounts/accounts.ts';
import { endAllSessions } from '#lib/server/accounts/sessions.ts';
import { answerQuestion } from '#lib/server/learning/answer-question.ts';
import { forgetGuests } from '#lib/server/privacy/forget-guests.ts';
import { eventId, type AccountId, type CourseId } from '#lib/vocabulary/ids.ts';

const { db } = await freshDatabase();
let course: CourseId;

beforeAll(async () => {
	course = await offerCourse(db, 'khoa-thu');
});

const countEvents = async (learner: AccountId) =>
	(await db.selectFrom('learning_event').select('id').where('learner_id', '=', learner).execute()).length;
const age = (id: AccountId) =>
	db
		.updateTable('account')
		.set({ created_at: sql<Date>`now() - interval '90 days'` })
		.where('id', '=', id)
		.execute();

test('a guest whose last session ended is forgotten, with what they did; others stay', async () => {
	const gone = await newGuest(db);
	const returning = await newGuest(db);
	const justMade = await newGuest(db);
	const learner = await newLearner(db);
	for (const guest of [gone, returning]) {
		const given = {
			event: eventId(v7()),
			course,
			version: 1,
			lesson: 'goi',
			question: 'goi-1',
			response: 'b',
			now
		};
		await answerQuestion(db, guest, given);
	}
	for (const { id } of [gone, returning, learner]) await age(id);
	await endAllSessions(db, gone.id);

	expect(await forgetGuests(db)).toBe(1);

	expect(await findAccount(db, gone.id)).toBeUndefined();
	expect(await countEvents(gone.id)).toBe(0);
	for (const { id } of [returning, justMade, learner]) expect(await findAccount(db, id)).toBeDefined();
	expect(await countEvents(returning.id)).toBeGreaterThan(0);
});
