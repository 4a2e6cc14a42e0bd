import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { actorOf, newGuest, newName, now, PASSPHRASE } from '../../support/people.ts';
import { meetGuest } from '#lib/server/accounts/meet-guest.ts';
import { findSession } from '#lib/server/accounts/sessions.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { signUp } from '#lib/server/accounts/sign-up.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();

const join = (login: string, passphrase = PASSPHRASE) => signUp(db, null, { login, passphrase, now });
const enter = (login: string, passphrase = PASSPHRASE) =>
	signIn(db, { login, passphrase, caller: newName(), now });

test('Tuyết signs up with her name and signs in without its marks', async () => {
	const { account, slipCode } = await join('Ánh Tuyết');

	expect(slipCode).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
	expect(await enter('anh tuyet', 'BAN mua xanh  noi')).toEqual({ account, temporary: false });
	expect(await actorOf(db, account)).toMatchObject({ guest: false, area: null, sex: null, grants: [] });
});

test('a phone number signs in, however it is written', async () => {
	const { account } = await join('+84 912 345 678');

	for (const written of ['0912345678', '84912345678', '0912.345.678']) {
		expect((await enter(written)).account).toBe(account);
	}
	await expect(join('0912 345 678')).rejects.toThrow(new Refusal('login-taken'));
});

test('signing up is a learning event that the figures will take in', async () => {
	const { account } = await join(newName());

	const events = await db
		.selectFrom('learning_event')
		.selectAll()
		.where('learner_id', '=', account)
		.execute();
	const pending = await db
		.selectFrom('pending_event')
		.selectAll()
		.where('learner_id', '=', account)
		.execute();
	expect(events).toMatchObject([{ kind: 'registered', occurred_at: now, guest: false }]);
	expect(pending).toMatchObject([{ event_id: events[0]?.id }]);
});

test('of two people who take a name at once one gets it, and nothing of the other is left', async () => {
	const login = newName();
	const before = await countAccounts();

	const tries = await Promise.allSettled([join(login), join(login), join(login)]);

	expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	const refused = tries.filter((one) => one.status === 'rejected').map(({ reason }) => reason);
	expect(refused).toEqual([new Refusal('login-taken'), new Refusal('login-taken')]);
	expect(await countAccounts()).toBe(before + 1);
});

test.each([
	{ login: 'ab', passphrase: PASSPHRASE, reason: 'login-malformed' },
	{ login: 'mai@example.vn', passphrase: PASSPHRASE, reason: 'login-malformed' },
	{ login: 'somebody-new', passphrase: '12345678901', reason: 'weak-passphrase' },
	{ login: 'anhtuyet', passphrase: 'Ánh Tuyết 1961', reason: 'weak-passphrase' }
] as const)('$login with "$passphrase" is refused: $reason', async ({ login, passphrase, reason }) => {
	await expect(join(login, passphrase)).rejects.toThrow(new Refusal(reason));
});

test('neither the passphrase nor the recovery code is stored as it is', async () => {
	const login = newName();
	const { account, slipCode } = await join(login);

	const [stored, slip] = await Promise.all([
		db.selectFrom('passphrase').select('hash').where('learner_id', '=', account).executeTakeFirstOrThrow(),
		db.selectFrom('recovery_slip').select('hash').where('learner_id', '=', account).executeTakeFirstOrThrow()
	]);
	expect(stored.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect(slip.hash).not.toContain(slipCode.slice(0, 4));
});

describe('a guest who signs up', () => {
	test('stays the same person', async () => {
		const guest = await newGuest(db);
		const { account } = await signUp(db, guest, { login: newName(), passphrase: PASSPHRASE, now });

		expect(account).toBe(guest.id);
		expect((await actorOf(db, account)).guest).toBe(false);
	});

	test('leaves no door open for whoever sat at the browser before', async () => {
		const { account, session } = await meetGuest(db, newName());
		const guest = await actorOf(db, account);
		await signUp(db, guest, { login: newName(), passphrase: PASSPHRASE, now });

		expect(await findSession(db, session.id)).toEqual({ session: null, account: null });
	});

	test('twice at once becomes two accounts, and what was done belongs to one', async () => {
		const guest = await newGuest(db);
		const made = await Promise.all(
			[newName(), newName()].map((login) => signUp(db, guest, { login, passphrase: PASSPHRASE, now }))
		);
		expect(made.filter(({ account }) => account === guest.id)).toHaveLength(1);
	});
});

async function countAccounts(): Promise<number> {
	return (await db.selectFrom('account').select('id').execute()).length;
}
