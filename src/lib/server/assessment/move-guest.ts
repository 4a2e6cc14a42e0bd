import { sql } from 'kysely';
import type { Tx } from '../db/db.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';

/** Copies a guest's answers to the account that survives; where both answered, the later answer stays. */
export async function moveGuestAnswers(tx: Tx, guest: AccountId, survivor: AccountId): Promise<void> {
	await sql`
		insert into practice_answer (learner_id, course_id, question_id, version, response, score, event_id, answered_at)
		select ${survivor}, course_id, question_id, version, response, score, event_id, answered_at
		from practice_answer where learner_id = ${guest}
		on conflict (learner_id, course_id, question_id) do update
			set version = excluded.version, response = excluded.response, score = excluded.score,
				event_id = excluded.event_id, answered_at = excluded.answered_at
			where practice_answer.answered_at < excluded.answered_at`.execute(tx);
}
