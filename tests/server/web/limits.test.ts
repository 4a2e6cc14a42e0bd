import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { assertNotLimited, deleteExpiredLimits, forgive, limit } from '#lib/server/web/limits.ts';
import { openDatabase } from '#lib/server/db/database.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db, connectionUrl } = await freshDatabase();
const refused = new Refusal('too-many-tries');

/** The same database as another process sees it. */
async function elsewhere<T>(
	work: (db: Awaited<ReturnType<typeof openDatabase>>['db']) => Promise<T>
): Promise<T> {
	const other = await openDatabase({
		databaseUrl: connectionUrl,
		dataDirIsDefault: true,
		root: process.cwd(),
		say: () => {}
	});
	return work(other.db).finally(() => other.close());
}

test('tries count for one key and one purpose only', async () => {
	for (let at = 0; at < 8; at += 1) await limit(db, 'recover', 'mai');
	await expect(limit(db, 'recover', 'mai')).rejects.toThrow(refused);
	await limit(db, 'recover', 'lan');
	await limit(db, 'sign-in-name', 'mai');
});

test('processes share the counters', async () => {
	await elsewhere(async (other) => {
		for (let at = 0; at < 4; at += 1) {
			await limit(db, 'recover', 'chung');
			await limit(other, 'recover', 'chung');
		}
		await expect(limit(db, 'recover', 'chung')).rejects.toThrow(refused);
		await expect(limit(other, 'recover', 'chung')).rejects.toThrow(refused);
		await expect(assertNotLimited(other, 'recover', 'chung')).rejects.toThrow(refused);
		await forgive(other, 'recover', 'chung');
		await limit(db, 'recover', 'chung');
	});
});

test('looking whether tries are left uses none up', async () => {
	for (let at = 0; at < 20; at += 1) await assertNotLimited(db, 'recover', 'nhin');
	for (let at = 0; at < 8; at += 1) await limit(db, 'recover', 'nhin');
	await expect(assertNotLimited(db, 'recover', 'nhin')).rejects.toThrow(refused);
});

test('the counters know neither names nor addresses', async () => {
	await limit(db, 'sign-in-name', 'anhtuyet');
	await limit(db, 'sign-in-address', '203.0.113.9');
	const rows = JSON.stringify(await db.selectFrom('rate_limit').selectAll().execute());
	expect(rows).not.toMatch(/anhtuyet|203\.0\.113/);
});

test('a key of any length and any signs is counted', async () => {
	for (const key of ['', '\0', 'x'.repeat(10_000), "'; drop table rate_limit; --"])
		await limit(db, 'verify', key);
});

test('a window that is over is forgotten, and its counter deleted', async () => {
	for (let at = 0; at < 8; at += 1) await limit(db, 'recover', 'cu');
	const twentyMinutes = new Date(Date.now() + 20 * 60 * 1000);
	await deleteExpiredLimits(db, new Date());
	await expect(assertNotLimited(db, 'recover', 'cu')).rejects.toThrow(refused);

	await deleteExpiredLimits(db, twentyMinutes);

	await limit(db, 'recover', 'cu');
});
