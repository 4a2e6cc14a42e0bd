import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { beforeAll, expect, test } from 'vitest';
import { findLogin } from '#lib/server/accounts/logins.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { restoreBackup, type RestoreRequest } from '#lib/server/backup/restore-backup.ts';
import { openDatabase, type Database } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { migrations } from '#lib/server/db/migrations.ts';
import { listMigrationsRun } from '#lib/server/db/migrations-run.ts';
import { checkRecompute } from '#lib/server/metrics/check-recompute.ts';
import { emptyDatabase, freshDatabase } from '../../support/database.ts';
import { everyRow, furnish, into, temporaryFolder } from './furnished-house.ts';

const house = await freshDatabase();
const folder = temporaryFolder();
const whole = join(folder, 'whole.tar.gz');
let rows: Record<string, string[]>;

/** A step of a later version: what is older must still come in. */
const later: Record<string, Migration> = {
	...migrations,
	'9999-later': {
		up: async (db: Kysely<unknown>) => {
			await sql`alter table login add column later int not null default 7`.execute(db);
		}
	}
};

beforeAll(async () => {
	await furnish(house);
	await backUp(house, into(whole));
	rows = await everyRow(house);
});

function from(file: string, more: Partial<RestoreRequest> = {}): RestoreRequest {
	return { file, replace: false, migrations, say: () => {}, ...more };
}

async function open(databaseUrl: string): Promise<Database> {
	return openDatabase({ databaseUrl, dataDirIsDefault: true, root: process.cwd(), say: () => {} });
}

test('every row of every table comes back as it was, into a database that was never prepared', async () => {
	const other = await open(await emptyDatabase());
	await restoreBackup(other, from(whole));
	expect(Object.values(rows).flat().length).toBeGreaterThan(1000);
	expect(await everyRow(other)).toEqual(rows);
	expect(await checkRecompute(other.db)).toEqual({ cells: [], facts: [] });
	await other.close();
});

test('every row comes back into a database that is prepared but empty', async () => {
	const other = await freshDatabase();
	await restoreBackup(other, from(whole));
	expect(await everyRow(other)).toEqual(rows);
	const { rows: sessions } = await other.pool.query('select from session');
	expect(sessions).toHaveLength(0);
});

test('a database with rows is left alone unless they may go', async () => {
	const other = await freshDatabase();
	await other.pool.query(
		`insert into login (name, shown_as, account_id) values ('here', 'here', gen_random_uuid())`
	);
	await expect(restoreBackup(other, from(whole))).rejects.toThrow(/--replace/);
	expect(await findLogin(other.db, 'here')).toBeDefined();
	await restoreBackup(other, from(whole, { replace: true }));
	expect(await everyRow(other)).toEqual(rows);
});

test('an older backup is loaded into the tables of its time and then brought up to date', async () => {
	const other = await freshDatabase();
	await migrate(other.db, later);
	await restoreBackup(other, from(whole, { replace: true, migrations: later }));
	expect(await listMigrationsRun(other.db)).toEqual(Object.keys(later).toSorted());
	const { rows: logins } = await other.pool.query('select name, later from login');
	expect(logins).toEqual([{ name: 'thanh.ha', later: 7 }]);
});

test('a backup of a newer version is refused', async () => {
	const known = Object.keys(migrations).toSorted().slice(0, -1);
	const older = Object.fromEntries(known.map((name) => [name, migrations[name]!]));
	await expect(restoreBackup(house, from(whole, { replace: true, migrations: older }))).rejects.toThrow(
		/newer Nếp Số/
	);
});

test('a database of a newer version is left alone', async () => {
	const other = await freshDatabase();
	await migrate(other.db, later);
	await expect(restoreBackup(other, from(whole, { replace: true }))).rejects.toThrow(
		/database here is newer/
	);
});

test.each([
	{ what: 'cut short', harm: (file: string) => truncateSync(file, readFileSync(file).length - 5000) },
	{ what: 'with a flipped bit', harm: (file: string) => flip(file, 0.5) },
	{ what: 'with a flipped bit at its end', harm: (file: string) => flip(file, 0.999) },
	{ what: 'with a word changed', harm: (file: string) => change(file, 'thanh.ha', 'thanh.ho') },
	{
		what: 'with a table less',
		harm: (file: string) => change(file, 'public.login.copy', 'public.logim.copy')
	},
	{ what: 'that ends after its manifest', harm: (file: string) => keepTar(file, 64 * 512) },
	{ what: 'that is empty', harm: (file: string) => writeFileSync(file, '') },
	{ what: 'that is something else', harm: (file: string) => writeFileSync(file, 'Kính gửi') },
	{
		what: 'that is gzip of something else',
		harm: (file: string) => writeFileSync(file, gzipSync('Kính gửi'))
	}
])('a file $what is refused in words, and nothing changes', async ({ what, harm }) => {
	const file = join(folder, `${what}.tar.gz`);
	copyFileSync(whole, file);
	harm(file);
	const refused = restoreBackup(house, from(file, { replace: true }));
	await expect(refused).rejects.toThrow(/is damaged|is not a backup/);
	await expect(refused).rejects.toHaveProperty('name', 'StartupError');
	expect(await everyRow(house)).toEqual(rows);
});

test('a file that is not there is told in words', async () => {
	await expect(restoreBackup(house, from(join(folder, 'none')))).rejects.toThrow(/no such file/);
});

test.each([
	{ how: 'Ctrl-C', replaced: migrations },
	{ how: 'Ctrl-C while an older backup comes in', replaced: later }
])('$how in the middle leaves the old rows', async ({ replaced }) => {
	const other = await freshDatabase();
	await migrate(other.db, replaced);
	await other.pool.query(
		`insert into login (name, shown_as, account_id) values ('old', 'old', gen_random_uuid())`
	);
	const stop = new AbortController();
	const say = (sentence: string) => sentence.includes('public.learning_event') && stop.abort();
	const request = from(whole, { replace: true, migrations: replaced, say, signal: stop.signal });
	await expect(restoreBackup(other, request)).rejects.toThrow();
	expect(await findLogin(other.db, 'old')).toBeDefined();
	expect(await listMigrationsRun(other.db)).toEqual(Object.keys(replaced).toSorted());
});

test('a connection that dies in the middle leaves the old rows', async () => {
	const other = await freshDatabase();
	await other.pool.query(
		`insert into login (name, shown_as, account_id) values ('old', 'old', gen_random_uuid())`
	);
	let backend = Number.NaN;
	other.pool.on('acquire', (client) => (backend = (client as unknown as { processID: number }).processID));
	const killing = (sentence: string) => {
		if (sentence.includes('public.population')) process.kill(backend, 'SIGTERM');
	};
	await expect(restoreBackup(other, from(whole, { replace: true, say: killing }))).rejects.toThrow();
	expect(await findLogin(other.db, 'old')).toBeDefined();
});

/** Flips a bit there, or the next one that means anything: some only fill up a byte between two blocks of deflate. */
function flip(file: string, where: number): void {
	const whole = readFileSync(file);
	for (let at = Math.floor(whole.length * where); at < whole.length; at += 1) {
		const bytes = Buffer.from(whole);
		bytes[at] = bytes[at]! ^ 0x10;
		if (isReadable(bytes)) continue;
		return writeFileSync(file, bytes);
	}
	throw new Error('No bit of the end means anything');
}

function isReadable(bytes: Buffer): boolean {
	try {
		gunzipSync(bytes);
		return true;
	} catch {
		return false;
	}
}

function change(file: string, word: string, by: string): void {
	const bytes = gunzipSync(readFileSync(file));
	const at = bytes.lastIndexOf(word);
	bytes.write(by, at, 'latin1');
	writeFileSync(file, gzipSync(bytes));
}

function keepTar(file: string, length: number): void {
	writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).subarray(0, length)));
}
