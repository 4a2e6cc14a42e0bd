import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('learning_event')
		.addColumn('learner_id', 'uuid', (col) => col.notNull())
		.addColumn('id', 'uuid', (col) => col.notNull())
		.addColumn('kind', 'text', (col) => col.notNull())
		.addColumn('occurred_at', 'timestamptz', (col) => col.notNull())
		.addColumn('recorded_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addColumn('course_id', 'text')
		.addColumn('course_version', 'int4')
		.addColumn('lesson_id', 'text')
		.addColumn('guest', 'boolean', (col) => col.notNull().defaultTo(false))
		.addColumn('area_id', 'text')
		.addColumn('sex', 'text')
		.addColumn('birth_year', 'int2')
		.addColumn('detail', 'jsonb', (col) => col.notNull())
		.addPrimaryKeyConstraint('learning_event_pkey', ['learner_id', 'id'])
		.execute();

	// What the figures have not taken in yet. Written with the event, deleted with the fold: ids and times are
	// never in commit order, so "everything after the last one" would lose events.
	await db.schema
		.createTable('pending_event')
		.addColumn('learner_id', 'uuid', (col) => col.notNull())
		.addColumn('event_id', 'uuid', (col) => col.notNull())
		.addColumn('recorded_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addPrimaryKeyConstraint('pending_event_pkey', ['learner_id', 'event_id'])
		.execute();

	// Who did what to whom among the staff, and which key read which figures.
	await db.schema
		.createTable('audit_entry')
		.addColumn('id', 'uuid', (col) => col.primaryKey())
		.addColumn('at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addColumn('actor_id', 'uuid') // null: the command line or the first start
		.addColumn('deed', 'text', (col) => col.notNull())
		.addColumn('subject_id', 'uuid')
		.addColumn('detail', 'jsonb', (col) => col.notNull())
		.execute();
	await db.schema.createIndex('audit_by_time').on('audit_entry').column('at').execute();
}
