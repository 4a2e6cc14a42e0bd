import { sql } from 'kysely';
import type { Db } from '#lib/server/db/db.ts';

/**
 * Does the same thing several times at the same moment, each on a connection of its own. They are opened first, for
 * what waits for a connection would come one after the other and race nobody.
 */
export async function atOnce<T>(db: Db, times: number, deed: (at: number) => Promise<T>): Promise<T[]> {
	const all = Array.from({ length: times }, (_, at) => at);
	await Promise.all(all.map(() => sql`select pg_sleep(0.1)`.execute(db)));
	return Promise.all(all.map(deed));
}
