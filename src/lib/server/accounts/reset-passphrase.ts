import type { Db } from '../db/db.ts';
import { isWithin } from '../areas/areas.ts';
import { recordAudit } from '../events/audit.ts';
import { findAccount, updateNotice } from './accounts.ts';
import { findLogin } from './logins.ts';
import { hashPassphrase, suggestPassphrase, upsertPassphrase } from './passphrases.ts';
import { endAllSessions } from './sessions.ts';
import { hasStaffRole } from './staff.ts';
import { foldLogin } from '#lib/rules/login-name.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const HOUR = 60 * 60 * 1000;
/** A temporary passphrase is used at once, at the counter or in the village hall. */
const TEMPORARY_LIFE = 24 * HOUR;

/**
 * Gives somebody who forgot their passphrase a temporary one on paper. An administrator may do so for everybody, a
 * helper for the learners of the own area who are not staff. Names that do not exist and names out of reach get the
 * same answer. It is logged, and the person is told at the next sign-in.
 * @returns the temporary passphrase, to be shown once.
 * @throws Refusal `not-found`
 */
export async function resetPassphrase(
	db: Db,
	actor: Actor,
	given: { login: string; now: Date }
): Promise<string> {
	assertMay(actor, 'reset-passphrase');
	const account = await findLogin(db, foldLogin(given.login) ?? '');
	if (!account || !(await isInReach(db, actor, account))) throw new Refusal('not-found');
	const temporary = suggestPassphrase();
	const stored = await hashPassphrase(temporary);
	const until = new Date(given.now.getTime() + TEMPORARY_LIFE);
	await db.transaction().execute(async (tx) => {
		await upsertPassphrase(tx, account, stored, until);
		await updateNotice(tx, account, 'passphrase-was-reset');
		await recordAudit(tx, actor.id, 'passphrase-reset', account);
		await endAllSessions(tx, account);
	});
	return temporary;
}

async function isInReach(db: Db, actor: Actor, account: AccountId): Promise<boolean> {
	if (actor.grants.some((grant) => grant.role === 'administrator')) return true;
	if (await hasStaffRole(db, account)) return false;
	const found = await findAccount(db, account);
	const area = found?.area_id;
	if (!area) return false;
	for (const grant of actor.grants) {
		if (grant.role === 'helper' && grant.area && (await isWithin(db, area, grant.area))) return true;
	}
	return false;
}
