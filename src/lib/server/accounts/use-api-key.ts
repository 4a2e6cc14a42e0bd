import type { Db } from '../db/db.ts';
import { isWithin } from '../areas/areas.ts';
import { findApiKey, updateLastUsed } from './api-keys.ts';
import type { ApiKey, ApiScope } from '#lib/vocabulary/api-key.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const MINUTE = 60 * 1000;

/** The key a program has sent. That it was used is noted once a minute. @throws Refusal `key-wrong` */
export async function recogniseKey(db: Db, text: string, now: Date): Promise<ApiKey> {
	const found = await findApiKey(db, text, now);
	if (!found) throw new Refusal('key-wrong');
	const { lastUsedAt, ...key } = found;
	if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= MINUTE) await updateLastUsed(db, key.id, now);
	return key;
}

/** Whether a key has a scope, for whatever area. @throws Refusal `key-lacks-scope` */
export function assertKeyHas(key: ApiKey, scope: ApiScope): void {
	if (!key.scopes.includes(scope)) throw new Refusal('key-lacks-scope');
}

/** A key reads about its own area and those below. @throws Refusal `key-lacks-scope`, `key-lacks-area` */
export async function assertKeyReaches(db: Db, key: ApiKey, scope: ApiScope, area: AreaId): Promise<void> {
	assertKeyHas(key, scope);
	if (key.area && !(await isWithin(db, area, key.area))) throw new Refusal('key-lacks-area');
}
