import * as argon2 from '@node-rs/argon2';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { newLearner, newName, newStaff, now, PASSPHRASE } from '../../support/people.ts';
import { resetPassphrase } from '#lib/server/accounts/reset-passphrase.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

// The real functions run; only how often and on what is looked at.
vi.mock('@node-rs/argon2', { spy: true });

const { db } = await freshDatabase();

const enter = (login: string, passphrase = PASSPHRASE, caller = newName(), at = now) =>
	signIn(db, { login, passphrase, caller, now: at });

beforeEach(() => {
	vi.clearAllMocks();
});

/** What checking cost: the settings of each hash that was computed. */
function workDone(): string[] {
	return vi.mocked(argon2.verify).mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4).join('$'));
}

describe('nobody learns whether an account exists', () => {
	test('an unknown name and a wrong passphrase get the same answer after the same work', async () => {
		const login = newName();
		await newLearner(db, login);

		await expect(enter(login, 'sai mật khẩu rồi')).rejects.toThrow(new Refusal('wrong-login'));
		const known = workDone();
		vi.clearAllMocks();
		await expect(enter(newName(), 'sai mật khẩu rồi')).rejects.toThrow(new Refusal('wrong-login'));

		expect(known).toHaveLength(1);
		expect(workDone()).toEqual(known);
	});

	test('a text that cannot be a name gets that answer too', async () => {
		for (const text of ['mai@example.vn', '', '\0', "'; --"]) {
			await expect(enter(text)).rejects.toThrow(new Refusal('wrong-login'));
		}
		expect(workDone()).toHaveLength(4);
	});

	test('unknown and known names are slowed alike', async () => {
		const known = newName();
		await newLearner(db, known);
		for (const login of [known, newName()]) {
			const here = newName();
			for (let at = 0; at < 8; at += 1) {
				await expect(enter(login, 'sai', here)).rejects.toThrow(new Refusal('wrong-login'));
			}
			await expect(enter(login, PASSPHRASE, here)).rejects.toThrow(new Refusal('too-many-tries'));
		}
	});
});

describe('guessing is slowed', () => {
	test('the tries of one name count however it is written', async () => {
		const here = newName();
		await newLearner(db, '0987654321');
		const written = ['0987654321', '+84987654321', '0987 654 321', '84 987654321'];
		for (const login of [...written, ...written])
			await expect(enter(login, 'sai', here)).rejects.toThrow('wrong-login');

		await expect(enter('0987654321', PASSPHRASE, here)).rejects.toThrow(new Refusal('too-many-tries'));
	});

	test('a stranger’s wrong tries do not lock the owner out, but many addresses together are stopped', async () => {
		const [login, stranger, home] = [newName(), newName(), newName()];
		await newLearner(db, login);
		for (let at = 0; at < 9; at += 1) await expect(enter(login, 'sai', stranger)).rejects.toThrow(Refusal);
		await enter(login, PASSPHRASE, home);

		vi.mocked(argon2.verify).mockResolvedValue(false);
		for (let at = 0; at < 60; at += 1) await expect(enter(login, 'sai')).rejects.toThrow('wrong-login');
		vi.mocked(argon2.verify).mockRestore();
		await expect(enter(login)).rejects.toThrow(new Refusal('too-many-tries'));
	});

	test('guesses sent at once do not slip past the counter', async () => {
		const login = newName();
		await newLearner(db, login);

		const here = newName();
		const tries = await Promise.allSettled(Array.from({ length: 20 }, () => enter(login, 'sai', here)));

		const reasons = tries.map((one) => (one.status === 'rejected' ? (one.reason as Refusal).reason : 'in'));
		expect(reasons.filter((reason) => reason === 'wrong-login')).toHaveLength(8);
		expect(reasons.filter((reason) => reason === 'too-many-tries')).toHaveLength(12);
	});

	test('somebody who remembers in time begins anew', async () => {
		const login = newName();
		await newLearner(db, login);
		for (let round = 0; round < 3; round += 1) {
			for (let at = 0; at < 5; at += 1) await expect(enter(login, 'sai')).rejects.toThrow('wrong-login');
			await enter(login);
		}
	});

	test('texts that are no names do not use up each other’s tries', async () => {
		for (let at = 0; at < 9; at += 1)
			await expect(enter(`mai${at}@example.vn`)).rejects.toThrow('wrong-login');
	});

	test('one address may not try all names, while a village hall that signs in counts nothing', async () => {
		const [hall, thief] = [newName(), newName()];
		const login = newName();
		await newLearner(db, login);
		for (let at = 0; at < 130; at += 1) await enter(login, PASSPHRASE, hall);

		vi.mocked(argon2.verify).mockResolvedValue(false);
		for (let at = 0; at < 120; at += 1) {
			await expect(enter(newName(), 'sai', thief)).rejects.toThrow(new Refusal('wrong-login'));
		}
		vi.mocked(argon2.verify).mockRestore();
		await expect(enter(login, PASSPHRASE, thief)).rejects.toThrow(new Refusal('too-many-tries'));
		await enter(login, PASSPHRASE, hall);
	});
});

test('a temporary passphrase says so, and is over after a day', async () => {
	const [login, administrator] = [newName(), await newStaff(db, 'administrator')];
	const { id } = await newLearner(db, login);
	const temporary = await resetPassphrase(db, administrator, { login, now });

	const nextDay = new Date(now.getTime() + 24 * 60 * 60 * 1000 + 1);
	expect(await enter(login, temporary)).toEqual({ account: id, temporary: true });
	await expect(enter(login, PASSPHRASE)).rejects.toThrow(new Refusal('wrong-login'));
	await expect(enter(login, temporary, newName(), nextDay)).rejects.toThrow(new Refusal('wrong-login'));
});
