import { sql } from 'kysely';
import type { Db } from './db.ts';

/** Whether the database answers now. The question is the whole point, so a failure is an answer, not an error. */
export async function isDatabaseUp(db: Db): Promise<boolean> {
	try {
		await sql`select 1`.execute(db);
		return true;
	} catch {
		return false;
	}
}
