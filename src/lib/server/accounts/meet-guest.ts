import type { Db } from '../db/db.ts';
import { limit } from '../web/limits.ts';
import { insertAccount } from './accounts.ts';
import { beginSession } from './sessions.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';

/**
 * The first deed worth keeping in a browser that has not signed up: gives it a place of its own. Open to everybody,
 * within limits.
 * @throws Refusal `too-many-tries`
 */
export async function meetGuest(
	db: Db,
	caller: string
): Promise<{ account: AccountId; session: { id: string; expiresAt: Date } }> {
	await limit(db, 'guest', caller);
	const account = await insertAccount(db, true);
	return { account, session: await beginSession(db, account, null) };
}
