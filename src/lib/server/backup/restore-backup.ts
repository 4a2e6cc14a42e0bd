import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Migration } from 'kysely/migration';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database } from '../db/database.ts';
import type { Db, Tx } from '../db/db.ts';
import { errorCode } from '../db/error-code.ts';
import { listMigrationsRun } from '../db/migrations-run.ts';
import { busy, damaged, newerBackup, newerDatabase, notEmpty } from './backup-troubles.ts';
import { COPY_SETTINGS } from './copy-settings.ts';
import type { ArchivedTable, Manifest } from './manifest.ts';
import { migrateUpTo, rebuildAsOf } from './rebuild.ts';
import { kyselyOn, withClient } from './one-client.ts';
import { checkArchive, readArchive } from './read-archive.ts';
import { listEmptiedTables, listStoredTables, quoted, type StoredTable } from './stored-tables.ts';

export type RestoreRequest = {
	readonly file: string;
	/** Whether rows that are there may go. */
	readonly replace: boolean;
	/** What this program knows, by name. */
	readonly migrations: Readonly<Record<string, Migration>>;
	readonly say: (sentence: string) => void;
	readonly signal?: AbortSignal;
};

/** Written by a migration, so it is no sign of anybody having been here. */
const FILLED_BY_MIGRATIONS: readonly string[] = ['stats.folded'];

const DEADLOCK = '40P01';

/**
 * Puts a backup in place of what a database holds, in one transaction after the whole file has been checked: whatever
 * happens in between, the old rows stay. A backup of an older version is loaded into tables of that version, which are
 * then migrated. Sign-ins are not restored. A running application waits meanwhile.
 *
 * @throws StartupError when the file or the database forbids it, saying why
 */
export async function restoreBackup(house: Database, request: RestoreRequest): Promise<Manifest> {
	const { file, say, signal } = request;
	say('Đang kiểm tra bản sao lưu… Checking the backup…');
	const manifest = await checkArchive(file, signal);
	assertKnown(manifest, request);
	try {
		await withClient(house, (client) =>
			kyselyOn(client)
				.transaction()
				.execute((tx) => restoreIn(tx, client, manifest, request))
		);
		return manifest;
	} catch (error) {
		throw errorCode(error) === DEADLOCK ? busy(error) : error;
	}
}

async function restoreIn(
	tx: Tx,
	client: pg.PoolClient,
	manifest: Manifest,
	request: RestoreRequest
): Promise<void> {
	const { file, migrations, say, signal } = request;
	await client.query(COPY_SETTINGS);
	await lockAll(client);
	const here = await migrationsHere(tx, request);
	if (!request.replace) await assertEmpty(client);
	if (here.join() !== manifest.migrations.join())
		await rebuildAsOf(tx, client, migrations, manifest.migrations);
	const tables = await listStoredTables(client);
	assertSameTables(file, manifest, tables);
	await client.query(`truncate ${(await listEmptiedTables(client)).map(quoted).join()}`);
	let done = 0;
	const load = async (rows: Readable, table: ArchivedTable) => {
		await loadTable(client, file, rows, table, signal);
		say(`  ${++done}/${tables.length} ${table.name}: ${table.rows}`);
	};
	await readArchive(file, load, signal);
	await migrateUpTo(tx, migrations, Object.keys(migrations).toSorted().at(-1)!);
}

/** @throws StartupError for a backup with steps that this program does not have, or has in another order */
function assertKnown(manifest: Manifest, { migrations }: RestoreRequest): void {
	const known = Object.keys(migrations).toSorted();
	const strange = manifest.migrations.find((name, at) => known[at] !== name);
	if (strange) throw newerBackup(`${manifest.programVersion}, ${strange}`);
}

async function migrationsHere(tx: Db, { migrations }: RestoreRequest): Promise<string[]> {
	const here = await listMigrationsRun(tx);
	const unknown = here.findLast((name) => !(name in migrations));
	if (unknown) throw newerDatabase(unknown);
	return here;
}

/** Nobody writes from here on, so that what is found empty is empty when it is filled. */
async function lockAll(client: pg.PoolClient): Promise<void> {
	const tables = await listEmptiedTables(client);
	if (tables.length > 0)
		await client.query(`lock table ${tables.map(quoted).join()} in access exclusive mode`);
}

async function assertEmpty(client: pg.PoolClient): Promise<void> {
	for (const { name } of await listStoredTables(client)) {
		if (FILLED_BY_MIGRATIONS.includes(name)) continue;
		const { rows } = await client.query<{ filled: boolean }>(
			`select exists (select from ${quoted(name)}) as filled`
		);
		if (rows[0]!.filled) throw notEmpty(name);
	}
}

/** Names from the archive reach SQL only when the database has them too. */
function assertSameTables(file: string, manifest: Manifest, tables: readonly StoredTable[]): void {
	const shape = (list: readonly StoredTable[]) =>
		list.map(({ name, columns }) => `${name} ${columns.toSorted().join()}`).toSorted();
	const [archived, here] = [shape(manifest.tables), shape(tables)];
	const odd =
		archived.find((table) => !here.includes(table)) ?? here.find((table) => !archived.includes(table));
	if (odd) throw damaged(file, odd.split(' ')[0]!);
}

async function loadTable(
	client: pg.PoolClient,
	file: string,
	rows: Readable,
	{ name, columns, rows: expected }: ArchivedTable,
	signal?: AbortSignal
): Promise<void> {
	const into = client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join()}) from stdin`));
	await pipeline(rows, into, { signal });
	if (into.rowCount !== expected) throw damaged(file, name);
}
