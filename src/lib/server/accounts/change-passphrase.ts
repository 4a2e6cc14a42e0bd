import type { Db } from '../db/db.ts';
import { updateNotice } from './accounts.ts';
import { findLogin, findLoginOf } from './logins.ts';
import { findPassphrase, fitsPassphrase, hashPassphrase, upsertPassphrase } from './passphrases.ts';
import { fitsSlip, makeSlipCode, upsertSlip } from './recovery-slips.ts';
import { endAllSessions } from './sessions.ts';
import { foldLogin } from '#lib/rules/login-name.ts';
import { assertStrong } from '#lib/rules/passphrase.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { assertMay } from '#lib/rules/permissions.ts';

/**
 * Replaces one's own passphrase and signs every device out.
 * @throws Refusal `wrong-passphrase`, `weak-passphrase`
 */
export async function changePassphrase(
	db: Db,
	actor: Actor,
	given: { present: string; next: string }
): Promise<void> {
	assertMay(actor, 'change-own-account');
	const stored = await findPassphrase(db, actor.id);
	if (!(await fitsPassphrase(stored?.hash, given.present))) throw new Refusal('wrong-passphrase');
	await replacePassphrase(db, actor.id, given.next, null);
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
	assertStrong(given.next, login || '\n');
	const account = await findLogin(db, login);
	if (!account || !(await fitsSlip(db, account, given.code))) throw new Refusal('wrong-recovery');
	const slipCode = makeSlipCode();
	await replacePassphrase(db, account, given.next, slipCode);
	return { account, slipCode };
}

/** Makes a new recovery slip for oneself; the old one stops working. @returns the code to show once. */
export async function renewSlip(db: Db, actor: Actor): Promise<string> {
	assertMay(actor, 'change-own-account');
	const slipCode = makeSlipCode();
	await db.transaction().execute((tx) => upsertSlip(tx, actor.id, slipCode));
	return slipCode;
}

/** `slipCode` = the new slip's code where the old one was just used up, else null. */
async function replacePassphrase(
	db: Db,
	account: AccountId,
	next: string,
	slipCode: string | null
): Promise<void> {
	assertStrong(next, (await findLoginOf(db, account)) ?? '\n');
	const stored = await hashPassphrase(next);
	await db.transaction().execute(async (tx) => {
		await upsertPassphrase(tx, account, stored, null);
		await updateNotice(tx, account, null);
		if (slipCode) await upsertSlip(tx, account, slipCode);
	});
	await endAllSessions(db, account);
}
