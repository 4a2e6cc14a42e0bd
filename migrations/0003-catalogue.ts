import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('course')
		.addColumn('id', 'text', (col) => col.primaryKey()) // the slug
		.addColumn('current_version', 'int4') // null: not offered
		.addColumn('position', 'int4', (col) => col.notNull().defaultTo(1000))
		.execute();

	// Immutable once written. The hash says whether content/ holds anything new.
	await db.schema
		.createTable('course_version')
		.addColumn('course_id', 'text', (col) => col.notNull().references('course.id'))
		.addColumn('version', 'int4', (col) => col.notNull())
		.addColumn('hash', 'text', (col) => col.notNull())
		.addColumn('meta', 'jsonb', (col) => col.notNull())
		.addColumn('exam', 'jsonb') // { pass, pick }, null where a course has no closing quiz
		.addColumn('published_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addPrimaryKeyConstraint('course_version_pkey', ['course_id', 'version'])
		.execute();

	await db.schema
		.createTable('lesson')
		.addColumn('course_id', 'text', (col) => col.notNull())
		.addColumn('version', 'int4', (col) => col.notNull())
		.addColumn('id', 'text', (col) => col.notNull()) // the lesson's slug
		.addColumn('position', 'int4', (col) => col.notNull())
		.addColumn('minutes', 'int4', (col) => col.notNull())
		.addColumn('title', 'jsonb', (col) => col.notNull()) // by language
		.addColumn('outcome', 'jsonb', (col) => col.notNull()) // by language
		.addColumn('body', 'jsonb', (col) => col.notNull()) // by language: compiled parts
		.addPrimaryKeyConstraint('lesson_pkey', ['course_id', 'version', 'id'])
		.addForeignKeyConstraint('lesson_of_version', ['course_id', 'version'], 'course_version', [
			'course_id',
			'version'
		])
		.execute();

	await db.schema
		.createTable('question')
		.addColumn('course_id', 'text', (col) => col.notNull())
		.addColumn('version', 'int4', (col) => col.notNull())
		.addColumn('id', 'text', (col) => col.notNull())
		.addColumn('part', 'text', (col) => col.notNull()) // a lesson's slug, or 'exam'
		.addColumn('position', 'int4', (col) => col.notNull())
		.addColumn('kind', 'text', (col) => col.notNull())
		.addColumn('level', 'int4', (col) => col.notNull())
		.addColumn('skills', sql`text[]`, (col) => col.notNull())
		.addColumn('asked', 'jsonb', (col) => col.notNull()) // by language: what the learner may see
		.addColumn('key', 'jsonb', (col) => col.notNull()) // right answer and feedback; read only to mark
		.addPrimaryKeyConstraint('question_pkey', ['course_id', 'version', 'id'])
		.addForeignKeyConstraint('question_of_version', ['course_id', 'version'], 'course_version', [
			'course_id',
			'version'
		])
		.execute();

	await db.schema
		.createTable('path')
		.addColumn('id', 'text', (col) => col.primaryKey())
		.addColumn('version', 'int4', (col) => col.notNull())
		.addColumn('title', 'jsonb', (col) => col.notNull())
		.addColumn('basic_set', 'boolean', (col) => col.notNull().defaultTo(false))
		.addColumn('courses', sql`text[]`, (col) => col.notNull())
		.execute();
}
