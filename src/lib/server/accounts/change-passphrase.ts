import type { Db } from '../db/db.ts';
import { forgive, limit } from '../web/limits.ts';
import { updateNotice } from './accounts.ts';
import { findLogin, findLoginOf } from './logins.ts';
import { findPassphrase, fitsPassphrase, hashPassphrase, upsertPassphrase } from './passphrases.ts';
import { fitsSlip, makeSlipCode, updateSlip, upsertSlip } from './recovery-slips.ts';
import { endAllSessions } from './sessions.ts';
import { signIn, type SignIn } from './sign-in.ts';
import { foldLogin } from '#lib/rules/login-name.ts';
import { assertStrong } from '#lib/rules/passphrase.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { assertMay } from '#lib/rules/permissions.ts';

/**
 * Replaces one's own passphrase and signs every device out.
 * @throws Refusal `wrong-passphrase`, `weak-passphrase`, `too-many-tries`
 */
export async function changePassphrase(
	db: Db,
	actor: Actor,
	given: { present: string; next: string }
): Promise<void> {
	assertMay(actor, 'change-own-account');
	await limit(db, 'change-passphrase', actor.id);
	const stored = await findPassphrase(db, actor.id);
	if (!(await fitsPassphrase(stored?.hash, given.present))) throw new Refusal('wrong-passphrase');
	await forgive(db, 'change-passphrase', actor.id);
	await replacePassphrase(db, actor.id, given.next, null);
}

/**
 * Replaces a temporary passphrase from a slip of paper by one's own. Open to everybody: the temporary one is the
 * authority, and opens nothing else.
 * @throws Refusal `wrong-login`, `too-many-tries`, `weak-passphrase`
 */
export async function replaceTemporary(db: Db, given: SignIn & { next: string }): Promise<AccountId> {
	const { account } = await signIn(db, given);
	await replacePassphrase(db, account, given.next, null);
	return account;
}

/**
 * Sets a new passphrase with the code from the recovery slip, and makes a new slip. Open to everybody; an unknown
 * name and a wrong code give the same answer.
 * @returns the account and the code of the new slip.
 * @throws Refusal `wrong-recovery`, `weak-passphrase`
 */
export async function recover(
	db: Db,
	given: { login: string; code: string; next: string }
): Promise<{ account: AccountId; slipCode: string }> {
	const login = foldLogin(given.login) ?? '';
	assertStrong(given.next, login);
	const account = await findLogin(db, login);
	if (!account || !(await fitsSlip(db, account, given.code))) throw new Refusal('wrong-recovery');
	const slip = { used: given.code, next: makeSlipCode() };
	await replacePassphrase(db, account, given.next, slip);
	return { account, slipCode: slip.next };
}

/** Makes a new recovery slip for oneself; the old one stops working. @returns the code to show once. */
export async function renewSlip(db: Db, actor: Actor): Promise<string> {
	assertMay(actor, 'change-own-account');
	const slipCode = makeSlipCode();
	await db.transaction().execute((tx) => upsertSlip(tx, actor.id, slipCode));
	return slipCode;
}

/** `slip` = the code that is used up by this and the one that follows it, else null. */
async function replacePassphrase(
	db: Db,
	account: AccountId,
	next: string,
	slip: { used: string; next: string } | null
): Promise<void> {
	assertStrong(next, foldLogin((await findLoginOf(db, account)) ?? '') ?? '');
	const stored = await hashPassphrase(next);
	await db.transaction().execute(async (tx) => {
		if (slip && !(await updateSlip(tx, account, slip))) throw new Refusal('wrong-recovery');
		await upsertPassphrase(tx, account, stored, null);
		await updateNotice(tx, account, null);
		await endAllSessions(tx, account);
	});
}
