import { sql } from 'kysely';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { Tx } from '../db/db.ts';
import { cellChanges, personFacts } from './person-facts-sql.ts';

/** One folder at a time, in any process: whoever changes the roll-up holds this lock until the transaction ends. */
const FOLDER_LOCK = 740_079_001;

/** Takes the folder's lock if it is free. */
export async function tryFolderLock(tx: Tx): Promise<boolean> {
	const { rows } = await sql<{
		held: boolean;
	}>`select pg_try_advisory_xact_lock(${FOLDER_LOCK}) as held`.execute(tx);
	return rows[0]!.held;
}

/** Waits for the folder's lock. */
export async function folderLock(tx: Tx): Promise<void> {
	await sql`select pg_advisory_xact_lock(${FOLDER_LOCK})`.execute(tx);
}

/**
 * Counts these learners anew from all their events and moves the cells by the difference. A learner is always counted
 * whole, so late, repeated, reordered and deleted events come out right by construction. The caller holds the lock,
 * taken by an earlier statement: this one must see what the last holder wrote.
 *
 * It is a single statement on purpose: one snapshot for the events, the old facts and the difference.
 */
export async function recountLearners(tx: Tx, learners: readonly AccountId[]): Promise<void> {
	if (learners.length === 0) return;
	await recount(learners).execute(tx);
	await tx
		.updateTable('stats.folded')
		.set({ generation: sql<number>`generation + 1` })
		.execute();
}

/** The whole of it as one statement. */
export function recount(learners: readonly AccountId[]) {
	const among = sql`learner_id = any(${[...learners]}::uuid[])`;
	return sql`
		with ${personFacts(among)}, old as materialized (
			select * from stats.person_fact where ${among}
		), gone as (
			delete from stats.person_fact stale where ${among} and not exists (
				select from fresh where (fresh.learner_id, fresh.fact, fresh.course_id, fresh.part, fresh.period)
					= (stale.learner_id, stale.fact, stale.course_id, stale.part, stale.period))
		), written as (
			insert into stats.person_fact as known select * from (select * from fresh except select * from old) changed
			on conflict (learner_id, fact, course_id, part, period) do update
			set area_id = excluded.area_id, sex = excluded.sex, age_band = excluded.age_band
		), delta as (
			select *, 1 as d from (select * from fresh except select * from old) come
			union all
			select *, -1 from (select * from old except select * from fresh) left_behind
		)
		insert into stats.cell as known (area_id, fact, dim, course_id, part, period, category, n) ${cellChanges}
		on conflict (area_id, fact, dim, course_id, part, period, category) do update set n = known.n + excluded.n`;
}

/** Forgets what a learner counted for, after the learner's events were deleted in the same transaction. */
export async function eraseLearner(tx: Tx, learner: AccountId): Promise<void> {
	await folderLock(tx);
	await recountLearners(tx, [learner]);
	// A counter at nothing would still say that there once was somebody of this kind.
	await tx.deleteFrom('stats.cell').where('n', '=', 0).execute();
}
