import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Db, Tx } from '../db/db.ts';
import { recordEvent } from '../events/record-event.ts';
import { findCompletion } from '../learning/enrolments.ts';
import {
	findValidCredential,
	insertCredential,
	insertCredentialCode,
	listRevocationReasons,
	type Credential
} from './credentials.ts';
import { decideAward } from '#lib/rules/award.ts';
import { CODE_BYTES, codeFromBytes } from '#lib/rules/credential-code.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import { credentialId, eventId, type CourseId, type CredentialId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

export type AwardRequest = { readonly course: CourseId; readonly holderName: string; readonly now: Date };

/**
 * Issues the credential for a completed course under the name given. Asking again, even at the same moment or with
 * another name, gives the one that was issued first.
 * @throws Refusal `not-signed-in`, `lessons-missing`, `not-passed`, `name-needed`, `not-allowed` (withdrawn for cause)
 */
export async function awardCredential(db: Db, actor: Actor, request: AwardRequest): Promise<CredentialId> {
	assertMay(actor, 'award-credential');
	return db.transaction().execute((tx) => awardCredentialIn(tx, actor, request));
}

async function awardCredentialIn(tx: Tx, actor: Actor, request: AwardRequest): Promise<CredentialId> {
	const { course, now } = request;
	const held = await findValidCredential(tx, actor.id, course);
	if (held) return held.id;
	const completion = await findCompletion(tx, actor.id, course);
	const revokedFor = await listRevocationReasons(tx, actor.id, course);
	const award = decideAward({ completion, revokedFor, holderName: request.holderName });
	const credential = {
		...award,
		id: credentialId(v7()),
		learner: actor.id,
		course,
		courseVersion: completion!.courseVersion, // the rule above has refused the rest
		code: codeFromBytes(randomBytes(CODE_BYTES)),
		supervised: false,
		issuedAt: now
	};
	// The named index decides a race; whoever lost it is given what the other made.
	if (await insertCredential(tx, credential)) return issue(tx, actor, credential);
	return (await findValidCredential(tx, actor.id, course))!.id;
}

async function issue(
	tx: Tx,
	actor: Actor,
	credential: Omit<Credential, 'revokedAt' | 'revokedReason'>
): Promise<CredentialId> {
	await insertCredentialCode(tx, credential);
	await recordEvent(tx, actor, {
		id: eventId(v7()),
		kind: 'credential-awarded',
		occurredAt: credential.issuedAt,
		course: credential.course,
		courseVersion: credential.courseVersion,
		detail: { credential: credential.id, score: credential.score, supervised: credential.supervised }
	});
	return credential.id;
}
