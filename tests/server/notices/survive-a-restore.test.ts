import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { backUp } from '#lib/server/backup/back-up.ts';
import { restoreBackup } from '#lib/server/backup/restore-backup.ts';
import { migrations } from '#lib/server/db/migrations.ts';
import { openQueue } from '#lib/server/jobs/queue.ts';
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
const directory = mkdtempSync(join(tmpdir(), 'nep-so-restore-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('a backup leaves the queue out, a restore leaves it alone, and what waits is delivered afterwards', async () => {
	const pace = { look: 0.5, silence: 10, watch: 1 };
	const queue = await openQueue(house, { error: () => {} }, [DELIVERIES], pace);
	afterAll(() => queue.stop());
	await insertSmallRelease(db, await insertReleaseAreas(db), { indicators: ['cov.active_share'] });
	const facts = { kind: 'ngsi-ld' as const, url: broker.url, headers: {} };
	await addSubscription(db, await newStaff(db, 'administrator'), facts, new Date());

	const file = join(directory, 'backup.tar.gz');
	const say = () => {};
	const manifest = await backUp(house, { file, programVersion: '1', now: new Date(), say });
	expect(manifest.tables.filter(({ name }) => name.startsWith('pgboss'))).toEqual([]);
	expect(manifest.tables).toContainEqual(expect.objectContaining({ name: 'public.subscription', rows: 1 }));
	await restoreBackup(house, { file, replace: true, migrations, say });

	await queueDeliveries(db, queue, new Date());
	await queue.work(DELIVERIES.name, deliveryWork(db, { origin: 'https://nep-so.example', place: null }));
	await vi.waitFor(async () => expect((await listDeliveries(db, 1))[0]?.state).toBe('done'), {
		timeout: 20_000
	});
	expect(broker.entities.size).toBeGreaterThan(100);
});
