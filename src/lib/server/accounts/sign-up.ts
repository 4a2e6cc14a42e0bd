import { v7 } from 'uuid';
import type { Db, Tx } from '../db/db.ts';
import { releaseGuestEvents } from '../events/claim-events.ts';
import { recordEvent } from '../events/record-event.ts';
import { insertAccount, updateGuestToAccount } from './accounts.ts';
import { insertLogin } from './logins.ts';
import { hashPassphrase, upsertPassphrase } from './passphrases.ts';
import { makeSlipCode, upsertSlip } from './recovery-slips.ts';
import { endAllSessions } from './sessions.ts';
import { requireLogin } from '#lib/rules/login-name.ts';
import { assertStrong } from '#lib/rules/passphrase.ts';
import { eventId, type AccountId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

export type SignUp = { readonly login: string; readonly passphrase: string; readonly now: Date };

/**
 * Makes an account. Open to everybody, so it authorizes nothing. A guest becomes the account and keeps all they did;
 * the guest's own sessions end.
 * @returns the account, and the recovery code to show once.
 * @throws Refusal `login-malformed`, `weak-passphrase`, `login-taken`
 */
export async function signUp(
	db: Db,
	guest: Actor | null,
	given: SignUp
): Promise<{ account: AccountId; slipCode: string }> {
	const login = requireLogin(given.login);
	assertStrong(given.passphrase, login);
	const stored = await hashPassphrase(given.passphrase);
	return db
		.transaction()
		.execute((tx) => signUpIn(tx, guest, { ...given, login, shownAs: given.login.trim(), stored }));
}

/** The inside of `signUp`, for commands that add to it in one transaction. */
export async function signUpIn(
	tx: Tx,
	guest: Actor | null,
	given: { login: string; shownAs: string; stored: string; now: Date }
): Promise<{ account: AccountId; slipCode: string }> {
	const account = await accountFor(tx, guest);
	if (!(await insertLogin(tx, given.login, given.shownAs, account))) throw new Refusal('login-taken');
	await upsertPassphrase(tx, account, given.stored, null);
	const slipCode = makeSlipCode();
	await upsertSlip(tx, account, slipCode);
	const actor: Actor = {
		id: account,
		guest: false,
		locale: 'vi',
		area: null,
		sex: null,
		birthYear: null,
		grants: []
	};
	await recordEvent(tx, actor, { id: eventId(v7()), kind: 'registered', occurredAt: given.now });
	return { account, slipCode };
}

async function accountFor(tx: Tx, guest: Actor | null): Promise<AccountId> {
	if (!guest?.guest || !(await updateGuestToAccount(tx, guest.id))) return insertAccount(tx, false);
	// Whoever sat at this browser before may know the guest's session: it must not open the account.
	await endAllSessions(tx, guest.id);
	await releaseGuestEvents(tx, guest.id);
	return guest.id;
}
