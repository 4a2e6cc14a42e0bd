import { sql } from 'kysely';
import type { Tx } from '../db/db.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

/** A guest signed up: what was done in this browser now counts, under the same account. */
export async function releaseGuestEvents(tx: Tx, learner: AccountId): Promise<void> {
	await tx
		.updateTable('learning_event')
		.set({ guest: false })
		.where('learner_id', '=', learner)
		.where('guest', '=', true)
		.execute();
	await leavePending(tx, learner);
}

/**
 * A guest turned out to be somebody known: their events move to the survivor. A shard key is never updated, so
 * each is written anew and the old one deleted.
 */
export async function moveGuestEvents(tx: Tx, guest: AccountId, survivor: Actor): Promise<void> {
	await sql`
		insert into learning_event (learner_id, id, kind, occurred_at, course_id, course_version, lesson_id, guest,
			area_id, sex, birth_year, detail)
		select ${survivor.id}, id, kind, occurred_at, course_id, course_version, lesson_id, false,
			${survivor.area}::text, ${survivor.sex}::text, ${survivor.birthYear}::int2, detail
		from learning_event where learner_id = ${guest}
		on conflict do nothing`.execute(tx);
	await sql`
		insert into pending_event (learner_id, event_id)
		select ${survivor.id}, id from learning_event where learner_id = ${guest}
		on conflict do nothing`.execute(tx);
	await tx.deleteFrom('learning_event').where('learner_id', '=', guest).execute();
}

async function leavePending(tx: Tx, learner: AccountId): Promise<void> {
	await sql`
		insert into pending_event (learner_id, event_id)
		select learner_id, id from learning_event where learner_id = ${learner}
		on conflict do nothing`.execute(tx);
}

/** Deletes what guests did who will not come back; no figure ever knew of it. */
export async function deleteEventsOf(tx: Tx, guests: readonly AccountId[]): Promise<void> {
	if (guests.length === 0) return;
	await tx.deleteFrom('learning_event').where('learner_id', 'in', guests).where('guest', '=', true).execute();
}
