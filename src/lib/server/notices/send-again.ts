import { assertMay } from '#lib/rules/permissions.ts';
import { isUuid } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Db } from '../db/db.ts';
import { listReleases } from '../metrics/released.ts';
import { insertDeliveries, resetDeliveries, resetDelivery } from './deliveries.ts';
import { findSubscription } from './subscriptions.ts';

/** Starts one delivery anew, now: its receiver has been mended, or lost it. @throws Refusal `not-found` */
export async function sendAgain(db: Db, actor: Actor, delivery: string, now: Date): Promise<void> {
	assertMay(actor, 'manage-subscriptions');
	await db.transaction().execute(async (tx) => {
		if (!isUuid(delivery) || !(await resetDelivery(tx, delivery, now))) throw new Refusal('not-found');
	});
}

/** Sends a receiver every release that stands, from the beginning. @throws Refusal `not-found` */
export async function sendEverything(db: Db, actor: Actor, subscription: string, now: Date): Promise<void> {
	assertMay(actor, 'manage-subscriptions');
	await db.transaction().execute(async (tx) => {
		if (!isUuid(subscription) || !(await findSubscription(tx, subscription))) throw new Refusal('not-found');
		const standing = (await listReleases(tx)).filter(({ current }) => current).map(({ id }) => id);
		await resetDeliveries(tx, subscription, standing, now);
		await insertDeliveries(tx, [subscription], standing, now);
	});
}
