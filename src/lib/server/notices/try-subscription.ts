import { v7 } from 'uuid';
import { assertMay } from '#lib/rules/permissions.ts';
import { isUuid } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { DeliveryFailure } from '#lib/vocabulary/subscription.ts';
import type { Db } from '../db/db.ts';
import { ENTITY_TYPE } from '../metrics/formats/ngsi-id.ts';
import { inContext } from '../metrics/formats/ngsi-ld.ts';
import { deleteEntities, upsertEntities, type Broker, type Refused } from './broker.ts';
import { signed, type Sender } from './deliver.ts';
import { NotDelivered, postOutside } from './post-outside.ts';
import { findSubscription, updateOutcome, type Subscription } from './subscriptions.ts';
import { testMessage } from './webhook-message.ts';

/** What a trial came to; null: well. */
export type TrialTrouble = {
	readonly failure: DeliveryFailure;
	readonly status: number | null;
	readonly detail: string | null;
} | null;

/** A broker is tried with an entity that is nobody's figure and is deleted at once. */
const TRIAL_ID = `urn:ngsi-ld:${ENTITY_TYPE}:nep-so-trial`;

/** Sends a harmless message now and tells how it went. @throws Refusal `not-found` */
export async function trySubscription(
	db: Db,
	actor: Actor,
	id: string,
	sender: Sender
): Promise<TrialTrouble> {
	assertMay(actor, 'manage-subscriptions');
	const subscription = isUuid(id) ? await findSubscription(db, id) : undefined;
	if (!subscription) throw new Refusal('not-found');
	const trouble = await troubleWith(subscription, sender);
	await updateOutcome(db, id, new Date(), trouble?.failure ?? null);
	return trouble;
}

async function troubleWith(subscription: Subscription, sender: Sender): Promise<TrialTrouble> {
	try {
		return await (subscription.kind === 'webhook' ? tryWebhook : tryBroker)(subscription, sender);
	} catch (thrown) {
		if (!(thrown instanceof NotDelivered)) throw thrown;
		const { failure, status, detail } = thrown;
		return { failure, status, detail };
	}
}

async function tryWebhook(subscription: Subscription, { timeoutMs }: Sender): Promise<TrialTrouble> {
	const id = v7();
	const body = JSON.stringify(testMessage(id, new Date()));
	const { signal } = new AbortController();
	await postOutside({ ...signed(subscription, id, body), signal, ...(timeoutMs ? { timeoutMs } : {}) });
	return null;
}

async function tryBroker({ url, headers }: Subscription, sender: Sender): Promise<TrialTrouble> {
	const { signal } = new AbortController();
	const broker: Broker = { url, headers, signal, pauses: [], timeoutMs: sender.timeoutMs };
	const trial = { id: TRIAL_ID, type: ENTITY_TYPE, name: { type: 'Property', value: 'Nếp Số: trial' } };
	const refused = await upsertEntities(broker, [inContext(trial, sender.origin)]);
	return partlyRefused(refused) ?? partlyRefused(await deleteEntities(broker, [TRIAL_ID]));
}

function partlyRefused({ ids, detail }: Refused): TrialTrouble {
	return ids.length === 0 ? null : { failure: 'some-refused', status: 207, detail };
}
