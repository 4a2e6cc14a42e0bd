import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { actorOf, newGuest, newLearner, newName, newStaff, now, PASSPHRASE } from '../../support/people.ts';
import { insertSmallAreas, otherWard, ward } from '../../support/small-areas.ts';
import { listOpenInvitations } from '#lib/server/accounts/invitations.ts';
import {
	acceptInvitation,
	inviteStaff,
	openInvitation,
	withdrawInvitation
} from '#lib/server/accounts/invite-staff.ts';
import { listAudit } from '#lib/server/events/audit.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();
await insertSmallAreas(db);
const administrator = await newStaff(db, 'administrator');

const DAY = 24 * 60 * 60 * 1000;
const offer = { role: 'helper', area: ward, label: 'Chị Hoa, nhà văn hóa' } as const;
const invite = () => inviteStaff(db, administrator, offer, now);
const newcomer = (code: string, at = now) => ({ code, login: newName(), passphrase: PASSPHRASE, now: at });

test('somebody new opens the link, makes an account and has the role; all of it is logged', async () => {
	const code = await invite();
	expect(await openInvitation(db, code, now)).toMatchObject({
		role: 'helper',
		area: ward,
		label: offer.label
	});

	const { account, slipCode } = await acceptInvitation(db, null, newcomer(code));

	expect(slipCode).not.toBeNull();
	expect((await actorOf(db, account)).grants).toEqual([{ role: 'helper', area: ward }]);
	expect(await listAudit(db, 2)).toMatchObject([
		{ deed: 'invitation-accepted', actor_id: account, subject_id: account, detail: { role: 'helper' } },
		{ deed: 'staff-invited', actor_id: administrator.id, detail: { role: 'helper', area: ward } }
	]);
});

test('somebody signed in gains the role and keeps the account', async () => {
	const learner = await newLearner(db);
	const { account, slipCode } = await acceptInvitation(db, learner, { code: await invite(), now });

	expect({ account, slipCode }).toEqual({ account: learner.id, slipCode: null });
	expect((await actorOf(db, account)).grants).toEqual([{ role: 'helper', area: ward }]);
});

test('a guest who opens the link becomes the account and keeps all they did', async () => {
	const guest = await newGuest(db);
	const { account } = await acceptInvitation(db, guest, newcomer(await invite()));
	expect(account).toBe(guest.id);
	expect(await actorOf(db, account)).toMatchObject({ guest: false, grants: [{ role: 'helper' }] });
});

test('a role that is held already moves to the new area instead of being held twice', async () => {
	const helper = await newStaff(db, 'helper', otherWard);
	await acceptInvitation(db, helper, { code: await invite(), now });
	expect((await actorOf(db, helper.id)).grants).toEqual([{ role: 'helper', area: ward }]);
});

describe('a link works once', () => {
	test('and then tells everybody that it is used', async () => {
		const code = await invite();
		await acceptInvitation(db, null, newcomer(code));

		await expect(openInvitation(db, code, now)).rejects.toThrow(new Refusal('invitation-used'));
		await expect(acceptInvitation(db, null, newcomer(code))).rejects.toThrow(new Refusal('invitation-used'));
	});

	test('also for two who open it at once; nothing of the other is left', async () => {
		const code = await invite();
		const given = [newcomer(code), newcomer(code)];

		const tries = await Promise.allSettled(given.map((one) => acceptInvitation(db, null, one)));

		const lost = tries.findIndex(({ status }) => status === 'rejected');
		expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(tries[lost]).toMatchObject({ reason: new Refusal('invitation-used') });
		const login = await db
			.selectFrom('login')
			.select('name')
			.where('name', '=', given[lost]!.login)
			.execute();
		expect(login).toEqual([]);
	});

	test('and is not used up by a name that is taken or a weak passphrase', async () => {
		const code = await invite();
		const taken = newName();
		await newLearner(db, taken);
		const refused = [
			{ given: { ...newcomer(code), login: taken }, reason: 'login-taken' },
			{ given: { ...newcomer(code), passphrase: 'ngắn' }, reason: 'weak-passphrase' },
			{ given: { code, now }, reason: 'login-malformed' }
		] as const;
		for (const { given, reason } of refused) {
			await expect(acceptInvitation(db, null, given)).rejects.toThrow(new Refusal(reason));
		}
		await acceptInvitation(db, null, newcomer(code));
	});
});

test('a link is over after two weeks', async () => {
	const code = await invite();
	const [inTime, late] = [new Date(now.getTime() + 14 * DAY - 1), new Date(now.getTime() + 14 * DAY + 1)];

	await expect(openInvitation(db, code, late)).rejects.toThrow(new Refusal('invitation-used'));
	await expect(acceptInvitation(db, null, newcomer(code, late))).rejects.toThrow(
		new Refusal('invitation-used')
	);
	await acceptInvitation(db, null, newcomer(code, inTime));
});

test('a link that was taken back opens nothing, and cannot be taken back twice', async () => {
	const code = await invite();
	const { id } = await openInvitation(db, code, now);
	const open = () => listOpenInvitations(db).then((list) => list.map((one) => one.id));
	expect(await open()).toContain(id);

	await withdrawInvitation(db, administrator, id, now);

	expect(await open()).not.toContain(id);
	await expect(acceptInvitation(db, null, newcomer(code))).rejects.toThrow(new Refusal('invitation-used'));
	await expect(withdrawInvitation(db, administrator, id, now)).rejects.toThrow(
		new Refusal('invitation-used')
	);
	expect(await listAudit(db, 1)).toMatchObject([
		{ deed: 'invitation-withdrawn', actor_id: administrator.id }
	]);
});

test.each(['', 'x', '\0', 'a'.repeat(5000)])('a code nobody made is unknown: %j', async (code) => {
	await expect(openInvitation(db, code, now)).rejects.toThrow(new Refusal('invitation-unknown'));
	await expect(acceptInvitation(db, null, newcomer(code))).rejects.toThrow(new Refusal('invitation-unknown'));
});

test('the code of a link is stored only as a hash', async () => {
	const code = await invite();
	const rows = await db.selectFrom('invitation').selectAll().execute();
	expect(JSON.stringify(rows)).not.toContain(code);
});

test('a helper and a manager need an area that exists; the others get none', async () => {
	const given = (role: 'helper' | 'manager' | 'instructor', area: typeof ward | null) =>
		inviteStaff(db, administrator, { ...offer, role, area }, now);
	await expect(given('helper', null)).rejects.toThrow(new Refusal('area-unknown'));
	await expect(given('manager', areaId('2025:999'))).rejects.toThrow(new Refusal('area-unknown'));
	expect(await openInvitation(db, await given('instructor', ward), now)).toMatchObject({ area: null });
});

test('nobody but an administrator invites or takes back', async () => {
	for (const role of ['helper', 'instructor', 'manager'] as const) {
		const other = await newStaff(db, role, ward);
		await expect(inviteStaff(db, other, offer, now)).rejects.toThrow(new Refusal('not-allowed'));
		await expect(withdrawInvitation(db, other, 'x', now)).rejects.toThrow(new Refusal('not-allowed'));
	}
	await expect(inviteStaff(db, await newLearner(db), offer, now)).rejects.toThrow(new Refusal('not-allowed'));
});
