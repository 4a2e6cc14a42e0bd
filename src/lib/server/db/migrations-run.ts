import { sql } from 'kysely';
import type { Db } from './db.ts';

/** Names of the migrations a database has had, oldest first; none where it was never prepared. */
export async function listMigrationsRun(db: Db): Promise<string[]> {
	const { rows } = await sql<{ there: boolean }>`
		select to_regclass('public.kysely_migration') is not null as there`.execute(db);
	if (!rows[0]!.there) return [];
	const found = await sql<{ name: string }>`
		select name from public.kysely_migration order by name collate "C"`.execute(db);
	return found.rows.map((row) => row.name);
}
