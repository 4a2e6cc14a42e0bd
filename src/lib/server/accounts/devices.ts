import { sql } from 'kysely';
import type { Db } from '../db/db.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';

/** Where this account is signed in, newest first. `id` is the stored hash, never a key to anything. */
export function listDevices(db: Db, account: AccountId) {
	return db
		.selectFrom('session')
		.select(['id_hash as id', 'device', 'created_at as since'])
		.where('learner_id', '=', account)
		.where('expires_at', '>', sql<Date>`now()`)
		.orderBy('created_at', 'desc')
		.execute();
}

/** Signs one device out, by its stored hash. */
export async function endDevice(db: Db, account: AccountId, id: string): Promise<void> {
	await db.deleteFrom('session').where('learner_id', '=', account).where('id_hash', '=', id).execute();
}

/** The telling word first: an Android telephone also says Linux, and Edge also says Chrome and Safari. */
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'];
const BROWSERS = ['Edg', 'Firefox', 'Chrome', 'Safari'];

/** A device in two coarse words ("Android · Chrome"): enough to recognise it, too little to track it. */
export function nameDevice(userAgent: string): string {
	const said = (word: string) => userAgent.includes(word);
	const browser = BROWSERS.find(said) ?? '?';
	return `${SYSTEMS.find(said) ?? '?'} · ${browser === 'Edg' ? 'Edge' : browser}`;
}
