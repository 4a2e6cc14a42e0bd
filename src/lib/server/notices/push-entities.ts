import type { DeliveryState } from '#lib/vocabulary/subscription.ts';
import type { Db } from '../db/db.ts';
import { inContext, toEntity, WHOLE, type Publisher } from '../metrics/formats/ngsi-ld.ts';
import { countEntities, listDroppedEntities, listEntityCells } from '../metrics/formats/ngsi-release.ts';
import { findRelease } from '../metrics/released.ts';
import { deleteEntities, upsertEntities, type Broker, type Refused } from './broker.ts';
import { updateDelivery, type Delivery } from './deliveries.ts';

/** Entities in one request: ETSI sets no limit, brokers do. */
const BATCH = 100;

/** How a push ended; `gone` where somebody deleted the subscription or started it anew meanwhile. */
export type PushEnd = Extract<DeliveryState, 'done' | 'partly' | 'overtaken'> | 'gone';

/**
 * Brings a broker to what a release says. First goes what it withholds and earlier revisions told, then comes every
 * entity, in parts. After each part it is written down how far it has come, so that a try that breaks off, or a process
 * that dies, goes on there; the part under way is sent twice then, which changes nothing.
 * @throws NotDelivered
 */
export async function pushEntities(
	db: Db,
	delivery: Delivery,
	broker: Broker,
	publisher: Publisher
): Promise<PushEnd> {
	const total = await countEntities(db, delivery.release);
	if (!(await updateDelivery(db, delivery, { total }))) return 'gone';
	const push = { db, delivery, broker, publisher, refused: delivery.refused, sent: delivery.sent };
	const end = (await dropWithheld(push)) ?? (await sendAll(push));
	if (end) return end;
	return push.refused > 0 ? 'partly' : 'done';
}

type Push = {
	readonly db: Db;
	readonly delivery: Delivery;
	readonly broker: Broker;
	readonly publisher: Publisher;
	refused: number;
	sent: number;
};

async function dropWithheld(push: Push): Promise<PushEnd | null> {
	const { db, delivery, broker } = push;
	const { progress } = delivery;
	if (progress?.step === 'upsert') return null;
	const ids = await listDroppedEntities(db, delivery.release);
	for (let done = progress?.done ?? 0; done < ids.length;) {
		if (!(await stands(push))) return 'overtaken';
		const some = ids.slice(done, done + BATCH);
		const refused = await deleteEntities(broker, some);
		done += some.length;
		const told = {
			...noted(push, refused),
			deleted: done,
			progress: JSON.stringify({ step: 'delete', done })
		};
		if (!(await updateDelivery(db, delivery, told))) return 'gone';
	}
	return null;
}

async function sendAll(push: Push): Promise<PushEnd | null> {
	const { db, delivery, broker, publisher } = push;
	const { progress } = delivery;
	let after = progress?.step === 'upsert' ? progress.after : null;
	for (;;) {
		const part = await listEntityCells(db, delivery.release, { after, limit: BATCH });
		if (!(await stands(push))) return 'overtaken';
		if (part.end === null) return null;
		const entities = part.cells.map((cell) => inContext(toEntity(cell, publisher, WHOLE), publisher.origin));
		const refused = await upsertEntities(broker, entities);
		after = part.end;
		const told = { ...noted(push, refused), progress: JSON.stringify({ step: 'upsert', after }) };
		push.sent += entities.length;
		if (!(await updateDelivery(db, delivery, { ...told, sent: push.sent }))) return 'gone';
	}
}

/** Whether the release is still what holds for its quarter; a revision in its place is pushed by itself. */
async function stands({ db, delivery }: Push): Promise<boolean> {
	return (await findRelease(db, { id: delivery.release }))?.current === true;
}

function noted(push: Push, refused: Refused) {
	push.refused += refused.ids.length;
	if (refused.ids.length === 0) return {};
	return {
		refused: push.refused,
		last_error: 'some-refused' as const,
		last_status: 207,
		last_detail: refused.detail
	};
}
