import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`create extension if not exists unaccent`.execute(db);

	// Which set of units was in force when. A code alone names nothing: codes were reused in July 2025.
	await db.schema
		.createTable('area_version')
		.addColumn('id', 'text', (col) => col.primaryKey())
		.addColumn('title_vi', 'text', (col) => col.notNull())
		.addColumn('title_en', 'text', (col) => col.notNull())
		.addColumn('valid_from', 'date', (col) => col.notNull())
		.addColumn('valid_to', 'date')
		.execute();

	await db.schema
		.createTable('area')
		.addColumn('id', 'text', (col) => col.primaryKey()) // version:code
		.addColumn('version', 'text', (col) => col.notNull().references('area_version.id'))
		.addColumn('code', 'text', (col) => col.notNull())
		.addColumn('name', 'text', (col) => col.notNull())
		.addColumn('kind', 'text', (col) => col.notNull())
		.addColumn('level', 'int2', (col) => col.notNull())
		.addColumn('parent_id', 'text', (col) => col.references('area.id'))
		.addUniqueConstraint('one_area_per_code_and_version', ['version', 'code'])
		.execute();

	// Each area with itself and everything above it: a person counts in all of these.
	await db.schema
		.createTable('area_ancestor')
		.addColumn('area_id', 'text', (col) => col.notNull().references('area.id'))
		.addColumn('ancestor_id', 'text', (col) => col.notNull().references('area.id'))
		.addPrimaryKeyConstraint('area_ancestor_pkey', ['area_id', 'ancestor_id'])
		.execute();

	await db.schema
		.createTable('area_change')
		.addColumn('from_id', 'text', (col) => col.notNull().references('area.id'))
		.addColumn('to_id', 'text', (col) => col.notNull().references('area.id'))
		.addColumn('weight', 'numeric') // share of the old unit's people; null where only the mapping is known
		.addPrimaryKeyConstraint('area_change_pkey', ['from_id', 'to_id'])
		.execute();

	await db.schema
		.createTable('population')
		.addColumn('area_id', 'text', (col) => col.notNull().references('area.id'))
		.addColumn('ref_date', 'date', (col) => col.notNull())
		.addColumn('sex', 'text', (col) => col.notNull())
		.addColumn('age_band', 'text', (col) => col.notNull())
		.addColumn('n', 'int4', (col) => col.notNull())
		.addColumn('source', 'text', (col) => col.notNull())
		.addColumn('status', 'text', (col) => col.notNull()) // official | estimate | synthetic
		.addPrimaryKeyConstraint('population_pkey', ['area_id', 'ref_date', 'sex', 'age_band'])
		.addCheckConstraint('population_is_not_negative', sql`n >= 0`)
		.execute();
}
