import { sql } from 'kysely';
import type { Db, Tx } from '../db/db.ts';
import type { Cell } from '../db/tables/metrics.ts';
import { foldIn } from './fold.ts';
import { countAll, type CountProgress } from './recompute.ts';
import { folderLock } from './recount-learners.ts';

/** A cell where the figures in use and a count from scratch disagree. */
export type CellDifference = Omit<Cell, 'n'> & { readonly incremental: number; readonly recomputed: number };

/** A kind of fact where they disagree about people: how many, never who. */
export type FactDifference = {
	readonly fact: string;
	readonly course_id: string;
	readonly part: string;
	readonly period: string;
	readonly learners: number;
};

export type Recheck = {
	readonly cells: readonly CellDifference[];
	readonly facts: readonly FactDifference[];
};

/**
 * Compares the figures in use with a count from scratch and changes nothing: pending events are folded first, in the
 * same transaction, which is rolled back at the end. Folding waits meanwhile.
 */
export function checkRecompute(db: Db, progress: CountProgress = () => {}): Promise<Recheck> {
	// The lock is held by a transaction of its own, so that the snapshot of the other begins after the lock is ours.
	return db.transaction().execute(async (keeper) => {
		await folderLock(keeper);
		const tx = await db.startTransaction().setIsolationLevel('repeatable read').execute();
		try {
			return await compare(tx, progress);
		} finally {
			await tx.rollback().execute();
		}
	});
}

async function compare(tx: Tx, progress: CountProgress): Promise<Recheck> {
	await sql`set local statement_timeout = 0`.execute(tx);
	while ((await foldIn(tx, 10_000)).events > 0);
	await sql`create temporary table recounted_fact (like stats.person_fact) on commit drop`.execute(tx);
	await sql`create temporary table recounted_cell (like stats.cell) on commit drop`.execute(tx);
	await countAll(tx, { facts: 'recounted_fact', cells: 'recounted_cell' }, progress);
	return { cells: await compareCells(tx), facts: await compareFacts(tx) };
}

async function compareCells(tx: Tx): Promise<CellDifference[]> {
	const { rows } = await sql<CellDifference>`
		select area_id, fact, dim, course_id, part, period, category,
			coalesce(used.n, 0) as incremental, coalesce(again.n, 0) as recomputed
		from stats.cell used
		full join recounted_cell again using (area_id, fact, dim, course_id, part, period, category)
		where coalesce(used.n, 0) <> coalesce(again.n, 0)
		order by 1, 2, 3, 4, 5, 6, 7`.execute(tx);
	return rows;
}

async function compareFacts(tx: Tx): Promise<FactDifference[]> {
	const { rows } = await sql<FactDifference>`
		with differing as (
			(select * from stats.person_fact except select * from recounted_fact)
			union (select * from recounted_fact except select * from stats.person_fact)
		)
		select fact, course_id, part, period, count(distinct learner_id)::int4 as learners
		from differing group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(tx);
	return rows;
}
