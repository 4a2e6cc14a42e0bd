import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('enrolment')
		.addColumn('learner_id', 'uuid', (col) => col.notNull().references('account.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (col) => col.notNull().references('course.id'))
		.addColumn('joined_at', 'timestamptz', (col) => col.notNull())
		.addColumn('completed_at', 'timestamptz')
		.addPrimaryKeyConstraint('enrolment_pkey', ['learner_id', 'course_id'])
		.execute();

	// A lesson stays done whatever later versions of the course bring.
	await db.schema
		.createTable('lesson_completion')
		.addColumn('learner_id', 'uuid', (col) => col.notNull().references('account.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (col) => col.notNull().references('course.id'))
		.addColumn('lesson_id', 'text', (col) => col.notNull())
		.addColumn('done_at', 'timestamptz', (col) => col.notNull())
		.addPrimaryKeyConstraint('lesson_completion_pkey', ['learner_id', 'course_id', 'lesson_id'])
		.execute();

	// The latest answer to each question met inside a lesson; every earlier one stays as an event.
	await db.schema
		.createTable('practice_answer')
		.addColumn('learner_id', 'uuid', (col) => col.notNull().references('account.id').onDelete('cascade'))
		.addColumn('course_id', 'text', (col) => col.notNull().references('course.id'))
		.addColumn('question_id', 'text', (col) => col.notNull())
		.addColumn('version', 'int4', (col) => col.notNull())
		.addColumn('response', 'jsonb', (col) => col.notNull())
		.addColumn('score', 'float8', (col) => col.notNull())
		.addColumn('event_id', 'uuid', (col) => col.notNull())
		.addColumn('answered_at', 'timestamptz', (col) => col.notNull())
		.addPrimaryKeyConstraint('practice_answer_pkey', ['learner_id', 'course_id', 'question_id'])
		.execute();

	// One sitting of a closing quiz. `questions` is the drawn list, so that a new course version changes nothing.
	await db.schema
		.createTable('attempt')
		.addColumn('learner_id', 'uuid', (col) => col.notNull().references('account.id').onDelete('cascade'))
		.addColumn('id', 'uuid', (col) => col.notNull())
		.addColumn('course_id', 'text', (col) => col.notNull().references('course.id'))
		.addColumn('version', 'int4', (col) => col.notNull())
		.addColumn('seed', 'int4', (col) => col.notNull())
		.addColumn('questions', sql`text[]`, (col) => col.notNull())
		.addColumn('pass_percent', 'int4', (col) => col.notNull())
		.addColumn('started_at', 'timestamptz', (col) => col.notNull())
		.addColumn('submitted_at', 'timestamptz')
		.addColumn('score', 'float8') // 0…1, set on submission
		.addColumn('passed', 'boolean')
		.addPrimaryKeyConstraint('attempt_pkey', ['learner_id', 'id'])
		.execute();
	await db.schema
		.createIndex('one_open_attempt_per_course')
		.on('attempt')
		.columns(['learner_id', 'course_id'])
		.where(sql.ref('submitted_at'), 'is', null)
		.unique()
		.execute();

	await db.schema
		.createTable('attempt_answer')
		.addColumn('learner_id', 'uuid', (col) => col.notNull())
		.addColumn('attempt_id', 'uuid', (col) => col.notNull())
		.addColumn('question_id', 'text', (col) => col.notNull())
		.addColumn('response', 'jsonb', (col) => col.notNull())
		.addColumn('saved_at', 'timestamptz', (col) => col.notNull())
		.addColumn('score', 'float8') // set on submission
		.addPrimaryKeyConstraint('attempt_answer_pkey', ['learner_id', 'attempt_id', 'question_id'])
		.addForeignKeyConstraint(
			'answer_of_attempt',
			['learner_id', 'attempt_id'],
			'attempt',
			['learner_id', 'id'],
			(fk) => fk.onDelete('cascade')
		)
		.execute();
}
