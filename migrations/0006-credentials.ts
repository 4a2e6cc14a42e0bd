import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('credential')
		.addColumn('learner_id', 'uuid', (col) => col.notNull().references('account.id').onDelete('cascade'))
		.addColumn('id', 'uuid', (col) => col.notNull())
		.addColumn('course_id', 'text', (col) => col.notNull().references('course.id'))
		.addColumn('course_version', 'int4', (col) => col.notNull())
		.addColumn('code', 'text', (col) => col.notNull())
		.addColumn('holder_name', 'text', (col) => col.notNull()) // as printed; a later change of name changes nothing
		.addColumn('score', 'float8', (col) => col.notNull())
		.addColumn('supervised', 'boolean', (col) => col.notNull().defaultTo(false))
		.addColumn('issued_at', 'timestamptz', (col) => col.notNull())
		.addColumn('revoked_at', 'timestamptz')
		.addColumn('revoked_reason', 'text')
		.addPrimaryKeyConstraint('credential_pkey', ['learner_id', 'id'])
		.execute();
	await db.schema
		.createIndex('one_valid_credential_per_course')
		.on('credential')
		.columns(['learner_id', 'course_id'])
		.where(sql.ref('revoked_at'), 'is', null)
		.unique()
		.execute();

	// From the code on paper to the record. Unique everywhere, so a table of its own.
	await db.schema
		.createTable('credential_code')
		.addColumn('code', 'text', (col) => col.primaryKey())
		.addColumn('learner_id', 'uuid', (col) => col.notNull())
		.addColumn('credential_id', 'uuid', (col) => col.notNull())
		.execute();
}
