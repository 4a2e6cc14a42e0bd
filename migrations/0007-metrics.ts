import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.createSchema('stats').execute();

	// Private: what each learner counts for, and where. Made from learning events only, and made again from them
	// whenever one of that learner's events arrives.
	await db.schema
		.createTable('stats.person_fact')
		.addColumn('learner_id', 'uuid', (col) => col.notNull())
		.addColumn('fact', 'text', (col) => col.notNull())
		.addColumn('course_id', 'text', (col) => col.notNull()) // '' where the fact is about no course
		.addColumn('part', 'text', (col) => col.notNull()) // the lesson, else ''
		.addColumn('period', 'text', (col) => col.notNull()) // 2026-Q4
		.addColumn('area_id', 'text', (col) => col.notNull()) // an area's id, or 'unknown'
		.addColumn('sex', 'text', (col) => col.notNull())
		.addColumn('age_band', 'text', (col) => col.notNull())
		.addColumn('urban_rural', 'text', (col) => col.notNull())
		.addPrimaryKeyConstraint('person_fact_pkey', ['learner_id', 'fact', 'course_id', 'part', 'period'])
		.execute();

	// How many learners, per area (and every area above it). No person. A page reads only the cells it shows.
	await db.schema
		.createTable('stats.cell')
		.addColumn('area_id', 'text', (col) => col.notNull())
		.addColumn('fact', 'text', (col) => col.notNull())
		.addColumn('dim', 'text', (col) => col.notNull()) // total | sex | ageBand | urbanRural
		.addColumn('course_id', 'text', (col) => col.notNull())
		.addColumn('part', 'text', (col) => col.notNull())
		.addColumn('period', 'text', (col) => col.notNull())
		.addColumn('category', 'text', (col) => col.notNull())
		.addColumn('n', 'int4', (col) => col.notNull())
		.addPrimaryKeyConstraint('cell_pkey', [
			'area_id',
			'fact',
			'dim',
			'course_id',
			'part',
			'period',
			'category'
		])
		.execute();
	await db.schema
		.createIndex('emptied_cell')
		.on('stats.cell')
		.column('area_id')
		.where(sql.ref('n'), '=', 0)
		.execute();

	// One row: how far the figures have come.
	await db.schema
		.createTable('stats.folded')
		.addColumn('only', 'boolean', (col) => col.primaryKey().defaultTo(true).check(sql.ref('only')))
		.addColumn('as_of', 'timestamptz') // when the newest event counted was recorded
		.execute();
	await sql`insert into stats.folded (as_of) values (null)`.execute(db);
}
