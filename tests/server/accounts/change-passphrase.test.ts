import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { actorOf, newGuest, newLearner, newName, now, PASSPHRASE } from '../../support/people.ts';
import { changePassphrase, recover, renewSlip } from '#lib/server/accounts/change-passphrase.ts';
import { suggestPassphrase } from '#lib/server/accounts/passphrases.ts';
import { beginSession, findSession } from '#lib/server/accounts/sessions.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { signUp } from '#lib/server/accounts/sign-up.ts';
import { isStrong } from '#lib/rules/passphrase.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();

const NEXT = 'chín quả xoài vàng';
const enter = (login: string, passphrase: string) =>
	signIn(db, { login, passphrase, caller: newName(), now });

async function join() {
	const login = newName();
	return { login, ...(await signUp(db, null, { login, passphrase: PASSPHRASE, now })) };
}

describe('the recovery slip', () => {
	test('gives back an account once, and brings a new slip', async () => {
		const { login, account, slipCode } = await join();

		const recovered = await recover(db, { login, code: slipCode, next: NEXT });

		expect(recovered.account).toBe(account);
		expect(recovered.slipCode).not.toBe(slipCode);
		expect((await enter(login, NEXT)).account).toBe(account);
		await expect(enter(login, PASSPHRASE)).rejects.toThrow(new Refusal('wrong-login'));
		await expect(recover(db, { login, code: slipCode, next: NEXT })).rejects.toThrow(
			new Refusal('wrong-recovery')
		);
		await recover(db, { login, code: recovered.slipCode, next: NEXT });
	});

	test('used twice at once works once, and the passphrase that was told to work does', async () => {
		const { login, slipCode } = await join();
		const phrases = ['chín quả xoài vàng', 'sáu con mèo đen', 'ba chiếc thuyền lớn'];

		const tries = await Promise.allSettled(
			phrases.map((next) => recover(db, { login, code: slipCode, next }))
		);

		const winner = tries.findIndex(({ status }) => status === 'fulfilled');
		expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		await enter(login, phrases[winner]!);
	});

	test('may be copied by hand: case, spaces and dashes do not matter', async () => {
		const { login, slipCode } = await join();
		const copied = ` ${slipCode.toLowerCase().replaceAll('-', ' ')} `;
		await expect(recover(db, { login, code: copied, next: NEXT })).resolves.toBeDefined();
	});

	test('a wrong code, another person’s code and an unknown name get the same answer', async () => {
		const [mine, another] = [await join(), await join()];
		const wrong = [
			{ login: mine.login, code: 'AAAA-AAAA-AAAA-AAAA' },
			{ login: mine.login, code: another.slipCode },
			{ login: newName(), code: mine.slipCode },
			{ login: 'không thể là tên @', code: mine.slipCode },
			{ login: mine.login, code: '' }
		];
		for (const given of wrong) {
			await expect(recover(db, { ...given, next: NEXT })).rejects.toThrow(new Refusal('wrong-recovery'));
		}
	});

	test('is not used up by a weak new passphrase', async () => {
		const { login, slipCode } = await join();
		await expect(recover(db, { login, code: slipCode, next: 'ngắn' })).rejects.toThrow('weak-passphrase');
		await recover(db, { login, code: slipCode, next: NEXT });
	});

	test('stops working once a new one is made', async () => {
		const { login, account, slipCode } = await join();
		const renewed = await renewSlip(db, await actorOf(db, account));
		await expect(recover(db, { login, code: slipCode, next: NEXT })).rejects.toThrow('wrong-recovery');
		await recover(db, { login, code: renewed, next: NEXT });
	});
});

describe('changing one’s own passphrase', () => {
	test('needs the present one, and signs every device out', async () => {
		const { login, account } = await join();
		const actor = await actorOf(db, account);
		const device = await beginSession(db, account, 'Android · Chrome');

		await expect(changePassphrase(db, actor, { present: 'sai', next: NEXT })).rejects.toThrow(
			'wrong-passphrase'
		);
		expect((await findSession(db, device.id)).session).not.toBeNull();

		await changePassphrase(db, actor, { present: PASSPHRASE, next: NEXT });
		expect((await findSession(db, device.id)).session).toBeNull();
		await enter(login, NEXT);
	});

	test('is slowed, so that a borrowed telephone cannot guess it', async () => {
		const actor = await newLearner(db);
		for (let at = 0; at < 8; at += 1) {
			await expect(changePassphrase(db, actor, { present: 'sai', next: NEXT })).rejects.toThrow(
				'wrong-passphrase'
			);
		}
		const right = changePassphrase(db, actor, { present: PASSPHRASE, next: NEXT });
		await expect(right).rejects.toThrow(new Refusal('too-many-tries'));
	});

	test('is nothing a guest can do', async () => {
		const guest = await newGuest(db);
		const change = changePassphrase(db, guest, { present: '', next: NEXT });
		await expect(change).rejects.toThrow(new Refusal('not-signed-in'));
		await expect(renewSlip(db, guest)).rejects.toThrow(new Refusal('not-signed-in'));
	});
});

test('every suggested passphrase is one that sign-up takes', () => {
	const suggestions = Array.from({ length: 5000 }, suggestPassphrase);
	expect(suggestions.filter((words) => !isStrong(words, '') || words.split(' ').length !== 4)).toEqual([]);
});
