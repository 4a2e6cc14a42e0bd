import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('account')
		.addColumn('id', 'uuid', (col) => col.primaryKey())
		.addColumn('guest', 'boolean', (col) => col.notNull().defaultTo(false))
		.addColumn('full_name', 'text')
		.addColumn('area_id', 'text', (col) => col.references('area.id'))
		.addColumn('sex', 'text')
		.addColumn('birth_year', 'int2')
		.addColumn('created_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addColumn('notice', 'text') // something this person must be told at the next visit
		.addCheckConstraint('sex_is_known_word', sql`sex in ('f', 'm', 'x')`)
		.execute();

	// What somebody signs in with. A look-up table of its own: unique everywhere, whatever the shard.
	await db.schema
		.createTable('login')
		.addColumn('name', 'text', (col) => col.primaryKey()) // folded: see rules/login-name.ts
		.addColumn('shown_as', 'text', (col) => col.notNull())
		.addColumn('account_id', 'uuid', (col) => col.notNull())
		.execute();
	await db.schema.createIndex('login_by_account').on('login').column('account_id').execute();

	await db.schema
		.createTable('passphrase')
		.addColumn('learner_id', 'uuid', (col) => col.primaryKey().references('account.id').onDelete('cascade'))
		.addColumn('hash', 'text', (col) => col.notNull())
		.addColumn('temporary_until', 'timestamptz') // set by a reset on paper: must be replaced at sign-in
		.addColumn('changed_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.execute();

	await db.schema
		.createTable('recovery_slip')
		.addColumn('learner_id', 'uuid', (col) => col.primaryKey().references('account.id').onDelete('cascade'))
		.addColumn('hash', 'text', (col) => col.notNull())
		.addColumn('made_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.execute();

	await db.schema
		.createTable('session')
		.addColumn('learner_id', 'uuid', (col) => col.notNull().references('account.id').onDelete('cascade'))
		.addColumn('id_hash', 'text', (col) => col.notNull())
		.addColumn('expires_at', 'timestamptz', (col) => col.notNull())
		.addColumn('created_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addColumn('device', 'text')
		.addPrimaryKeyConstraint('session_pkey', ['learner_id', 'id_hash'])
		.execute();
	await db.schema.createIndex('session_by_expiry').on('session').column('expires_at').execute();

	await db.schema
		.createTable('staff_grant')
		.addColumn('learner_id', 'uuid', (col) => col.notNull().references('account.id').onDelete('cascade'))
		.addColumn('id', 'uuid', (col) => col.notNull())
		.addColumn('role', 'text', (col) => col.notNull())
		.addColumn('area_id', 'text', (col) => col.references('area.id'))
		.addColumn('granted_by', 'uuid')
		.addColumn('granted_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addColumn('withdrawn_at', 'timestamptz')
		.addPrimaryKeyConstraint('staff_grant_pkey', ['learner_id', 'id'])
		.execute();
	await db.schema
		.createIndex('one_current_grant_per_role')
		.on('staff_grant')
		.columns(['learner_id', 'role'])
		.where(sql.ref('withdrawn_at'), 'is', null)
		.unique()
		.execute();

	await db.schema
		.createTable('invitation')
		.addColumn('code_hash', 'text', (col) => col.primaryKey())
		.addColumn('role', 'text', (col) => col.notNull())
		.addColumn('area_id', 'text', (col) => col.references('area.id'))
		.addColumn('label', 'text', (col) => col.notNull()) // for whom, as the administrator wrote it
		.addColumn('setup', 'boolean', (col) => col.notNull().defaultTo(false)) // printed at the first start
		.addColumn('invited_by', 'uuid')
		.addColumn('invited_at', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
		.addColumn('expires_at', 'timestamptz', (col) => col.notNull())
		.addColumn('used_at', 'timestamptz')
		.addColumn('withdrawn_at', 'timestamptz')
		.execute();

	// Shape fixed by the rate limiter's library.
	await db.schema
		.createTable('rate_limit')
		.addColumn('key', 'varchar(255)', (col) => col.primaryKey())
		.addColumn('points', 'int4', (col) => col.notNull().defaultTo(0))
		.addColumn('expire', 'int8')
		.execute();
}
