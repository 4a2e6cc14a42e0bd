import type { Db, Tx } from '../db/db.ts';
import type { PlacementItem } from '#lib/lesson/placement-bank.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { AskedQuestion, StoredKey } from '#lib/vocabulary/question.ts';

/** An item of the placement test as it may be shown. */
export type OfferedItem = {
	readonly id: string;
	readonly version: number;
	readonly level: number;
	readonly skills: readonly string[];
	/** Area of competence, 1 to 5. */
	readonly area: number;
	readonly asked: Readonly<Record<Locale, AskedQuestion>>;
};

/** The same with its key; whoever asks for one is about to mark. */
export type KeyedItem = OfferedItem & { readonly key: StoredKey };

/** Every item offered now, in the order of ids. */
export function listPlacementItems(db: Db): Promise<OfferedItem[]> {
	return db
		.selectFrom('placement_item')
		.select(['id', 'version', 'level', 'skills', 'area', 'asked'])
		.where('offered', '=', true)
		.orderBy('id')
		.execute();
}

/** One version of an item with its key, offered or not: a test once begun is marked as it was asked. */
export function findKeyedItem(db: Db, id: string, version: number): Promise<KeyedItem | undefined> {
	return db
		.selectFrom('placement_item')
		.select(['id', 'version', 'level', 'skills', 'area', 'asked', 'key'])
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirst();
}

/** The newest version of each item there ever was. */
export function listNewestVersions(tx: Tx) {
	return tx
		.selectFrom('placement_item')
		.distinctOn('id')
		.select(['id', 'version', 'hash', 'offered'])
		.orderBy('id')
		.orderBy('version', 'desc')
		.execute();
}

export async function insertPlacementItem(tx: Tx, item: PlacementItem, version: number): Promise<void> {
	const { id, kind, level, skills, area, hash } = item;
	const [asked, key] = [JSON.stringify(item.public), JSON.stringify(item.key)];
	await tx
		.insertInto('placement_item')
		.values({ id, version, kind, level, skills: [...skills], area, asked, key, hash, offered: true })
		.execute();
}

export async function updateItemOffered(
	tx: Tx,
	id: string,
	version: number,
	offered: boolean
): Promise<void> {
	await tx
		.updateTable('placement_item')
		.set({ offered })
		.where('id', '=', id)
		.where('version', '=', version)
		.execute();
}
