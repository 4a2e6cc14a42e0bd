import type { ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { Tx } from '../db/db.ts';
import { insertDeliveries } from './deliveries.ts';
import { listActive } from './subscriptions.ts';

/**
 * Notes in the publishing transaction that every subscriber is to hear of a release; nothing leaves the house yet. So a
 * release is never published without its notices, nor announced without being published, whoever publishes: a page, the
 * command line, a process without background work. `queueDeliveries` takes it from here.
 */
export async function announceRelease(tx: Tx, release: ReleaseId): Promise<void> {
	await insertDeliveries(tx, await listActive(tx), [release], new Date());
}
