import type { Db } from '../db/db.ts';
import type { Work } from '../jobs/queue.ts';
import type { Publisher } from '../metrics/formats/ngsi-ld.ts';
import { findRelease } from '../metrics/released.ts';
import { findDelivery, updateAttempted, updateDelivery, type Delivery } from './deliveries.ts';
import { NotDelivered, postOutside } from './post-outside.ts';
import { pushEntities, type PushEnd } from './push-entities.ts';
import type { Errand } from './queue-deliveries.ts';
import { webhookHeaders } from './sign-webhook.ts';
import { findSubscription, updateOutcome, type Subscription } from './subscriptions.ts';
import { releaseMessage } from './webhook-message.ts';

/** Whose figures are sent; the rest has its usual values, which a test shortens. */
export type Sender = Publisher & { readonly pauses?: readonly number[]; readonly timeoutMs?: number };

/** A broker that restarts is back after some seconds; what takes longer is the queue's to wait for. */
const PAUSES = [1000, 4000];

/** What the queue does with a delivery. */
export function deliveryWork(db: Db, sender: Sender): Work<Errand> {
	return {
		perform: (errand, signal) => deliver(db, errand, sender, signal),
		giveUp: (errand) => giveUp(db, errand)
	};
}

/**
 * Tries one delivery. What is there already, deleted or switched off is passed over.
 * @throws NotDelivered after having noted it, so that the queue tries again
 */
async function deliver(db: Db, errand: Errand, sender: Sender, signal: AbortSignal): Promise<void> {
	const delivery = await findWaiting(db, errand);
	if (!delivery) return;
	const subscription = await findSubscription(db, delivery.subscription);
	if (!subscription?.active) return;
	await updateAttempted(db, delivery.id, new Date());
	try {
		const end = await send(db, { delivery, subscription, sender, signal });
		if (end === 'gone') return;
		const now = new Date();
		await updateDelivery(db, delivery, { state: end, finished_at: now });
		await updateOutcome(db, subscription.id, now, end === 'partly' ? 'some-refused' : null);
	} catch (thrown) {
		if (thrown instanceof NotDelivered) await noteFailure(db, delivery, thrown);
		throw thrown;
	}
}

type Sending = { delivery: Delivery; subscription: Subscription; sender: Sender; signal: AbortSignal };

async function send(db: Db, { delivery, subscription, sender, signal }: Sending): Promise<PushEnd> {
	const { url, headers, secret } = subscription;
	const { timeoutMs, pauses = PAUSES } = sender;
	if (subscription.kind === 'ngsi-ld')
		return pushEntities(db, delivery, { url, headers, signal, pauses, timeoutMs }, sender);
	const release = await findRelease(db, { id: delivery.release });
	if (!release || !secret) return 'gone';
	const body = JSON.stringify(releaseMessage(release, delivery.id, sender.origin));
	await postOutside({
		...signed(subscription, delivery.id, body),
		signal,
		...(timeoutMs ? { timeoutMs } : {})
	});
	return 'done';
}

/** A message with what proves that it is ours. */
export function signed({ url, headers, secret }: Subscription, id: string, body: string) {
	const proof = webhookHeaders(secret ?? '', { id, at: new Date(), body });
	return { url, headers: { ...headers, ...proof, 'content-type': 'application/json' }, body };
}

async function noteFailure(
	db: Db,
	delivery: Delivery,
	{ failure, status, detail }: NotDelivered
): Promise<void> {
	const told = { last_error: failure, last_status: status, last_detail: detail };
	await updateDelivery(db, delivery, told);
	await updateOutcome(db, delivery.subscription, new Date(), failure);
}

async function giveUp(db: Db, errand: Errand): Promise<void> {
	const delivery = await findWaiting(db, errand);
	if (!delivery) return;
	const last_error = delivery.lastError ?? 'lost';
	await updateDelivery(db, delivery, { state: 'failed', finished_at: new Date(), last_error });
}

/** The delivery an errand is about, unless it is through or was started anew. */
async function findWaiting(db: Db, { delivery: id, since }: Errand): Promise<Delivery | null> {
	const delivery = await findDelivery(db, id);
	return delivery?.state === 'waiting' && delivery.announcedAt.toISOString() === since ? delivery : null;
}
