import { v7 } from 'uuid';
import type { SubscriptionFacts } from '#lib/forms/subscriptions.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import { isUuid } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Db } from '../db/db.ts';
import { recordAudit } from '../events/audit.ts';
import { listReleases } from '../metrics/released.ts';
import { insertDeliveries } from './deliveries.ts';
import { newWebhookSecret } from './sign-webhook.ts';
import { deleteSubscription, insertSubscription, updateActive } from './subscriptions.ts';

/**
 * Adds a receiver. A context broker is at once sent every release that stands, so that it is whole from the beginning.
 * @returns the secret of a webhook, to be shown this once
 */
export async function addSubscription(
	db: Db,
	actor: Actor,
	{ kind, url, headers }: SubscriptionFacts,
	now: Date
): Promise<{ readonly id: string; readonly secret: string | null }> {
	assertMay(actor, 'manage-subscriptions');
	const id = v7();
	const secret = kind === 'webhook' ? newWebhookSecret() : null;
	await db.transaction().execute(async (tx) => {
		const row = { id, kind, url, secret, created_by: actor.id, created_at: now };
		await insertSubscription(tx, { ...row, headers: JSON.stringify(headers) });
		const standing = kind === 'webhook' ? [] : (await listReleases(tx)).filter(({ current }) => current);
		await insertDeliveries(
			tx,
			[id],
			standing.map((release) => release.id),
			now
		);
		await recordAudit(tx, actor.id, 'subscription-added', null, { subscription: id, kind });
	});
	return { id, secret };
}

/** Switches a receiver on or off. What waits for one that is off goes on once it is on again. @throws Refusal `not-found` */
export async function switchSubscription(db: Db, actor: Actor, id: string, active: boolean): Promise<void> {
	assertMay(actor, 'manage-subscriptions');
	await db.transaction().execute(async (tx) => {
		if (!isUuid(id) || !(await updateActive(tx, id, active))) throw new Refusal('not-found');
		await recordAudit(tx, actor.id, 'subscription-changed', null, {
			subscription: id,
			active: Number(active)
		});
	});
}

/** Deletes a receiver and what is said about its deliveries. What a broker holds stays there. @throws Refusal `not-found` */
export async function removeSubscription(db: Db, actor: Actor, id: string): Promise<void> {
	assertMay(actor, 'manage-subscriptions');
	await db.transaction().execute(async (tx) => {
		if (!isUuid(id) || !(await deleteSubscription(tx, id))) throw new Refusal('not-found');
		await recordAudit(tx, actor.id, 'subscription-deleted', null, { subscription: id });
	});
}
