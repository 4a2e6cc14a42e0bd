import { v7 } from 'uuid';
import type { Db } from '../db/db.ts';
import { findArea } from '../areas/areas.ts';
import { recordAudit } from '../events/audit.ts';
import { insertApiKey, makeApiKey, updateApiKeyRevoked } from './api-keys.ts';
import { assertMay, type Deed } from '#lib/rules/permissions.ts';
import type { ApiScope } from '#lib/vocabulary/api-key.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

/** For whose program, for what, where, and until when. */
export type KeyOffer = {
	readonly name: string;
	readonly scopes: readonly ApiScope[];
	readonly area: AreaId | null;
	readonly expiresAt: Date | null;
};

/** Nobody hands on what is not theirs. */
const NEEDED: Readonly<Record<ApiScope, Deed>> = {
	'metrics:read': 'manage-keys',
	'metrics:live': 'see-figures',
	'courses:read': 'see-figures'
};

/**
 * Makes a key for a program.
 * @returns the key; it is shown once, and only its digest is kept
 * @throws Refusal `not-signed-in`, `not-allowed`, `area-unknown`
 */
export async function issueApiKey(db: Db, actor: Actor, offer: KeyOffer): Promise<string> {
	assertMay(actor, 'manage-keys');
	for (const scope of offer.scopes) assertMay(actor, NEEDED[scope]);
	if (offer.area && !(await findArea(db, offer.area))) throw new Refusal('area-unknown');
	const made = makeApiKey();
	const id = v7();
	await db.transaction().execute(async (tx) => {
		await insertApiKey(tx, made, { ...offer, id, createdBy: actor.id });
		await recordAudit(tx, actor.id, 'key-issued', null, {
			key: made.prefix,
			name: offer.name,
			scopes: offer.scopes.join(' '),
			area: offer.area
		});
	});
	return made.text;
}

/** Takes a key back; from then on it is refused. @throws Refusal `not-signed-in`, `not-allowed`, `key-unknown` */
export async function revokeApiKey(db: Db, actor: Actor, id: string, now: Date): Promise<void> {
	assertMay(actor, 'manage-keys');
	await db.transaction().execute(async (tx) => {
		const prefix = await updateApiKeyRevoked(tx, id, now);
		if (!prefix) throw new Refusal('key-unknown');
		await recordAudit(tx, actor.id, 'key-revoked', null, { key: prefix });
	});
}
