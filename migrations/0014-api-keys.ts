import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	// For programs that read figures. Like a link of an invitation a key is shown once; only its digest is kept.
	await db.schema
		.createTable('api_key')
		.addColumn('id', 'uuid', (col) => col.primaryKey())
		.addColumn('name', 'text', (col) => col.notNull()) // whose program it is, in the administrator's words
		.addColumn('prefix', 'text', (col) => col.notNull()) // the readable beginning, to tell keys apart
		.addColumn('secret_hash', 'text', (col) => col.notNull())
		.addColumn('scopes', sql`text[]`, (col) => col.notNull())
		.addColumn('area_id', 'text') // this area and below; null: everywhere
		.addColumn('created_by', 'uuid', (col) => col.notNull())
		.addColumn('created_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addColumn('expires_at', 'timestamptz') // null: never
		.addColumn('revoked_at', 'timestamptz')
		.addColumn('last_used_at', 'timestamptz') // to the minute
		.addUniqueConstraint('one_key_per_prefix', ['prefix'])
		.addCheckConstraint('key_may_do_something', sql`cardinality(scopes) > 0`)
		.execute();

	// A page of a breakdown, or of one category of it, reads the rows it shows and no others.
	for (const [name, column] of [
		['release_observation_by_breakdown', 'dim'],
		['release_observation_by_category', 'dims']
	] as const) {
		await db.schema
			.createIndex(name)
			.on('release_observation')
			.columns(['release_id', 'indicator', column, 'seq'])
			.execute();
	}
}
