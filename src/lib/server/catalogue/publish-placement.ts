import { sql } from 'kysely';
import type { Db } from '../db/db.ts';
import { insertPlacementItem, listNewestVersions, updateItemOffered } from './placement-items.ts';
import type { CompiledBank } from '#lib/lesson/placement-bank.ts';

/**
 * Offers exactly the items of a bank. One that changed gets a new version, one that is gone is no longer offered; old
 * versions stay, so that answers to them still mean something. Processes that start together queue here.
 * @returns how many items are new or changed
 */
export function publishPlacement(db: Db, { items }: CompiledBank): Promise<number> {
	return db.transaction().execute(async (tx) => {
		await sql`select pg_advisory_xact_lock(hashtext('publish-placement'))`.execute(tx);
		const newest = new Map((await listNewestVersions(tx)).map((row) => [row.id, row]));
		const kept = new Set(items.map(({ id, hash }) => `${id} ${hash}`));
		for (const { id, version, hash, offered } of newest.values()) {
			const isKept = kept.has(`${id} ${hash}`);
			if (offered !== isKept) await updateItemOffered(tx, id, version, isKept);
		}
		const fresh = items.filter(({ id, hash }) => newest.get(id)?.hash !== hash);
		for (const item of fresh) {
			await insertPlacementItem(tx, item, (newest.get(item.id)?.version ?? 0) + 1);
		}
		return fresh.length;
	});
}
