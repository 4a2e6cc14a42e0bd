import { sql } from 'kysely';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { Db, Tx } from '../db/db.ts';
import { recomputeIn } from './recompute.ts';
import { recountLearners, tryFolderLock } from './recount-learners.ts';

/** What one fold did. `busy`: another process is folding, and nothing was done here. */
export type Folded = { readonly events: number; readonly learners: number; readonly busy: boolean };

const NOTHING: Folded = { events: 0, learners: 0, busy: false };

/**
 * Takes up to `limit` pending events into the figures, in one transaction: after a crash at any point either all of it
 * happened or none. Which events are new is read from
 * `pending_event` alone, for neither ids nor times come in the order of commits.
 */
export async function foldPending(db: Db, { limit = 2000 }: { limit?: number } = {}): Promise<Folded> {
	if (!(await isAnythingToDo(db))) return NOTHING;
	return db.transaction().execute(async (tx) => {
		if (!(await tryFolderLock(tx))) return { ...NOTHING, busy: true };
		if (await isRecountNeeded(tx)) await recomputeIn(tx);
		return foldIn(tx, limit);
	});
}

/** Batches taken in one after the other; then others have their turn, and a server that is to stop can. */
const MOST_BATCHES = 50;

/** Takes everything that waits into the figures, batch by batch. @returns how many events, and whether others fold */
export async function foldWaiting(db: Db, { limit = 2000 }: { limit?: number } = {}): Promise<Folded> {
	const sum = { events: 0, learners: 0, busy: false };
	for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
		const { events, learners, busy } = await foldPending(db, { limit });
		sum.events += events;
		sum.learners += learners;
		sum.busy = busy;
		if (events < limit) break;
	}
	return sum;
}

/** The inside of `foldPending`, for a transaction that already holds the folder's lock. */
export async function foldIn(tx: Tx, limit: number): Promise<Folded> {
	const { rows } = await sql<{ learner_id: AccountId; events: number; newest: Date }>`
		with taken as (
			delete from pending_event where (learner_id, event_id) in (
				select learner_id, event_id from pending_event order by recorded_at limit ${limit}
			) returning learner_id, recorded_at
		)
		select learner_id, count(*)::int4 as events, max(recorded_at) as newest from taken group by learner_id`.execute(
		tx
	);
	if (rows.length === 0) return NOTHING;
	await recountLearners(
		tx,
		rows.map((row) => row.learner_id)
	);
	await moveAsOf(tx, new Date(Math.max(...rows.map((row) => row.newest.getTime()))));
	return { events: rows.reduce((sum, row) => sum + row.events, 0), learners: rows.length, busy: false };
}

/**
 * How far the figures have come: when the newest event in them was recorded, how many still wait, and how often they
 * have moved (`generation`).
 */
export async function readFreshness(
	db: Db | Tx
): Promise<{ asOf: Date | null; pending: number; generation: number }> {
	const row = await db
		.selectFrom('stats.folded')
		.select([
			'as_of',
			'generation',
			(by) => by.selectFrom('pending_event').select(by.fn.countAll<number>().as('n')).as('pending')
		])
		.executeTakeFirstOrThrow();
	return { asOf: row.as_of, pending: row.pending ?? 0, generation: row.generation };
}

async function isAnythingToDo(db: Db): Promise<boolean> {
	const row = await db.selectFrom('pending_event').select('event_id').limit(1).executeTakeFirst();
	return row !== undefined || isRecountNeeded(db);
}

/** Whether areas or the basic set have changed since everybody was counted. */
async function isRecountNeeded(db: Db | Tx): Promise<boolean> {
	const row = await db.selectFrom('stats.folded').select('recount').executeTakeFirstOrThrow();
	return row.recount;
}

async function moveAsOf(tx: Tx, newest: Date): Promise<void> {
	await tx
		.updateTable('stats.folded')
		.set({ as_of: sql<Date>`greatest(as_of, ${newest})` })
		.execute();
}
