import type { Db } from '../db/db.ts';

/** Since when the oldest event has been waiting to be counted; null where none waits. */
export async function findOldestPending(db: Db): Promise<Date | null> {
	const row = await db
		.selectFrom('pending_event')
		.select((by) => by.fn.min<Date | null>('recorded_at').as('since'))
		.executeTakeFirst();
	return row?.since ?? null;
}
