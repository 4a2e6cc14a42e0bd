import type { Db } from '../db/db.ts';
import { getCertificateFacts } from './certificate-facts.ts';
import { findCredentialByCode } from './credentials.ts';
import { parseCode } from '#lib/rules/credential-code.ts';
import type { CertificateFacts, RevocationReason } from '#lib/vocabulary/credential.ts';

/** What a code says to whoever holds it: what the paper says, and whether it still counts. Never who holds what else. */
export type Verdict = CertificateFacts &
	(
		| { readonly state: 'valid' }
		| { readonly state: 'revoked'; readonly revokedAt: Date; readonly reason: RevocationReason }
	);

/** Checks a code, typed in whatever way. undefined: we never issued it, or its record was erased. */
export async function findByCode(db: Db, typed: string): Promise<Verdict | undefined> {
	const code = parseCode(typed);
	const credential = code === null ? undefined : await findCredentialByCode(db, code);
	if (!credential) return undefined;
	const facts = await getCertificateFacts(db, credential);
	const { revokedAt, revokedReason } = credential;
	if (!revokedAt) return { ...facts, state: 'valid' };
	return { ...facts, state: 'revoked', revokedAt, reason: revokedReason ?? 'issued-in-error' };
}
