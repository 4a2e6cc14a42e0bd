import { Migrator, type Migration } from 'kysely/migration';
import type pg from 'pg';
import type { Tx } from '../db/db.ts';
import { listTableNames, quoted } from './stored-tables.ts';

type Migrations = Readonly<Record<string, Migration>>;

/** Drops every table and makes them anew as they were after the last of `steps`. For a restore; the caller commits. */
export async function rebuildAsOf(
	tx: Tx,
	client: pg.PoolClient,
	migrations: Migrations,
	steps: readonly string[]
): Promise<void> {
	const tables = await listTableNames(client);
	if (tables.length > 0) await client.query(`drop table ${tables.map(quoted).join()} cascade`);
	await client.query('drop schema if exists stats cascade');
	await migrateUpTo(tx, migrations, steps.at(-1)!);
}

/** Runs, inside the caller's transaction, what is missing up to and with one migration. */
export async function migrateUpTo(tx: Tx, migrations: Migrations, last: string): Promise<void> {
	const known = Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= last));
	const { error } = await new Migrator({
		db: tx,
		provider: { getMigrations: async () => known }
	}).migrateToLatest();
	if (error) throw error;
}
