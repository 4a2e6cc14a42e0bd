import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../db/db.ts';
import type { ApiKey, ApiScope } from '#lib/vocabulary/api-key.ts';
import type { AccountId, AreaId } from '#lib/vocabulary/ids.ts';

/** nepso_ + eight signs to tell keys apart + 192 bits, in letters and digits only, so that one click selects it all. */
const SHAPE = /^nepso_([0-9a-f]{8})_([0-9a-f]{48})$/;

export type NewApiKey = {
	readonly id: string;
	readonly name: string;
	readonly scopes: readonly ApiScope[];
	readonly area: AreaId | null;
	readonly createdBy: AccountId;
	readonly expiresAt: Date | null;
};

/** A key nobody has yet: what its holder gets, and what of it is kept. */
export function makeApiKey(): { readonly text: string; readonly prefix: string; readonly hash: string } {
	const prefix = randomBytes(4).toString('hex');
	const secret = randomBytes(24).toString('hex');
	return { text: `nepso_${prefix}_${secret}`, prefix, hash: hashOf(secret) };
}

function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url');
}

export async function insertApiKey(
	tx: Tx,
	{ prefix, hash }: { readonly prefix: string; readonly hash: string },
	key: NewApiKey
): Promise<void> {
	await tx
		.insertInto('api_key')
		.values({
			...{ id: key.id, name: key.name, prefix, secret_hash: hash, scopes: [...key.scopes] },
			...{ area_id: key.area, created_by: key.createdBy, expires_at: key.expiresAt }
		})
		.execute();
}

/** The key behind a text somebody sent, if it may still be used. `lastUsedAt` is exact to the minute. */
export async function findApiKey(
	db: Db,
	text: string,
	now: Date
): Promise<(ApiKey & { readonly lastUsedAt: Date | null }) | null> {
	const [, prefix, secret] = SHAPE.exec(text) ?? [];
	if (!prefix || !secret) return null;
	const row = await db
		.selectFrom('api_key')
		.select(['id', 'prefix', 'scopes', 'area_id as area', 'secret_hash', 'last_used_at as lastUsedAt'])
		.where('prefix', '=', prefix)
		.where('revoked_at', 'is', null)
		.where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
		.executeTakeFirst();
	if (!row) return null;
	const { secret_hash: kept, ...key } = row;
	return timingSafeEqual(Buffer.from(kept), Buffer.from(hashOf(secret))) ? key : null;
}

/** Notes that a key is in use. */
export async function updateLastUsed(db: Db, id: string, now: Date): Promise<void> {
	await db
		.updateTable('api_key')
		.set({ last_used_at: sql<Date>`greatest(last_used_at, ${now})` })
		.where('id', '=', id)
		.execute();
}

/** Takes a key back. @returns its prefix, or undefined where there was none to take back */
export async function updateApiKeyRevoked(tx: Tx, id: string, now: Date): Promise<string | undefined> {
	const row = await tx
		.updateTable('api_key')
		.set({ revoked_at: now })
		.where('id', '=', id)
		.where('revoked_at', 'is', null)
		.returning('prefix')
		.executeTakeFirst();
	return row?.prefix;
}

/** Every key, those in use first, the newest first. The secrets are nowhere. */
export function listApiKeys(db: Db) {
	return db
		.selectFrom('api_key')
		.select(['id', 'name', 'prefix', 'scopes', 'area_id as area', 'created_at as createdAt'])
		.select(['expires_at as expiresAt', 'revoked_at as revokedAt', 'last_used_at as lastUsedAt'])
		.orderBy(sql`revoked_at is not null`)
		.orderBy('created_at', 'desc')
		.execute();
}
