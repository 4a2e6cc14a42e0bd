import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	// A file somebody uploaded and has not confirmed yet, or just did. Deleted after a day.
	await db.schema
		.createTable('area_import')
		.addColumn('id', 'uuid', (col) => col.primaryKey())
		.addColumn('kind', 'text', (col) => col.notNull()) // units | changes | population
		.addColumn('file_name', 'text', (col) => col.notNull())
		.addColumn('text', 'text', (col) => col.notNull()) // emptied once it is loaded
		.addColumn('version', 'jsonb') // of units: what was said of their version
		.addColumn('done', 'jsonb') // null: not confirmed; else what it wrote
		.addColumn('created_by', 'uuid', (col) => col.notNull())
		.addColumn('created_at', 'timestamptz', (col) => col.notNull())
		.execute();
	await db.schema.createIndex('area_import_by_age').on('area_import').column('created_at').execute();

	// Goals that others have set, shown beside the indicator nearest to each.
	await db.schema
		.createTable('target')
		.addColumn('id', 'uuid', (col) => col.primaryKey())
		.addColumn('indicator', 'text', (col) => col.notNull())
		.addColumn('source_vi', 'text', (col) => col.notNull())
		.addColumn('source_en', 'text', (col) => col.notNull())
		.addColumn('text_vi', 'text', (col) => col.notNull())
		.addColumn('text_en', 'text', (col) => col.notNull())
		.addColumn('scope_vi', 'text', (col) => col.notNull())
		.addColumn('scope_en', 'text', (col) => col.notNull())
		.addColumn('set_on', 'date')
		.addColumn('due', 'text', (col) => col.notNull()) // a year: 2025
		.addColumn('value', 'numeric') // a percentage or a ratio, as `unit` says; null: the figure is not known
		.addColumn('unit', 'text', (col) => col.notNull())
		.addColumn('direction', 'text', (col) => col.notNull())
		.addColumn('comparable', 'text', (col) => col.notNull())
		.addColumn('why_vi', 'text', (col) => col.notNull()) // why it is not, or only partly, comparable
		.addColumn('why_en', 'text', (col) => col.notNull())
		.addColumn('position', 'int4', (col) => col.notNull())
		.addCheckConstraint('target_unit', sql`unit in ('percent', 'ratio')`)
		.addCheckConstraint('target_direction', sql`direction in ('at-least')`)
		.addCheckConstraint('target_comparable', sql`comparable in ('no', 'partly')`)
		.addCheckConstraint('target_says_why_it_is_not_comparable', sql`comparable <> 'no' or why_vi <> ''`)
		.execute();
}
