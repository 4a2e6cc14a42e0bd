import { sql } from 'kysely';
import type { Tx } from '../db/db.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';

/** Copies a guest's lessons to the account that survives; the guest's own rows go with the guest. */
export async function moveGuestLearning(tx: Tx, guest: AccountId, survivor: AccountId): Promise<void> {
	await sql`
		insert into enrolment (learner_id, course_id, joined_at, completed_at)
		select ${survivor}, course_id, joined_at, completed_at from enrolment where learner_id = ${guest}
		on conflict (learner_id, course_id) do update
			set joined_at = least(enrolment.joined_at, excluded.joined_at)`.execute(tx);
	await sql`
		insert into lesson_completion (learner_id, course_id, lesson_id, done_at)
		select ${survivor}, course_id, lesson_id, done_at from lesson_completion where learner_id = ${guest}
		on conflict do nothing`.execute(tx);
}
