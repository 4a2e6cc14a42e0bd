import { sql, type Updateable } from 'kysely';
import { v7 } from 'uuid';
import type { ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { Db, Tx } from '../db/db.ts';
import type { Tables } from '../db/tables.ts';

const FRESH = {
	state: 'waiting',
	queued_at: null,
	attempts: 0,
	last_status: null,
	last_error: null,
	last_detail: null,
	finished_at: null,
	total: null,
	sent: 0,
	deleted: 0,
	refused: 0,
	progress: null
} as const;

export type Delivery = NonNullable<Awaited<ReturnType<typeof findDelivery>>>;

/** One release on its way to one receiver, as far as it has come. */
export function findDelivery(db: Db | Tx, id: string) {
	return db
		.selectFrom('subscription_delivery')
		.select([
			'id',
			'subscription_id as subscription',
			'release_id as release',
			'state',
			'announced_at as announcedAt'
		])
		.select(['progress', 'sent', 'refused', 'last_error as lastError'])
		.where('id', '=', id)
		.executeTakeFirst();
}

/** The newest deliveries of each subscription, the newest first. */
export function listDeliveries(db: Db, each: number) {
	const numbered = db
		.selectFrom('subscription_delivery')
		.select(['id', 'subscription_id as subscription', 'release_id as release', 'state', 'attempts'])
		.select(['last_status as status', 'last_error as failure', 'last_detail as detail'])
		.select(['announced_at as announcedAt', 'attempted_at as attemptedAt', 'finished_at as finishedAt'])
		.select(['total', 'sent', 'deleted', 'refused'])
		.select(
			sql<number>`row_number() over (partition by subscription_id order by announced_at desc, id desc)`.as(
				'nth'
			)
		)
		.as('delivery');
	return db
		.selectFrom(numbered)
		.selectAll()
		.where('nth', '<=', each)
		.orderBy('announcedAt', 'desc')
		.orderBy('id', 'desc')
		.execute();
}

/** Notes that releases are to go to receivers. What is on its way already, or there, stays as it is. */
export async function insertDeliveries(
	tx: Tx,
	subscriptions: readonly string[],
	releases: readonly ReleaseId[],
	now: Date
): Promise<void> {
	const rows = subscriptions.flatMap((subscription_id) =>
		releases.map((release_id) => ({
			...{ id: v7(), subscription_id, release_id, state: 'waiting' as const, announced_at: now }
		}))
	);
	if (rows.length === 0) return;
	await tx
		.insertInto('subscription_delivery')
		.values(rows)
		.onConflict((conflict) => conflict.constraint('one_delivery_per_subscription_and_release').doNothing())
		.execute();
}

/** Starts one delivery anew, from the beginning. @returns whether there is such a delivery */
export async function resetDelivery(tx: Tx, id: string, now: Date): Promise<boolean> {
	const rows = await reset(tx, now).where('id', '=', id).returning('id').execute();
	return rows.length > 0;
}

/** Starts a subscription's deliveries of these releases anew. */
export async function resetDeliveries(
	tx: Tx,
	subscription: string,
	releases: readonly ReleaseId[],
	now: Date
): Promise<void> {
	if (releases.length === 0) return;
	await reset(tx, now)
		.where('subscription_id', '=', subscription)
		.where('release_id', 'in', [...releases])
		.execute();
}

function reset(tx: Tx, now: Date) {
	return tx.updateTable('subscription_delivery').set({ ...FRESH, announced_at: now });
}

/** Writes how a delivery fares. One that somebody deleted or started anew is left alone. @returns whether it was there */
export async function updateDelivery(
	db: Db | Tx,
	{ id, announcedAt }: Pick<Delivery, 'id' | 'announcedAt'>,
	change: Updateable<Tables['subscription_delivery']>
): Promise<boolean> {
	const row = await db
		.updateTable('subscription_delivery')
		.set(change)
		.where('id', '=', id)
		.where('announced_at', '=', announcedAt)
		.where('state', '=', 'waiting')
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Notes the beginning of a try. */
export async function updateAttempted(db: Db, id: string, now: Date): Promise<void> {
	await db
		.updateTable('subscription_delivery')
		.set((by) => ({ attempts: by('attempts', '+', 1), attempted_at: now }))
		.where('id', '=', id)
		.execute();
}

/** Deliveries that nobody has put in the queue since `before`; they are this transaction's until it ends. */
export function lockUnqueued(tx: Tx, before: Date) {
	return tx
		.selectFrom('subscription_delivery as delivery')
		.innerJoin('subscription', 'subscription.id', 'delivery.subscription_id')
		.select(['delivery.id', 'subscription_id as subscription', 'delivery.announced_at as announcedAt'])
		.where('delivery.state', '=', 'waiting')
		.where('subscription.active', '=', true)
		.where((where) =>
			where.or([where('delivery.queued_at', 'is', null), where('delivery.queued_at', '<', before)])
		)
		.orderBy('delivery.announced_at')
		.limit(100)
		.forUpdate('delivery')
		.skipLocked()
		.execute();
}

/** Notes when deliveries were put in the queue. */
export async function updateQueued(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
	if (ids.length === 0) return;
	await tx
		.updateTable('subscription_delivery')
		.set({ queued_at: now })
		.where('id', 'in', [...ids])
		.execute();
}
