import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { newGuest, newLearner, newName, newStaff, now, PASSPHRASE } from '../../support/people.ts';
import { insertSmallAreas, otherWard, province, ward } from '../../support/small-areas.ts';
import { findAccount } from '#lib/server/accounts/accounts.ts';
import { changePassphrase } from '#lib/server/accounts/change-passphrase.ts';
import { resetPassphrase } from '#lib/server/accounts/reset-passphrase.ts';
import { beginSession, findSession } from '#lib/server/accounts/sessions.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { listAudit } from '#lib/server/events/audit.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();
await insertSmallAreas(db);

const [wardHelper, provinceHelper, administrator] = [
	await newStaff(db, 'helper', ward),
	await newStaff(db, 'helper', province),
	await newStaff(db, 'administrator')
];

async function personIn(area: typeof ward | null) {
	const login = newName();
	return { login, actor: await newLearner(db, login, area) };
}

test('a helper gives a neighbour a temporary passphrase; it is logged, and the neighbour is told', async () => {
	const { login, actor } = await personIn(ward);
	const device = await beginSession(db, actor.id, null);

	const temporary = await resetPassphrase(db, wardHelper, { login, now });

	expect(temporary.split(' ')).toHaveLength(4);
	expect(await signIn(db, { login, passphrase: temporary, caller: newName(), now })).toMatchObject({
		account: actor.id,
		temporary: true
	});
	expect((await findSession(db, device.id)).session).toBeNull();
	expect((await findAccount(db, actor.id))?.notice).toBe('passphrase-was-reset');
	expect(await listAudit(db, 1)).toMatchObject([
		{ actor_id: wardHelper.id, deed: 'passphrase-reset', subject_id: actor.id, detail: {} }
	]);
});

test('once the neighbour chose a passphrase of their own, nothing of it is temporary', async () => {
	const { login, actor } = await personIn(ward);
	const temporary = await resetPassphrase(db, wardHelper, { login, now });

	await changePassphrase(db, actor, { present: temporary, next: PASSPHRASE });

	const nextYear = new Date('2027-11-23T03:00:00Z');
	const signed = await signIn(db, { login, passphrase: PASSPHRASE, caller: newName(), now: nextYear });
	expect(signed.temporary).toBe(false);
	expect((await findAccount(db, actor.id))?.notice).toBeNull();
});

describe('how far a helper reaches', () => {
	test('down to the wards below the own area', async () => {
		const { login } = await personIn(ward);
		await expect(resetPassphrase(db, provinceHelper, { login, now })).resolves.toBeDefined();
	});

	test('no further: another ward, no ward stated, staff, and names that do not exist get one answer', async () => {
		const colleague = newName();
		await db
			.updateTable('account')
			.set({ area_id: ward })
			.where('id', '=', (await newStaff(db, 'instructor', null, colleague)).id)
			.execute();
		const out = [(await personIn(otherWard)).login, (await personIn(null)).login, colleague, newName(), '@'];
		for (const login of out) {
			await expect(resetPassphrase(db, wardHelper, { login, now })).rejects.toThrow(new Refusal('not-found'));
		}
		await expect(
			resetPassphrase(db, wardHelper, { login: (await personIn(province)).login, now })
		).rejects.toThrow(new Refusal('not-found'));
	});

	test('a manager’s area gives a helper nothing', async () => {
		const { login } = await personIn(otherWard);
		const both = {
			...wardHelper,
			grants: [...wardHelper.grants, { role: 'manager' as const, area: otherWard }]
		};
		await expect(resetPassphrase(db, both, { login, now })).rejects.toThrow(new Refusal('not-found'));
	});
});

test('an administrator reaches everybody, staff as well', async () => {
	const staff = newName();
	await newStaff(db, 'manager', ward, staff);
	for (const login of [(await personIn(null)).login, (await personIn(otherWard)).login, staff]) {
		await expect(resetPassphrase(db, administrator, { login, now })).resolves.toBeDefined();
	}
});

test('nobody else resets anything', async () => {
	const { login, actor } = await personIn(ward);
	const others = [actor, await newStaff(db, 'manager', ward), await newStaff(db, 'instructor')];
	for (const other of others) {
		await expect(resetPassphrase(db, other, { login, now })).rejects.toThrow(new Refusal('not-allowed'));
	}
	const guest = resetPassphrase(db, await newGuest(db), { login, now });
	await expect(guest).rejects.toThrow(new Refusal('not-signed-in'));
});
