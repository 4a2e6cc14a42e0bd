import type { Db, Tx } from '../db/db.ts';
import { upsertChanges } from './area-changes.ts';
import { fillAncestors, lockAreas, upsertAreas } from './area-tree.ts';
import { listSeedChanges, listSeedUnits, SEED_VERSIONS } from './seed-units.ts';

/** What somebody needs to know after seeding. */
export type Seeded = { readonly versions: number; readonly areas: number; readonly changes: number };

/**
 * Brings the units we ship into a database that lacks them, version by version. All or nothing; a second run changes
 * nothing. A version that is there belongs to the administrator: names and days corrected from an official list stay.
 */
export function seedAreas(db: Db): Promise<Seeded> {
	const units = listSeedUnits();
	const changes = listSeedChanges();
	return db.transaction().execute(async (tx) => {
		await lockAreas(tx);
		const missing = await insertVersions(tx);
		if (missing.size > 0) {
			await upsertAreas(
				tx,
				units.filter(({ version }) => missing.has(version))
			);
			for (const version of missing) await fillAncestors(tx, version);
			await upsertChanges(
				tx,
				changes.filter(({ fromVersion, toVersion }) => missing.has(fromVersion) || missing.has(toVersion))
			);
		}
		return { versions: SEED_VERSIONS.length, areas: units.length, changes: changes.length };
	});
}

/** Writes the versions that are not there. @returns their ids */
async function insertVersions(tx: Tx): Promise<Set<string>> {
	const made = await tx
		.insertInto('area_version')
		.values([...SEED_VERSIONS])
		.onConflict((conflict) => conflict.column('id').doNothing())
		.returning('id')
		.execute();
	return new Set(made.map(({ id }) => id));
}
