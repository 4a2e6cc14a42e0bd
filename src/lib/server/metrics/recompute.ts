import { sql } from 'kysely';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { Db, Tx } from '../db/db.ts';
import { cellChanges, personFacts } from './person-facts-sql.ts';
import { folderLock } from './recount-learners.ts';

/** Told while a long count runs: learners counted so far, and learners in all. */
export type CountProgress = (done: number, total: number) => void;

/** Learners counted by one statement; a batch of this size stays in memory. */
const BATCH = 2000;

/**
 * Counts everything from scratch into the same tables, in one transaction; until it commits, readers see the old
 * figures. Pending events may stay pending: counting one twice changes nothing.
 * @returns how many learners were counted
 */
export function recompute(db: Db, progress: CountProgress = () => {}): Promise<number> {
	return db.transaction().execute(async (tx) => {
		await folderLock(tx);
		return recomputeIn(tx, progress);
	});
}

/** The inside of `recompute`, for a transaction that already holds the folder's lock. */
export async function recomputeIn(tx: Tx, progress: CountProgress = () => {}): Promise<number> {
	await sql`set local statement_timeout = 0`.execute(tx);
	await tx.deleteFrom('stats.person_fact').execute();
	await tx.deleteFrom('stats.cell').execute();
	const counted = await countAll(tx, { facts: 'stats.person_fact', cells: 'stats.cell' }, progress);
	await tx
		.updateTable('stats.folded')
		.set({
			as_of: sql<Date>`(select max(recorded_at) from learning_event where not guest)`,
			generation: sql<number>`generation + 1`,
			recount: false
		})
		.execute();
	return counted;
}

/** Counts everybody from raw events into two empty tables of the shape of `stats.person_fact` and `stats.cell`. */
export async function countAll(
	tx: Tx,
	into: { readonly facts: string; readonly cells: string },
	progress: CountProgress
): Promise<number> {
	const total = await countLearners(tx);
	let done = 0;
	for (let last: AccountId | null = null; ;) {
		const learners = await nextLearners(tx, last);
		if (learners.length === 0) break;
		await sql`
			with ${personFacts(sql`learner_id = any(${learners}::uuid[])`)}
			insert into ${sql.table(into.facts)} select * from fresh`.execute(tx);
		last = learners.at(-1)!;
		done += learners.length;
		progress(done, Math.max(total, done));
	}
	await sql`
		with delta as (select *, 1 as d from ${sql.table(into.facts)})
		insert into ${sql.table(into.cells)} (area_id, fact, dim, course_id, part, period, category, n) ${cellChanges}`.execute(
		tx
	);
	return done;
}

async function countLearners(tx: Tx): Promise<number> {
	const { n } = await tx
		.selectFrom('learning_event')
		.select((by) => by.fn.count<number>('learner_id').distinct().as('n'))
		.where('guest', '=', false)
		.executeTakeFirstOrThrow();
	return n;
}

async function nextLearners(tx: Tx, after: AccountId | null): Promise<AccountId[]> {
	const rows = await tx
		.selectFrom('learning_event')
		.select('learner_id')
		.where('guest', '=', false)
		.$if(after !== null, (query) => query.where('learner_id', '>', after!))
		.groupBy('learner_id')
		.orderBy('learner_id')
		.limit(BATCH)
		.execute();
	return rows.map((row) => row.learner_id);
}
