import type { Db } from '../db/db.ts';
import type { Asset } from './read-media.ts';

/** Stores files that are not there yet; one that is there is the same, since its name is made of its content. */
export async function insertAssets(db: Db, assets: readonly Asset[]): Promise<void> {
	for (const { name, type, bytes } of assets) {
		await db
			.insertInto('asset')
			.values({ name, type, bytes })
			.onConflict((conflict) => conflict.column('name').doNothing())
			.execute();
	}
}

/** A stored file, or undefined. */
export function findAsset(db: Db, name: string): Promise<Asset | undefined> {
	return db.selectFrom('asset').select(['name', 'type', 'bytes']).where('name', '=', name).executeTakeFirst();
}
