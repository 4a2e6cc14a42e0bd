import type { VersionFacts } from '#lib/forms/areas/area-import.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import { lockAreas } from './area-tree.ts';
import { listVersions, upsertVersion } from './area-versions.ts';
import { fitVersion } from './version-days.ts';

/**
 * Changes the titles and the days of a version there is.
 * @param afterwards done in the same transaction: the audit entry
 * @throws Refusal `not-found`, `version-overlaps`
 */
export async function changeAreaVersion(
	db: Db,
	actor: Actor,
	facts: VersionFacts,
	afterwards: (tx: Tx) => Promise<void>
): Promise<void> {
	assertMay(actor, 'import-areas');
	await db.transaction().execute(async (tx) => {
		await lockAreas(tx);
		const versions = await listVersions(tx);
		if (!versions.some(({ id }) => id === facts.id)) throw new Refusal('not-found');
		const { closes, overlaps } = fitVersion(facts, versions);
		// Here nobody is asked to confirm, so no other version is ended on the way.
		if (closes.length + overlaps.length > 0) throw new Refusal('version-overlaps');
		await upsertVersion(tx, facts);
		await afterwards(tx);
	});
}
