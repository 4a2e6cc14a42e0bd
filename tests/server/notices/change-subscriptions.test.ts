import { expect, test } from 'vitest';
import {
	addSubscription,
	removeSubscription,
	switchSubscription
} from '#lib/server/notices/change-subscriptions.ts';
import { sendAgain, sendEverything } from '#lib/server/notices/send-again.ts';
import { listSubscriptions } from '#lib/server/notices/subscriptions.ts';
import { trySubscription } from '#lib/server/notices/try-subscription.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { v7 } from 'uuid';
import { freshDatabase } from '../../support/database.ts';
import { newStaff } from '../../support/people.ts';

const { db } = await freshDatabase();
const administrator = await newStaff(db, 'administrator');
const manager = await newStaff(db, 'manager');
const now = new Date('2026-07-20T02:00:00Z');
const facts = {
	kind: 'webhook' as const,
	url: 'https://hooks.example/?key=geheim',
	headers: { 'x-key': 'geheim' }
};
const sender = { origin: 'https://nep-so.example', place: null };

const DEEDS: Readonly<Record<string, (actor: Actor, id: string) => Promise<unknown>>> = {
	add: (actor) => addSubscription(db, actor, facts, now),
	switch: (actor, id) => switchSubscription(db, actor, id, false),
	remove: (actor, id) => removeSubscription(db, actor, id),
	again: (actor, id) => sendAgain(db, actor, id, now),
	everything: (actor, id) => sendEverything(db, actor, id, now),
	try: (actor, id) => trySubscription(db, actor, id, sender)
};

test.each(Object.entries(DEEDS))('to %s is for administrators only', async (_, deed) => {
	await expect(deed(manager, v7())).rejects.toMatchObject({ reason: 'not-allowed' });
	await expect(deed({ ...administrator, guest: true }, v7())).rejects.toMatchObject({
		reason: 'not-signed-in'
	});
});

const onOne = Object.entries(DEEDS).filter(([name]) => name !== 'add');

test.each(onOne)('to %s what is not there is refused', async (_, deed) => {
	await expect(deed(administrator, v7())).rejects.toMatchObject({ reason: 'not-found' });
	await expect(deed(administrator, 'x')).rejects.toMatchObject({ reason: 'not-found' });
});

test('the log says who added, switched and deleted a receiver, and holds neither address nor credentials', async () => {
	const { id, secret } = await addSubscription(db, administrator, facts, now);
	expect(secret).toMatch(/^whsec_/);
	await switchSubscription(db, administrator, id, false);
	expect(await listSubscriptions(db)).toMatchObject([{ id, active: false, headerNames: ['x-key'] }]);
	await removeSubscription(db, administrator, id);
	expect(await listSubscriptions(db)).toEqual([]);
	const entries = await db
		.selectFrom('audit_entry')
		.select(['deed', 'actor_id', 'detail'])
		.where('deed', 'like', 'subscription-%')
		.orderBy('at')
		.execute();
	expect(entries.map(({ deed }) => deed)).toEqual([
		'subscription-added',
		'subscription-changed',
		'subscription-deleted'
	]);
	expect(entries.every(({ actor_id }) => actor_id === administrator.id)).toBe(true);
	expect(JSON.stringify(entries)).not.toMatch(/geheim|hooks|whsec/);
});
