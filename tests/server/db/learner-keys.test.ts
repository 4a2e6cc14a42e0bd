import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';

const { db } = await freshDatabase();

/**
 * Tables that hold no learner's own rows, each with its reason. Every other table is a learner's: its keys contain
 * `learner_id`, so that the schema can be spread over servers by learner.
 */
const NOT_A_LEARNERS: Readonly<Record<string, string>> = {
	account: 'the learner: its id is what learner_id means',
	area: 'reference: the units of a province',
	area_ancestor: 'reference',
	area_change: 'reference',
	area_version: 'reference',
	area_import: 'files of an administrator waiting to be confirmed; deleted after a day',
	target: 'reference: goals that others have set',
	population: 'reference',
	course: 'reference: what is taught',
	course_version: 'reference',
	lesson: 'reference',
	path: 'reference',
	path_version: 'reference',
	question: 'reference',
	placement_item: 'reference',
	asset: 'reference: files that lessons show',
	content_state: 'one row: which content is published',
	login: 'look-up: a sign-in name is unique everywhere; carries account_id without a foreign key',
	credential_code: 'look-up: a code on paper is unique everywhere; carries learner_id without a foreign key',
	api_key: 'look-up: a program that reads figures; it belongs to the house, not to a learner',
	invitation: 'look-up: a link on paper, for somebody who may have no account yet',
	rate_limit: 'counters under digests of names and addresses',
	audit_entry: 'the log of what staff did; one entry may concern two people',
	kysely_migration: 'which migrations have run',
	kysely_migration_lock: 'keeps migrations from running twice at once',
	release: 'public: a frozen set of figures',
	release_observation: 'public: figures without a person',
	subscription: 'who outside is told of releases: machines, no people',
	subscription_delivery: 'how a release fares on its way to one of them',
	'stats.area_line': 'reference: where each unit counts',
	'stats.basic_set': 'reference: which courses are the basics',
	'stats.cell': 'counts without a person',
	'stats.folded': 'one row: how far the figures have come'
};

type Key = { table: string; name: string; columns: string[]; refers: string | null };

/** Primary keys, unique and foreign keys, and unique indexes (which need not be constraints). */
async function listKeys(): Promise<Key[]> {
	const { rows } = await sql<Key>`
		select relation.oid::regclass::text as "table", keys.name, keys.refers,
			array(select attname::text from pg_attribute where attrelid = relation.oid and attnum = any (keys.columns)) as columns
		from pg_class relation
		join pg_namespace space on space.oid = relation.relnamespace
		join (
			select conrelid as relid, conname as name, conkey as columns, nullif(confrelid, 0)::regclass::text as refers
			from pg_constraint where contype in ('p', 'u', 'f')
			union all
			select indrelid, indexrelid::regclass::text, string_to_array(indkey::text, ' ')::int2[], null
			from pg_index where indisunique
		) keys on keys.relid = relation.oid
		where space.nspname in ('public', 'stats')`.execute(db);
	return rows;
}

async function listTables(): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select oid::regclass::text as name from pg_class
		where relkind in ('r', 'p') and relnamespace in ('public'::regnamespace, 'stats'::regnamespace)`.execute(db);
	return rows.map(({ name }) => name);
}

const [keys, tables] = await Promise.all([listKeys(), listTables()]);
const learnersOwn = tables.filter((table) => !(table in NOT_A_LEARNERS));
const told = ({ table, name, columns }: Key) => `${table}: ${name} (${columns.join(', ')})`;

test('every key of a learner’s own table contains learner_id', () => {
	const toReference = ({ refers }: Key) =>
		refers !== null && refers !== 'account' && refers in NOT_A_LEARNERS;
	const wrong = keys
		.filter(({ table }) => learnersOwn.includes(table))
		.filter((key) => !toReference(key) && !key.columns.includes('learner_id'));
	expect(wrong.map(told)).toEqual([]);
});

test('every learner’s own table begins its primary key with learner_id', async () => {
	const { rows } = await sql<{ table: string }>`
		select conrelid::regclass::text as "table" from pg_constraint
		join pg_attribute on attrelid = conrelid and attnum = conkey[1]
		where contype = 'p' and attname = 'learner_id'`.execute(db);
	const begins = rows.map(({ table }) => table);
	expect(learnersOwn.filter((table) => !begins.includes(table))).toEqual([]);
});

test('no reference or look-up table points into a learner’s own', () => {
	const wrong = keys.filter(({ table, refers }) => {
		const isOfLearners = refers === 'account' || learnersOwn.includes(refers ?? '');
		return table in NOT_A_LEARNERS && isOfLearners;
	});
	expect(wrong.map(told)).toEqual([]);
});

test('the list of tables that are nobody’s own names only tables there are', () => {
	expect(Object.keys(NOT_A_LEARNERS).filter((table) => !tables.includes(table))).toEqual([]);
	expect(learnersOwn).toContain('practice_answer');
});
