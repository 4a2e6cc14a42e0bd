import type { Db } from '../db/db.ts';
import { assertNotLimited, forgive, limit } from '../web/limits.ts';
import { findLogin } from './logins.ts';
import { findPassphrase, fitsPassphrase } from './passphrases.ts';
import { foldLogin } from '#lib/rules/login-name.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

export type SignIn = {
	readonly login: string;
	readonly passphrase: string;
	readonly caller: string;
	readonly now: Date;
};

/**
 * Finds whose name and passphrase these are. Open to everybody; unknown names and wrong passphrases take the same
 * time, give the same answer and count the same tries.
 * @returns the account, and whether its passphrase is a temporary one that must be replaced.
 * @throws Refusal `wrong-login`, `too-many-tries`
 */
export async function signIn(db: Db, given: SignIn): Promise<{ account: AccountId; temporary: boolean }> {
	const login = foldLogin(given.login);
	const counted = login ?? given.login; // a text that is no name counts for itself, not for all such texts
	await assertNotLimited(db, 'sign-in-address', given.caller);
	await limit(db, 'sign-in-anywhere', counted);
	await limit(db, 'sign-in-name', `${counted}|${given.caller}`);
	const account = await findLogin(db, login ?? '');
	const stored = account && (await findPassphrase(db, account));
	const fits = await fitsPassphrase(stored?.hash, given.passphrase);
	const expired = stored?.temporary_until != null && stored.temporary_until < given.now;
	if (!account || !fits || expired) {
		await limit(db, 'sign-in-address', given.caller);
		throw new Refusal('wrong-login');
	}
	await forgive(db, 'sign-in-name', `${counted}|${given.caller}`);
	await forgive(db, 'sign-in-anywhere', counted);
	return { account, temporary: stored?.temporary_until != null };
}
