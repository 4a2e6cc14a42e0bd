import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '#lib/server/db/database.ts';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { freshDatabase } from '../../support/database.ts';

const { db, connectionUrl } = await freshDatabase();

async function read(expression: string): Promise<unknown> {
	const answer = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(db);
	return answer.rows[0]?.value;
}

describe('what the database says arrives as one would expect', () => {
	test.each([
		{ expression: '9007199254740991::bigint', value: 9007199254740991 },
		{ expression: 'array[1, null, 3]::bigint[]', value: [1, null, 3] },
		{ expression: 'count(*)', value: 1 },
		{ expression: `'2026-03-01'::date`, value: '2026-03-01' },
		{ expression: `array['2026-03-01'::date]`, value: ['2026-03-01'] },
		{ expression: `'2026-03-01 07:00:00+07'::timestamptz`, value: new Date('2026-03-01T00:00:00Z') },
		{ expression: `'Nếp Số'::text`, value: 'Nếp Số' },
		{ expression: 'null::date', value: null }
	])('$expression', async ({ expression, value }) => {
		expect(await read(expression)).toEqual(value);
	});

	test('a whole number too large to be exact is an error, not a number that is off by one', async () => {
		await expect(read('9007199254740993::bigint')).rejects.toThrow('too large to be exact');
	});
});

test('a query that runs for ever is cut off', async () => {
	expect(await read(`current_setting('statement_timeout')`)).toBe('30s');
});

test('the database keeps what it was told through a power cut, and sorts the same on every machine', async () => {
	expect(await read(`current_setting('data_checksums')`)).toBe('on');
	expect(await read(`current_setting('full_page_writes')`)).toBe('on');
	expect(await read(`(select datlocale from pg_database where datname = current_database())`)).toBe(
		'C.UTF-8'
	);
});

describe('a DATABASE_URL that does not work is told in two languages, with what to do, and no password', () => {
	const elsewhere = (change: (url: URL) => void) => {
		const url = new URL(connectionUrl);
		url.password = 'secret-word';
		change(url);
		return url.href;
	};
	test.each([
		{ what: 'no address at all', url: 'secret-word', says: 'not a PostgreSQL address' },
		{
			what: 'an address of the web',
			url: 'https://x:secret-word@example.org/db',
			says: 'not a PostgreSQL address'
		},
		{
			what: 'no database named',
			url: 'postgres://x:secret-word@localhost',
			says: 'not a PostgreSQL address'
		},
		{
			what: 'a stray percent',
			url: 'postgres://x:secret-word%zz@localhost/db',
			says: 'not a PostgreSQL address'
		},
		{
			what: 'a closed port',
			url: 'postgres://x:secret-word@127.0.0.1:1/db',
			says: 'does not answer (ECONNREFUSED)'
		},
		{ what: 'an unknown host', url: 'postgres://x:secret-word@nowhere.invalid/db', says: 'cannot be found' },
		{ what: 'a missing socket', url: 'postgres://x:secret-word@x/db?host=/nonexistent', says: '(ENOENT)' },
		{
			what: 'a missing database',
			url: elsewhere((url) => (url.pathname = '/khong_co')),
			says: 'has no database khong_co'
		},
		{
			what: 'an unknown user',
			url: elsewhere((url) => (url.username = 'nguoi_la')),
			says: 'does not admit nguoi_la'
		},
		{
			what: 'encryption the server has not',
			url: elsewhere((url) => url.searchParams.set('sslmode', 'verify-full')),
			says: 'No encrypted connection'
		}
	])('$what', async ({ url, says }) => {
		const opening = openDatabase({ databaseUrl: url, dataDirIsDefault: true, root: '/', say: () => {} });
		const refusal: unknown = await opening.then(
			() => null,
			(error: unknown) => error
		);
		if (!(refusal instanceof StartupError)) throw refusal;
		expect(refusal.sentence.en).toContain(says);
		expect(refusal.sentence.vi).toMatch(/Hãy/);
		expect(JSON.stringify(refusal.sentence)).not.toContain('secret-word');
	});
});
