import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	// A file that lessons show or play. Named by what it holds, so it never changes and can be kept for ever.
	await db.schema
		.createTable('asset')
		.addColumn('name', 'text', (col) => col.primaryKey()) // the first half of its SHA-256 in hexadecimal, and its ending
		.addColumn('type', 'text', (col) => col.notNull()) // media type
		.addColumn('bytes', 'bytea', (col) => col.notNull())
		.addColumn('stored_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.execute();
}
