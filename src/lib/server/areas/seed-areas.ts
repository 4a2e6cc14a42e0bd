import { sql } from 'kysely';
import type { Db, Tx } from '../db/db.ts';
import { listSeedChanges, listSeedUnits, SEED_VERSIONS, type SeedUnit } from './seed-units.ts';

/** What somebody needs to know after seeding. */
export type Seeded = { readonly versions: number; readonly areas: number; readonly changes: number };

/** Brings the units we ship into the database, or up to date there. All or nothing; a second run changes nothing. */
export function seedAreas(db: Db): Promise<Seeded> {
	const units = listSeedUnits();
	return db.transaction().execute(async (tx) => {
		await upsertVersions(tx);
		await upsertUnits(tx, units);
		await fillAncestors(tx);
		return { versions: SEED_VERSIONS.length, areas: units.length, changes: await upsertChanges(tx) };
	});
}

async function upsertVersions(tx: Tx): Promise<void> {
	await tx
		.insertInto('area_version')
		.values([...SEED_VERSIONS])
		.onConflict((conflict) =>
			conflict.column('id').doUpdateSet((row) => ({
				title_vi: row.ref('excluded.title_vi'),
				title_en: row.ref('excluded.title_en'),
				valid_from: row.ref('excluded.valid_from'),
				valid_to: row.ref('excluded.valid_to')
			}))
		)
		.execute();
}

async function upsertUnits(tx: Tx, units: readonly SeedUnit[]): Promise<void> {
	await tx
		.insertInto('area')
		.values(units.map(({ parent, ...unit }) => ({ ...unit, parent_id: parent })))
		.onConflict((conflict) =>
			conflict.column('id').doUpdateSet((row) => ({
				name: row.ref('excluded.name'),
				kind: row.ref('excluded.kind'),
				level: row.ref('excluded.level'),
				parent_id: row.ref('excluded.parent_id')
			}))
		)
		.execute();
}

/** Each area with itself and everything above it. */
async function fillAncestors(tx: Tx): Promise<void> {
	await sql`
		insert into area_ancestor (area_id, ancestor_id)
		with recursive line (area_id, ancestor_id) as (
			select id, id from area
			union all
			select line.area_id, area.parent_id
			from line join area on area.id = line.ancestor_id
			where area.parent_id is not null
		)
		select area_id, ancestor_id from line
		on conflict do nothing`.execute(tx);
}

async function upsertChanges(tx: Tx): Promise<number> {
	const changes = listSeedChanges();
	await tx
		.insertInto('area_change')
		.values(changes.map((change) => ({ ...change, weight: null })))
		.onConflict((conflict) => conflict.columns(['from_id', 'to_id']).doNothing())
		.execute();
	return changes.length;
}
