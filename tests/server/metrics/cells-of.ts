import type { Db } from '#lib/server/db/db.ts';
import type { ReleaseId } from '#lib/vocabulary/indicator.ts';

/** Every cell of a release, in its order. */
export function cellsIn(db: Db, release: ReleaseId) {
	return db
		.selectFrom('release_observation')
		.selectAll()
		.where('release_id', '=', release)
		.orderBy('indicator')
		.orderBy('seq')
		.execute();
}
