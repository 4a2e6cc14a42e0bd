import { createReadStream, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { beforeAll, expect, test } from 'vitest';
import { backUp } from '#lib/server/backup/back-up.ts';
import { checkArchive } from '#lib/server/backup/read-archive.ts';
import { openDatabase } from '#lib/server/db/database.ts';
import { migrations } from '#lib/server/db/migrations.ts';
import { emptyDatabase, freshDatabase } from '../../support/database.ts';
import { furnish, into, temporaryFolder } from './furnished-house.ts';

const house = await freshDatabase();
const folder = temporaryFolder();

beforeAll(() => furnish(house));

test('a backup is a tar that begins with its manifest and holds no sign-in', async () => {
	const file = join(folder, 'whole.tar.gz');
	await backUp(house, into(file));
	const names: string[] = [];
	const entries = createReadStream(file).pipe(createGunzip()).pipe(extract());
	for await (const entry of entries) {
		names.push(entry.header.name);
		entry.resume();
	}
	expect(names[0]).toBe('manifest.json');
	expect(names).toContain('tables/public.account.copy');
	expect(names).toContain('tables/stats.cell.copy');
	expect(names.join()).not.toMatch(/session|rate_limit|kysely/);
});

test('a table stands after the tables its rows point at', async () => {
	const { tables } = await checkArchive(join(folder, 'whole.tar.gz'));
	const at = (name: string) => tables.findIndex((table) => table.name === name);
	expect(at('public.area')).toBeGreaterThan(at('public.area_version'));
	expect(at('public.account')).toBeGreaterThan(at('public.area'));
	expect(at('public.attempt_answer')).toBeGreaterThan(at('public.attempt'));
});

test('the manifest tells what is in it, and the progress is told', async () => {
	const said: string[] = [];
	const file = join(folder, 'told.tar.gz');
	const written = await backUp(house, into(file, { say: (sentence) => said.push(sentence) }));
	expect(await checkArchive(file)).toEqual(written);
	expect(written.migrations).toEqual(Object.keys(migrations).toSorted());
	expect(written.tables.find(({ name }) => name === 'public.login')?.rows).toBe(1);
	expect(said.join('\n')).toContain(`${written.tables.length}/${written.tables.length}`);
});

test('only its owner may read a backup', async () => {
	expect(statSync(join(folder, 'whole.tar.gz')).mode & 0o777).toBe(0o600);
});

test('a backup never overwrites', async () => {
	const file = join(folder, 'taken.tar.gz');
	writeFileSync(file, 'mine');
	await expect(backUp(house, into(file))).rejects.toThrow(/The file .* exists/);
	expect(statSync(file).size).toBe(4);
});

test('a folder that is not there is told in words', async () => {
	await expect(backUp(house, into(join(folder, 'no', 'x.tar.gz')))).rejects.toThrow(/cannot be used/);
});

test('a backup that was stopped leaves nothing behind', async () => {
	const place = join(folder, 'stopped');
	mkdirSync(place);
	const stop = new AbortController();
	const say = (sentence: string) => sentence.includes('public.population') && stop.abort();
	await expect(backUp(house, into(join(place, 'x.tar.gz'), { say, signal: stop.signal }))).rejects.toThrow();
	expect(readdirSync(place)).toEqual([]);
});

test('rows written while a backup runs are not in it, and nobody waits for it', async () => {
	const file = join(folder, 'snapshot.tar.gz');
	let late: Promise<unknown> | undefined;
	const say = () => {
		late ??= house.pool.query(
			`insert into login (name, shown_as, account_id) values ('late', 'late', gen_random_uuid())`
		);
	};
	const { tables } = await backUp(house, into(file, { say }));
	await late;
	await house.pool.query(`delete from login where name = 'late'`);
	expect(tables.find(({ name }) => name === 'public.login')?.rows).toBe(1);
});

test('a database that was never prepared has nothing to back up', async () => {
	const databaseUrl = await emptyDatabase();
	const bare = await openDatabase({
		databaseUrl,
		dataDirIsDefault: true,
		root: process.cwd(),
		say: () => {}
	});
	const file = join(folder, 'bare.tar.gz');
	await expect(backUp(bare, into(file))).rejects.toThrow(/never prepared/);
	await bare.close();
	expect(existsSync(file)).toBe(false);
});

test('there are no sequences, whose place a backup would have to keep', async () => {
	const { rows } = await house.pool.query(`select relname from pg_class where relkind = 'S'`);
	expect(rows).toEqual([]);
});
