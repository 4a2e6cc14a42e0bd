import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	// One row: the digest of the content folder, and of the compiler, whose courses are all published without a mistake.
	await db.schema
		.createTable('content_state')
		.addColumn('only_one', 'boolean', (col) => col.primaryKey().check(sql`only_one`))
		.addColumn('digest', 'text', (col) => col.notNull())
		.addColumn('published_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.execute();
}
