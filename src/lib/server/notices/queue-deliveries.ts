import type { Db } from '../db/db.ts';
import type { Queue, QueuePlan } from '../jobs/queue.ts';
import { lockUnqueued, updateQueued } from './deliveries.ts';

/** A delivery, and when it was announced: one that is started anew is another errand. */
export type Errand = { readonly delivery: string; readonly since: string };

/**
 * A delivery is tried for about a day: after 15 seconds, half a minute, a minute … and from the tenth time on every two
 * hours.
 */
export const DELIVERIES: QueuePlan = {
	name: 'deliveries',
	retries: 21,
	firstPause: 15,
	longestPause: 2 * 60 * 60,
	atOnce: 4
};

/** What waits for so long is put in the queue again, which does nothing while it is there: after a restore it is not. */
const ASK_AGAIN_MS = 15 * 60 * 1000;

/** Puts announced deliveries in the queue. To be done again and again. @returns how many */
export function queueDeliveries(db: Db, queue: Pick<Queue, 'send'>, now: Date): Promise<number> {
	return db.transaction().execute(async (tx) => {
		const waiting = await lockUnqueued(tx, new Date(now.getTime() - ASK_AGAIN_MS));
		for (const { id, subscription, announcedAt } of waiting) {
			const errand: Errand = { delivery: id, since: announcedAt.toISOString() };
			const key = `${errand.delivery} ${errand.since}`;
			await queue.send(tx, DELIVERIES.name, errand, { key, line: subscription });
		}
		await updateQueued(
			tx,
			waiting.map(({ id }) => id),
			now
		);
		return waiting.length;
	});
}
