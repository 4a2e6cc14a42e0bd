import { sql } from 'kysely';
import type { Db } from '../db/db.ts';

/** How many pieces of work wait in all queues together; none where the queues were never opened. */
export async function countWaitingJobs(db: Db): Promise<number> {
	const { rows } = await sql<{
		known: boolean;
	}>`select to_regclass('pgboss.job') is not null as known`.execute(db);
	if (!rows[0]?.known) return 0;
	const waiting = await sql<{ n: number }>`
		select count(*)::int4 as n from pgboss.job where state::text in ('created', 'retry')`.execute(db);
	return waiting.rows[0]?.n ?? 0;
}
