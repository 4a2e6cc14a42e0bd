import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { newLearner, newName, newStaff, now } from '../../support/people.ts';
import { insertSmallAreas } from '../../support/small-areas.ts';
import { replaceTemporary } from '#lib/server/accounts/change-passphrase.ts';
import { resetPassphrase } from '#lib/server/accounts/reset-passphrase.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';

const { db } = await freshDatabase();
const caller = '192.0.2.7';
const next = 'nồi đất lúa chín';

beforeAll(() => insertSmallAreas(db));

async function forgetful() {
	const login = newName();
	const learner = await newLearner(db, login);
	const temporary = await resetPassphrase(db, await newStaff(db, 'administrator'), { login, now });
	return { login, learner, temporary };
}

test('whoever replaces a temporary passphrase signs in with their own from then on, and the slip is worth nothing', async () => {
	const { login, learner, temporary } = await forgetful();
	expect(await signIn(db, { login, passphrase: temporary, caller, now })).toMatchObject({ temporary: true });

	expect(await replaceTemporary(db, { login, passphrase: temporary, next, caller, now })).toBe(learner.id);

	expect(await signIn(db, { login, passphrase: next, caller, now })).toEqual({
		account: learner.id,
		temporary: false
	});
	const again = signIn(db, { login, passphrase: temporary, caller, now });
	await expect(again).rejects.toMatchObject({ reason: 'wrong-login' });
});

test('a passphrase that is easy to guess does not replace a temporary one', async () => {
	const { login, temporary } = await forgetful();
	const weak = replaceTemporary(db, { login, passphrase: temporary, next: '12345', caller, now });
	await expect(weak).rejects.toMatchObject({ reason: 'weak-passphrase' });
	expect(await signIn(db, { login, passphrase: temporary, caller, now })).toMatchObject({ temporary: true });
});

test('a wrong temporary passphrase replaces nothing', async () => {
	const { login } = await forgetful();
	const wrong = replaceTemporary(db, { login, passphrase: 'sai hết cả rồi', next, caller, now });
	await expect(wrong).rejects.toMatchObject({ reason: 'wrong-login' });
});
