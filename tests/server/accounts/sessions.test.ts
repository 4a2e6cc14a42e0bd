import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { newLearner, newName, newStaff } from '../../support/people.ts';
import { insertSmallAreas, ward } from '../../support/small-areas.ts';
import { endDevice, listDevices, nameDevice } from '#lib/server/accounts/devices.ts';
import { meetGuest } from '#lib/server/accounts/meet-guest.ts';
import {
	beginSession,
	deleteExpiredSessions,
	endAllSessions,
	endSession,
	findSession,
	hashOf
} from '#lib/server/accounts/sessions.ts';

const { db } = await freshDatabase();
await insertSmallAreas(db);

const none = { session: null, account: null };

async function signedIn(device: string | null = null) {
	const actor = await newLearner(db);
	await endAllSessions(db, actor.id);
	return { actor, session: await beginSession(db, actor.id, device) };
}

test('a session tells who asks, with role and area, in one look', async () => {
	const manager = await newStaff(db, 'manager', ward);
	const session = await beginSession(db, manager.id, null);

	expect(await findSession(db, session.id)).toMatchObject({
		session: { id: session.id, fresh: false },
		account: { id: manager.id, guest: false, grants: [{ role: 'manager', area: ward }] }
	});
});

test('a guest’s session says that it is one', async () => {
	const { account, session } = await meetGuest(db, newName());
	expect((await findSession(db, session.id)).account).toMatchObject({ id: account, guest: true, grants: [] });
});

test('only a hash of a session is stored: a stolen table opens no door', async () => {
	const { actor, session } = await signedIn();
	const rows = await db.selectFrom('session').selectAll().where('learner_id', '=', actor.id).execute();

	expect(JSON.stringify(rows)).not.toContain(session.id.split('.')[1]);
	expect(rows).toMatchObject([{ id_hash: hashOf(session.id) }]);
	expect(await findSession(db, rows[0]!.id_hash)).toEqual(none);
});

describe('a cookie that is not one', () => {
	test('opens nothing, whatever was changed in it', async () => {
		const [{ session }, other] = [await signedIn(), await signedIn()];
		const [owner = '', secret = ''] = session.id.split('.');
		const [otherOwner = ''] = other.session.id.split('.');
		const changed = secret.startsWith('A') ? `B${secret.slice(1)}` : `A${secret.slice(1)}`;
		const forged = [
			`${owner}.${changed}`,
			`${otherOwner}.${secret}`,
			owner,
			`${owner}.`,
			`${session.id}x`,
			` ${session.id}`,
			`${session.id}\n`,
			'',
			'.',
			'\0',
			`${owner}.${"'".repeat(32)}`,
			'a'.repeat(10_000)
		];
		for (const id of forged) expect(await findSession(db, id)).toEqual(none);
		expect((await findSession(db, session.id)).session).not.toBeNull();
	});

	test('ends nobody’s session', async () => {
		const { session } = await signedIn();
		for (const id of ['', 'x', session.id.slice(0, -1)]) await endSession(db, id);
		expect((await findSession(db, session.id)).session).not.toBeNull();
	});
});

test('signing out ends this device and no other', async () => {
	const { actor, session } = await signedIn();
	const other = await beginSession(db, actor.id, null);

	await endSession(db, session.id);

	expect(await findSession(db, session.id)).toEqual(none);
	expect((await findSession(db, other.id)).session).not.toBeNull();
});

test('a session ends by itself, and its row goes with the cleaning', async () => {
	const { actor, session } = await signedIn();
	const kept = await beginSession(db, actor.id, null);
	await db
		.updateTable('session')
		.set({ expires_at: new Date('2020-01-01') })
		.where('id_hash', '=', hashOf(session.id))
		.execute();

	expect(await listDevices(db, actor.id)).toHaveLength(1);
	await deleteExpiredSessions(db);
	expect(await findSession(db, session.id)).toEqual(none);
	const left = await db.selectFrom('session').select('id_hash').where('learner_id', '=', actor.id).execute();
	expect(left).toEqual([{ id_hash: hashOf(kept.id) }]);
});

test('a session in use is made longer before it ends', async () => {
	const { session } = await signedIn();
	const soon = new Date(Date.now() + 24 * 60 * 60 * 1000);
	await db
		.updateTable('session')
		.set({ expires_at: soon })
		.where('id_hash', '=', hashOf(session.id))
		.execute();

	const found = await findSession(db, session.id);
	expect(found.session?.fresh).toBe(true);
	expect(found.session?.expiresAt.getTime()).toBeGreaterThan(soon.getTime());
});

describe('the list of devices', () => {
	test('shows one’s own, and signs one of them out', async () => {
		const { actor, session } = await signedIn('Android · Chrome');
		await beginSession(db, actor.id, 'Windows · Edge');
		expect((await listDevices(db, actor.id)).map(({ device }) => device)).toEqual([
			'Windows · Edge',
			'Android · Chrome'
		]);

		await endDevice(db, actor.id, hashOf(session.id));
		expect(await findSession(db, session.id)).toEqual(none);
		expect(await listDevices(db, actor.id)).toHaveLength(1);
	});

	test('gives no hold on another person’s', async () => {
		const [mine, theirs] = [await signedIn(), await signedIn()];
		await endDevice(db, mine.actor.id, hashOf(theirs.session.id));
		expect((await findSession(db, theirs.session.id)).session).not.toBeNull();
	});

	test.each([
		{
			agent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit Chrome/120.0 Mobile Safari',
			name: 'Android · Chrome'
		},
		{ agent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17) Version/17 Safari/604', name: 'iPhone · Safari' },
		{ agent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537 Edg/120', name: 'Windows · Edge' },
		{ agent: '', name: '? · ?' }
	])('calls a device $name', ({ agent, name }) => {
		expect(nameDevice(agent)).toBe(name);
	});
});
