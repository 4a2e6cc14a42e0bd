import type { DeliveryFailure } from '#lib/vocabulary/subscription.ts';
import type { Insertable } from 'kysely';
import type { Db, Tx } from '../db/db.ts';
import type { Tables } from '../db/tables.ts';

/** Everything a delivery needs, credentials included: it stays in this room. */
export type Subscription = NonNullable<Awaited<ReturnType<typeof findSubscription>>>;

/** Where to send, with what. Never hand this to a page. */
export function findSubscription(db: Db | Tx, id: string) {
	return db
		.selectFrom('subscription')
		.select(['id', 'kind', 'url', 'secret', 'headers', 'active'])
		.where('id', '=', id)
		.executeTakeFirst();
}

/** Subscriptions as they may be shown, the oldest first: of headers only the names, of the secret nothing. */
export async function listSubscriptions(db: Db) {
	const rows = await db
		.selectFrom('subscription')
		.select(['id', 'kind', 'url', 'headers', 'active', 'created_at as createdAt'])
		.select([
			'last_success_at as lastSuccessAt',
			'last_failure_at as lastFailureAt',
			'last_failure as lastFailure'
		])
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return rows.map(({ headers, ...row }) => ({ ...row, headerNames: Object.keys(headers) }));
}

/** The ids of those that are switched on. */
export async function listActive(db: Db | Tx): Promise<string[]> {
	const rows = await db.selectFrom('subscription').select('id').where('active', '=', true).execute();
	return rows.map(({ id }) => id);
}

/** Adds one to the list. */
export async function insertSubscription(
	tx: Tx,
	subscription: Insertable<Tables['subscription']>
): Promise<void> {
	await tx.insertInto('subscription').values(subscription).execute();
}

/** Switches one on or off. @returns whether there is such a subscription */
export async function updateActive(tx: Tx, id: string, active: boolean): Promise<boolean> {
	const row = await tx
		.updateTable('subscription')
		.set({ active })
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Its deliveries go with it. @returns whether there was such a subscription */
export async function deleteSubscription(tx: Tx, id: string): Promise<boolean> {
	const row = await tx.deleteFrom('subscription').where('id', '=', id).returning('id').executeTakeFirst();
	return row !== undefined;
}

/** Notes how the last try went; `failure` null: well. */
export async function updateOutcome(
	db: Db | Tx,
	id: string,
	now: Date,
	failure: DeliveryFailure | null
): Promise<void> {
	await db
		.updateTable('subscription')
		.set(failure ? { last_failure_at: now, last_failure: failure } : { last_success_at: now })
		.where('id', '=', id)
		.execute();
}
