import type { Db } from '../db/db.ts';

/** The digest of the content that is published whole, or undefined. */
export async function findContentDigest(db: Db): Promise<string | undefined> {
	return (await db.selectFrom('content_state').select('digest').executeTakeFirst())?.digest;
}

/** Notes that everything of this digest is published without a mistake. */
export async function upsertContentDigest(db: Db, digest: string): Promise<void> {
	await db
		.insertInto('content_state')
		.values({ only_one: true, digest })
		.onConflict((conflict) => conflict.column('only_one').doUpdateSet({ digest }))
		.execute();
}
