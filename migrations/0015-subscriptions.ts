import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	// Who outside is told when figures are published, and where.
	await db.schema
		.createTable('subscription')
		.addColumn('id', 'uuid', (col) => col.primaryKey())
		.addColumn('kind', 'text', (col) => col.notNull()) // webhook | ngsi-ld
		.addColumn('url', 'text', (col) => col.notNull())
		// What a webhook is signed with. Signing needs the secret itself, so no digest would do.
		.addColumn('secret', 'text')
		// What the receiver wants to see with each request: a tenant, its own credentials. Never shown again.
		.addColumn('headers', 'jsonb', (col) => col.notNull())
		.addColumn('active', 'boolean', (col) => col.notNull().defaultTo(true))
		.addColumn('created_by', 'uuid', (col) => col.notNull())
		.addColumn('created_at', 'timestamptz', (col) => col.notNull())
		.addColumn('last_success_at', 'timestamptz')
		.addColumn('last_failure_at', 'timestamptz')
		.addColumn('last_failure', 'text')
		.addCheckConstraint('subscription_kind', sql`kind in ('webhook', 'ngsi-ld')`)
		.addCheckConstraint('a_webhook_has_a_secret', sql`(kind = 'webhook') = (secret is not null)`)
		.execute();

	// One release on its way to one receiver. Written with the release, so that none is published without its notices.
	await db.schema
		.createTable('subscription_delivery')
		.addColumn('id', 'uuid', (col) => col.primaryKey())
		.addColumn('subscription_id', 'uuid', (col) =>
			col.notNull().references('subscription.id').onDelete('cascade')
		)
		.addColumn('release_id', 'text', (col) => col.notNull().references('release.id'))
		.addColumn('state', 'text', (col) => col.notNull())
		.addColumn('attempts', 'int4', (col) => col.notNull().defaultTo(0))
		.addColumn('last_status', 'int4') // of HTTP
		.addColumn('last_error', 'text') // a word of vocabulary/subscription.ts
		.addColumn('last_detail', 'text') // what the receiver said, shortened
		.addColumn('announced_at', 'timestamptz', (col) => col.notNull())
		.addColumn('queued_at', 'timestamptz')
		.addColumn('attempted_at', 'timestamptz')
		.addColumn('finished_at', 'timestamptz')
		// How far a push of entities has come: a kill at any moment goes on from here.
		.addColumn('total', 'int4')
		.addColumn('sent', 'int4', (col) => col.notNull().defaultTo(0))
		.addColumn('deleted', 'int4', (col) => col.notNull().defaultTo(0))
		.addColumn('refused', 'int4', (col) => col.notNull().defaultTo(0))
		.addColumn('progress', 'jsonb')
		.addUniqueConstraint('one_delivery_per_subscription_and_release', ['subscription_id', 'release_id'])
		.addCheckConstraint(
			'subscription_delivery_state',
			sql`state in ('waiting', 'done', 'partly', 'failed', 'overtaken')`
		)
		.execute();
	await db.schema
		.createIndex('subscription_delivery_waiting')
		.on('subscription_delivery')
		.column('announced_at')
		.where(sql.ref('state'), '=', 'waiting')
		.execute();
	await db.schema
		.createIndex('subscription_delivery_by_release')
		.on('subscription_delivery')
		.column('release_id')
		.execute();
}
