import { sql } from 'kysely';
import { listBasicSets } from '../catalogue/paths.ts';
import type { Db } from '../db/db.ts';
import { folderLock } from './recount-learners.ts';

/**
 * Takes over what the catalogue calls the basic set of courses. The first version of a path has always held; a later
 * one holds from now on, so that no quarter that is over changes. Everybody is counted again by the next fold.
 * @returns whether there was anything new
 */
export function adoptBasicSets(db: Db, now: Date): Promise<boolean> {
	return db.transaction().execute(async (tx) => {
		await folderLock(tx);
		const known = await tx.selectFrom('stats.basic_set').select(['path_id', 'version']).execute();
		const isKnown = (path: string) => known.some((one) => one.path_id === path);
		const fresh = (await listBasicSets(tx)).filter(
			(set) => !known.some((one) => one.path_id === set.path && one.version === set.version)
		);
		if (fresh.length === 0) return false;
		await tx
			.insertInto('stats.basic_set')
			.values(
				fresh.map(({ path, version, courses }) => ({
					path_id: path,
					version,
					courses: [...courses],
					valid_from: isKnown(path) ? now : null
				}))
			)
			.execute();
		await sql`update stats.folded set recount = exists (select from learning_event limit 1)`.execute(tx);
		return true;
	});
}
