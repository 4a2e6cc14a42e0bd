import type { Db } from '../db/db.ts';
import type { PathFile } from '#lib/lesson/path-file.ts';

/** Keeps a learning path as its file says. */
export async function upsertPath(db: Db, path: PathFile): Promise<void> {
	const row = {
		version: path.version,
		title: JSON.stringify(path.title),
		basic_set: path.basicSet,
		courses: path.courses
	};
	await db
		.insertInto('path')
		.values({ id: path.id, ...row })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
		.execute();
}
