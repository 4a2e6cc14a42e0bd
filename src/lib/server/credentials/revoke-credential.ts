import { v7 } from 'uuid';
import { findAccount } from '../accounts/accounts.ts';
import type { Db, Tx } from '../db/db.ts';
import { recordAudit } from '../events/audit.ts';
import { recordEvent } from '../events/record-event.ts';
import { findCredentialByCode, updateCredentialRevoked, type Credential } from './credentials.ts';
import { needCode } from '#lib/rules/credential-code.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import type { RevocationReason } from '#lib/vocabulary/credential.ts';
import { eventId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

/** `code` as somebody typed it. */
export type Revocation = { readonly code: string; readonly reason: RevocationReason; readonly now: Date };

/**
 * Withdraws a credential: from now on its code says so. Doing it again changes nothing, and the first reason stands.
 * @throws Refusal `not-allowed`, `not-found`
 */
export async function revokeCredential(db: Db, actor: Actor, revocation: Revocation): Promise<void> {
	assertMay(actor, 'revoke-credential');
	const code = needCode(revocation.code);
	await db.transaction().execute(async (tx) => {
		const credential = await findCredentialByCode(tx, code);
		if (!credential) throw new Refusal('not-found');
		const { reason, now } = revocation;
		if (!(await updateCredentialRevoked(tx, credential, reason, now))) return;
		const detail = { credential: credential.id, course: credential.course, reason };
		await recordAudit(tx, actor.id, 'credential-revoked', credential.learner, detail);
		await recordRevocation(tx, credential, revocation);
	});
}

/** The event is the holder's, not the administrator's: it is in the holder's figures that one credential is fewer. */
async function recordRevocation(tx: Tx, credential: Credential, { reason, now }: Revocation): Promise<void> {
	const account = await findAccount(tx, credential.learner);
	if (!account) return; // erased meanwhile: nobody is left to count
	const holder: Actor = {
		id: account.id,
		guest: account.guest,
		locale: 'vi',
		area: account.area_id,
		sex: account.sex,
		birthYear: account.birth_year,
		grants: []
	};
	await recordEvent(tx, holder, {
		id: eventId(v7()),
		kind: 'credential-revoked',
		occurredAt: now,
		course: credential.course,
		courseVersion: credential.courseVersion,
		detail: { credential: credential.id, reason }
	});
}
