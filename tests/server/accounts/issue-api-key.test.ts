import { beforeAll, expect, test } from 'vitest';
import { listApiKeys } from '#lib/server/accounts/api-keys.ts';
import { issueApiKey, revokeApiKey, type KeyOffer } from '#lib/server/accounts/issue-api-key.ts';
import { recogniseKey } from '#lib/server/accounts/use-api-key.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { atOnce } from '../../support/at-once.ts';
import { freshDatabase } from '../../support/database.ts';
import { newGuest, newLearner, newStaff, now } from '../../support/people.ts';
import { insertSmallAreas, ward } from '../../support/small-areas.ts';

const { db } = await freshDatabase();
const MINUTE = 60 * 1000;
const offer: KeyOffer = { name: 'Trung tâm IOC', scopes: ['metrics:live'], area: ward, expiresAt: null };
let administrator: Actor;

beforeAll(async () => {
	await insertSmallAreas(db);
	administrator = await newStaff(db, 'administrator');
});

test('a key works as soon as it is made, and says what it may do', async () => {
	const key = await issueApiKey(db, administrator, offer);
	expect(await recogniseKey(db, key, now)).toMatchObject({ scopes: ['metrics:live'], area: ward });
});

test('the database knows no secret', async () => {
	const key = await issueApiKey(db, administrator, offer);
	const rows = JSON.stringify([
		await db.selectFrom('api_key').selectAll().execute(),
		await db.selectFrom('audit_entry').selectAll().execute()
	]);
	expect(rows).toContain(key.split('_')[1]);
	expect(rows).not.toContain(key.split('_')[2]);
});

test('a revoked key is refused at once, and cannot be revoked twice', async () => {
	const key = await issueApiKey(db, administrator, { ...offer, name: 'Thu hồi' });
	const { id } = (await listApiKeys(db)).find((one) => one.name === 'Thu hồi')!;
	const done = await atOnce(db, 3, () => revokeApiKey(db, administrator, id, now).then(() => true, reasonOf));
	expect(done.filter((one) => one === true)).toHaveLength(1);
	expect(done.filter((one) => one === 'key-unknown')).toHaveLength(2);
	await expect(recogniseKey(db, key, now)).rejects.toThrow(new Refusal('key-wrong'));
});

test('a key ends when it was to end', async () => {
	const expiresAt = new Date(now.getTime() + MINUTE);
	const key = await issueApiKey(db, administrator, { ...offer, expiresAt });
	await recogniseKey(db, key, new Date(expiresAt.getTime() - 1));
	await expect(recogniseKey(db, key, expiresAt)).rejects.toThrow(new Refusal('key-wrong'));
});

test('its last use is noted once a minute', async () => {
	const key = await issueApiKey(db, administrator, { ...offer, name: 'Đang dùng' });
	const lastUse = async () => (await listApiKeys(db)).find((one) => one.name === 'Đang dùng')?.lastUsedAt;
	expect(await lastUse()).toBeNull();
	for (const [after, noted] of [
		[0, 0],
		[MINUTE - 1, 0],
		[MINUTE, MINUTE]
	] as const) {
		await recogniseKey(db, key, new Date(now.getTime() + after));
		expect(await lastUse()).toEqual(new Date(now.getTime() + noted));
	}
});

test('making and revoking a key is in the audit log', async () => {
	await issueApiKey(db, administrator, { ...offer, name: 'Có ghi' });
	const { id, prefix } = (await listApiKeys(db)).find((one) => one.name === 'Có ghi')!;
	await revokeApiKey(db, administrator, id, now);
	const entries = await db.selectFrom('audit_entry').select(['deed', 'actor_id', 'detail']).execute();
	const mine = entries.filter((entry) => entry.detail.key === prefix);
	expect(mine.map((entry) => [entry.deed, entry.actor_id])).toEqual([
		['key-issued', administrator.id],
		['key-revoked', administrator.id]
	]);
	expect(mine[0]?.detail).toMatchObject({ name: 'Có ghi', scopes: 'metrics:live', area: ward });
});

test('a key for an area nobody knows is not made', async () => {
	const lost = issueApiKey(db, administrator, { ...offer, area: areaId('2025:99') });
	await expect(lost).rejects.toThrow(new Refusal('area-unknown'));
});

test.each([
	['a guest', () => newGuest(db), 'not-signed-in'],
	['a learner', () => newLearner(db), 'not-allowed'],
	['a helper', () => newStaff(db, 'helper', ward), 'not-allowed'],
	['an instructor', () => newStaff(db, 'instructor'), 'not-allowed'],
	['a manager', () => newStaff(db, 'manager', ward), 'not-allowed']
] as const)('%s neither makes nor revokes keys', async (_, somebody, reason) => {
	const actor = await somebody();
	const { id } = (await listApiKeys(db))[0]!;
	await expect(issueApiKey(db, actor, offer)).rejects.toThrow(new Refusal(reason));
	await expect(revokeApiKey(db, actor, id, now)).rejects.toThrow(new Refusal(reason));
});

function reasonOf(thrown: unknown): string {
	if (thrown instanceof Refusal) return thrown.reason;
	throw thrown;
}
