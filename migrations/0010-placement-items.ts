import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	// A question of the placement test in one of its versions. It never changes, since kept answers name it; only
	// whether it is still offered does.
	await db.schema
		.createTable('placement_item')
		.addColumn('id', 'text', (col) => col.notNull())
		.addColumn('version', 'int4', (col) => col.notNull())
		.addColumn('kind', 'text', (col) => col.notNull())
		.addColumn('level', 'int2', (col) => col.notNull())
		.addColumn('skills', sql`text[]`, (col) => col.notNull())
		.addColumn('area', 'int2', (col) => col.notNull()) // area of competence of its first skill, 1 to 5
		.addColumn('asked', 'jsonb', (col) => col.notNull()) // by language: what the learner may see
		.addColumn('key', 'jsonb', (col) => col.notNull()) // right answer and feedback; read only to mark
		.addColumn('hash', 'text', (col) => col.notNull()) // of all of the above: says whether a file holds something new
		.addColumn('offered', 'boolean', (col) => col.notNull())
		.addPrimaryKeyConstraint('placement_item_pkey', ['id', 'version'])
		.execute();

	await db.schema
		.createIndex('one_offered_version_per_item')
		.on('placement_item')
		.column('id')
		.where(sql.ref('offered'), '=', true)
		.unique()
		.execute();
}
