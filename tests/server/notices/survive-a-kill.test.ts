import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test, vi } from 'vitest';
import { openQueue } from '#lib/server/jobs/queue.ts';
import { entityId } from '#lib/server/metrics/formats/ngsi-id.ts';
import { listEntityCells } from '#lib/server/metrics/formats/ngsi-release.ts';
import { addSubscription } from '#lib/server/notices/change-subscriptions.ts';
import { deliveryWork } from '#lib/server/notices/deliver.ts';
import { listDeliveries } from '#lib/server/notices/deliveries.ts';
import { DELIVERIES, queueDeliveries } from '#lib/server/notices/queue-deliveries.ts';
import { newBroker } from '../../support/broker.ts';
import { freshDatabase } from '../../support/database.ts';
import { newStaff } from '../../support/people.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../support/small-release.ts';

const house = await freshDatabase();
const { db } = house;
const broker = await newBroker();

/** Killed at the fourth request, which is then never answered. */
const FATAL = 4;
const PLAN = { ...DELIVERIES, firstPause: 1, longestPause: 1 };
const PACE = { look: 0.5, silence: 10, watch: 1 };

test('a push whose process is killed is gone on with by the next one, and no entity is missed', async () => {
	const release = await insertSmallRelease(db, await insertReleaseAreas(db, 4), { period: '2026-Q1' });
	const administrator = await newStaff(db, 'administrator');
	const facts = { kind: 'ngsi-ld' as const, url: broker.url, headers: {} };
	await addSubscription(db, administrator, facts, new Date());
	const doomed = spawn(process.execPath, ['tests/support/push-process.ts', house.connectionUrl], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const gone = once(doomed, 'exit');
	broker.mood = ({ nth }) => {
		if (nth !== FATAL) return 'usual';
		doomed.kill('SIGKILL');
		return 'handled';
	};
	expect((await gone)[1]).toBe('SIGKILL');
	expect((await listDeliveries(db, 1))[0]).toMatchObject({ state: 'waiting', sent: 300, attempts: 1 });

	broker.mood = () => 'usual';
	const queue = await openQueue(house, { error: () => {} }, [PLAN], PACE);
	afterAll(() => queue.stop());
	await queueDeliveries(db, queue, new Date());
	await queue.work(PLAN.name, deliveryWork(db, { origin: 'https://nep-so.example', place: null }));
	await vi.waitFor(async () => expect((await listDeliveries(db, 1))[0]).toMatchObject({ state: 'done' }), {
		timeout: 60_000,
		interval: 500
	});
	const { cells } = await listEntityCells(db, release, { after: null, limit: 10_000 });
	expect([...broker.entities.keys()].sort()).toEqual(cells.map(entityId).sort());
	const [delivery] = await listDeliveries(db, 1);
	expect(delivery).toMatchObject({ sent: cells.length, attempts: 2 });
	// Only the part that was under way is sent a second time.
	expect(broker.requests).toHaveLength(Math.ceil(cells.length / 100) + 1);
}, 90_000);

test('a release announced without a queue is queued later, and once', async () => {
	await db.deleteFrom('subscription').execute();
	await addSubscription(
		db,
		await newStaff(db, 'administrator'),
		{ kind: 'ngsi-ld', url: broker.url, headers: {} },
		new Date()
	);
	const sent: unknown[] = [];
	const queue = { send: async (_tx: unknown, ...told: unknown[]) => void sent.push(told) };
	const at = (minutes: number) => new Date(Date.UTC(2030, 0, 1, 0, minutes));
	expect(await queueDeliveries(db, queue, at(0))).toBe(1);
	expect(await queueDeliveries(db, queue, at(1))).toBe(0);
	// After a restore the queue is empty: what still waits is asked for again, under the same key.
	expect(await queueDeliveries(db, queue, at(20))).toBe(1);
	expect(sent[1]).toEqual(sent[0]);
});
