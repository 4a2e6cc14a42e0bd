import { beforeEach } from 'vitest';
import { entityId } from '#lib/server/metrics/formats/ngsi-id.ts';
import { listEntityCells } from '#lib/server/metrics/formats/ngsi-release.ts';
import { announceRelease } from '#lib/server/notices/announce-release.ts';
import { addSubscription } from '#lib/server/notices/change-subscriptions.ts';
import { deliveryWork } from '#lib/server/notices/deliver.ts';
import { listDeliveries } from '#lib/server/notices/deliveries.ts';
import { releaseId, type ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { SubscriptionKind } from '#lib/vocabulary/subscription.ts';
import { newBroker } from '../../support/broker.ts';
import { freshDatabase } from '../../support/database.ts';
import { newStaff } from '../../support/people.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../support/small-release.ts';

export const FIRST = releaseId('2026-Q1.2025.r0');
export const sender = {
	...{ origin: 'https://nep-so.example', place: 'Tỉnh Thử' },
	...{ pauses: [5, 20], timeoutMs: 1500 }
};

/** A database with one release, anew for each test, and a receiver that is told of it. */
export async function openDesk() {
	const { db } = await freshDatabase();
	const receiver = await newBroker();
	const work = deliveryWork(db, sender);
	const administrator = await newStaff(db, 'administrator');
	const areas = await insertReleaseAreas(db);
	const { signal } = new AbortController();

	beforeEach(async () => {
		await db.deleteFrom('subscription').execute();
		await db.deleteFrom('release_observation').execute();
		await db.deleteFrom('release').execute();
		receiver.entities.clear();
		receiver.requests.length = 0;
		receiver.disliked.clear();
		receiver.mood = () => 'usual';
		await insertSmallRelease(db, areas, { period: '2026-Q1' });
	});

	return {
		...{ db, receiver, work, administrator, areas, signal },

		subscribe: (kind: SubscriptionKind, headers = {}, url = receiver.url) =>
			addSubscription(db, administrator, { kind, url, headers }, new Date()),

		announce: (release: ReleaseId) => db.transaction().execute((tx) => announceRelease(tx, release)),

		/** Tries the newest delivery once, as the queue does. @returns what the try threw, and how the delivery stands */
		async tryOnce() {
			const [newest] = await listDeliveries(db, 5);
			const { id, announcedAt } = newest!;
			const errand = { delivery: id, since: announcedAt.toISOString() };
			const thrown = await work.perform(errand, signal).catch((fault: unknown) => String(fault));
			return { errand, thrown, delivery: (await listDeliveries(db, 5)).find((one) => one.id === id)! };
		},

		/** A revision of the first release, in its place. */
		async revise(revision: number): Promise<ReleaseId> {
			await db.updateTable('release').set({ current: false }).execute();
			return insertSmallRelease(db, areas, { period: '2026-Q1', revision, seed: 20 + revision });
		},

		/** The ids of the entities that a release has. */
		async idsOf(release: ReleaseId): Promise<string[]> {
			const { cells } = await listEntityCells(db, release, { after: null, limit: 10_000 });
			return cells.map(entityId).sort();
		}
	};
}
