import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	// What a path was in each of its versions: a figure about the basic set says which version it counts.
	await db.schema
		.createTable('path_version')
		.addColumn('path_id', 'text', (col) => col.notNull().references('path.id'))
		.addColumn('version', 'int4', (col) => col.notNull())
		.addColumn('title', 'jsonb', (col) => col.notNull()) // by language
		.addColumn('summary', 'jsonb', (col) => col.notNull()) // by language
		.addColumn('basic_set', 'boolean', (col) => col.notNull())
		.addColumn('courses', sql`text[]`, (col) => col.notNull()) // in the order to take them
		.addColumn('published_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addPrimaryKeyConstraint('path_version_pkey', ['path_id', 'version'])
		.execute();
	await sql`
		insert into path_version (path_id, version, title, summary, basic_set, courses)
		select id, version, title, '{"vi": "", "en": ""}'::jsonb, basic_set, courses from path`.execute(db);
	await db.schema
		.alterTable('path')
		.dropColumn('title')
		.dropColumn('basic_set')
		.dropColumn('courses')
		.execute();
	await db.schema.alterTable('path').renameColumn('version', 'current_version').execute();
	await db.schema
		.alterTable('path')
		.addColumn('position', 'int4', (col) => col.notNull().defaultTo(1000))
		.execute();
}
