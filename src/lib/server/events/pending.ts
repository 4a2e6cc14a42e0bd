import { sql } from 'kysely';
import type { Db } from '../db/db.ts';

/** How many seconds the oldest event that is not yet counted has waited; 0 where none waits. */
export async function oldestPendingSeconds(db: Db): Promise<number> {
	const row = await db
		.selectFrom('pending_event')
		.select(sql<number | null>`extract(epoch from now() - min(recorded_at))::float8`.as('seconds'))
		.executeTakeFirstOrThrow();
	return Math.max(0, row.seconds ?? 0);
}
