import { type Kysely, type QueryExecutorProvider, sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { migrations } from '#lib/server/db/migrations.ts';
import { emptyDatabase } from '../../support/database.ts';

const opened: Database[] = [];
afterAll(() => Promise.all(opened.map((database) => database.close())));

async function open(databaseUrl: string): Promise<Database> {
	const database = await openDatabase({ databaseUrl, dataDirIsDefault: true, root: '/', say: () => {} });
	opened.push(database);
	return database;
}

const slow = {
	'0001-shelf': {
		async up(db: Kysely<unknown>) {
			await sql`create table shelf (id int primary key)`.execute(db);
			await sql`select pg_sleep(0.2)`.execute(db);
		}
	},
	'0002-book': {
		async up(db: Kysely<unknown>) {
			await sql`insert into shelf values (1)`.execute(db);
		}
	}
};

test('of four that start at once, one migrates and the others find it done', async () => {
	const url = await emptyDatabase();
	const databases = await Promise.all([1, 2, 3, 4].map(() => open(url)));
	const done = await Promise.all(databases.map(({ db }) => migrate(db, slow)));
	expect(done.toSorted((one, other) => one.length - other.length)).toEqual([[], [], [], Object.keys(slow)]);
});

test('a migration that fails takes back those before it, and says what was wrong', async () => {
	const { db } = await open(await emptyDatabase());
	const broken = {
		...slow,
		'0003-fall': { up: (tx: Kysely<unknown>) => sql`select 1/0`.execute(tx).then(() => {}) }
	};
	await expect(migrate(db, broken)).rejects.toThrow('division by zero');
	expect(await migrate(db, slow)).toEqual(Object.keys(slow));
});

test('a database that is newer than the code is left alone, with advice', async () => {
	const { db } = await open(await emptyDatabase());
	await migrate(db, slow);
	const older = { '0001-shelf': slow['0001-shelf'] };
	await expect(migrate(db, older)).rejects.toMatchObject({
		name: 'StartupError',
		sentence: { en: expect.stringContaining('0002-book, which this version does not know') }
	});
});

test('a migration may take longer than any request, and the limit is back afterwards', async () => {
	const { db } = await open(await emptyDatabase());
	const limit = async (on: QueryExecutorProvider) =>
		(await sql<{ value: string }>`select current_setting('statement_timeout') as value`.execute(on)).rows[0]
			?.value;
	const seen: (string | undefined)[] = [];
	await migrate(db, { '0001-look': { up: async (tx: Kysely<unknown>) => void seen.push(await limit(tx)) } });
	expect([...seen, await limit(db)]).toEqual(['0', '30s']);
});

test('our own migrations run on an empty database, and running them again changes nothing', async () => {
	const { db } = await open(await emptyDatabase());
	expect(await migrate(db, migrations)).toEqual(Object.keys(migrations).toSorted());
	expect(await migrate(db, migrations)).toEqual([]);
});
