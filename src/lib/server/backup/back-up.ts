import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pack as packTar, type Pack } from 'tar-stream';
import type { Database } from '../db/database.ts';
import { fileExists, fileTrouble, nothingToBackUp } from './backup-troubles.ts';
import { COPY_SETTINGS } from './copy-settings.ts';
import { entryOf, FORMAT, MANIFEST_ENTRY, type ArchivedTable, type Manifest } from './manifest.ts';
import { meter } from './meter.ts';
import { migrationsRunOn, withClient } from './one-client.ts';
import { listStoredTables, quoted, type StoredTable } from './stored-tables.ts';

export type BackupRequest = {
	/** Where to; nothing may be there yet. */
	readonly file: string;
	readonly programVersion: string;
	readonly now: Date;
	readonly say: (sentence: string) => void;
	readonly signal?: AbortSignal;
};

/**
 * Writes everything worth keeping, as it was at one instant, into a gzipped tar that only its owner may read: first
 * `manifest.json`, then each table in COPY text format. The application may go on running. Each table is read twice
 * in the same snapshot, once for its length and checksum and once for the archive, so that no personal data lies on
 * the disk in between. The file appears under its name only when it is whole.
 *
 * @throws StartupError when the file cannot be written, or the database was never prepared
 */
export async function backUp(house: Database, request: BackupRequest): Promise<Manifest> {
	if (existsSync(request.file)) throw fileExists(request.file);
	try {
		return await withClient(house, async (client) => {
			await client.query('begin isolation level repeatable read, read only');
			await client.query(COPY_SETTINGS);
			const manifest = await measureAll(client, request);
			await writeWhole(client, manifest, request);
			await client.query('commit');
			return manifest;
		});
	} catch (error) {
		throw fileTrouble(request.file, error);
	}
}

async function measureAll(client: pg.PoolClient, request: BackupRequest): Promise<Manifest> {
	const migrations = await migrationsRunOn(client);
	if (migrations.length === 0) throw nothingToBackUp();
	const stored = await listStoredTables(client);
	const tables: ArchivedTable[] = [];
	for (const table of stored) {
		tables.push(await measure(client, table, request.signal));
		const { rows } = tables.at(-1)!;
		request.say(`  ${tables.length}/${stored.length} ${table.name}: ${rows}`);
	}
	const { programVersion, now } = request;
	const about = { product: 'nep-so' as const, format: FORMAT, createdAt: now.toISOString(), programVersion };
	return { ...about, migrations, tables: tables.map((table) => ({ ...table, columns: [...table.columns] })) };
}

async function measure(
	client: pg.PoolClient,
	table: StoredTable,
	signal?: AbortSignal
): Promise<ArchivedTable> {
	const rows = client.query(copyTo(copyOut(table)));
	const { through, measured } = meter();
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	await pipeline(rows, through, nowhere, { signal });
	return { ...table, rows: rows.rowCount, ...measured() };
}

function copyOut({ name, columns }: StoredTable): string {
	return `copy ${quoted(name)} (${columns.map(quoted).join()}) to stdout`;
}

async function writeWhole(client: pg.PoolClient, manifest: Manifest, { file, say, signal }: BackupRequest) {
	const partial = `${file}.${process.pid}.partial`;
	const pack = packTar();
	const out = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true });
	try {
		await Promise.all([pipeline(pack, createGzip(), out, { signal }), fill(pack, client, manifest, signal)]);
		if (existsSync(file)) throw fileExists(file);
		await rename(partial, file);
		say(`  → ${file}`);
	} catch (error) {
		pack.destroy();
		await rm(partial, { force: true });
		throw error;
	}
}

async function fill(
	pack: Pack,
	client: pg.PoolClient,
	manifest: Manifest,
	signal?: AbortSignal
): Promise<void> {
	const mtime = new Date(manifest.createdAt);
	pack.entry({ name: MANIFEST_ENTRY, mode: 0o600, mtime }, JSON.stringify(manifest, null, '\t'));
	for (const table of manifest.tables) {
		const { through, measured } = meter();
		const header = { name: entryOf(table.name), size: table.bytes, mode: 0o600, mtime };
		await pipeline(client.query(copyTo(copyOut(table))), through, pack.entry(header), { signal });
		if (measured().sha256 !== table.sha256)
			throw new Error(`${table.name} read differently twice in one snapshot`);
	}
	pack.finalize();
}
