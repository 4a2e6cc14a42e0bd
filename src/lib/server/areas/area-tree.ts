import { sql } from 'kysely';
import type { Area } from '#lib/vocabulary/area.ts';
import type { Db, Tx } from '../db/db.ts';

/** Imports, and whatever else writes lists of areas, go one at a time: each checks what it found before it writes. */
const AREA_LOCK = 740_079_101;

/** Waits until nobody else is writing lists of areas; held until the transaction ends. */
export async function lockAreas(tx: Tx): Promise<void> {
	await sql`select pg_advisory_xact_lock(${AREA_LOCK})`.execute(tx);
}

/** Every unit of some versions, the widest first. */
export async function listUnits(db: Db, versions: readonly string[]): Promise<Area[]> {
	if (versions.length === 0) return [];
	return db
		.selectFrom('area')
		.select(['id', 'version', 'code', 'name', 'kind', 'level', 'parent_id as parent'])
		.where('version', 'in', [...versions])
		.orderBy('level')
		.orderBy('code')
		.execute();
}

/** Writes units, new or known, in one statement: figures follow the areas after each, and parents may come last. */
export async function upsertAreas(tx: Tx, areas: readonly Area[]): Promise<void> {
	await sql`
		insert into area (id, version, code, name, kind, level, parent_id)
		select id, version, code, name, kind, level, parent
		from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb)
			as unit (id text, version text, code text, name text, kind text, level int2, parent text)
		on conflict (id) do update
		set name = excluded.name, kind = excluded.kind, level = excluded.level, parent_id = excluded.parent_id
		where (area.name, area.kind, area.level, area.parent_id)
			is distinct from (excluded.name, excluded.kind, excluded.level, excluded.parent_id)`.execute(tx);
}

/** Each area of a version with itself and everything above it, and with nothing that is no longer above it. */
export async function fillAncestors(tx: Tx, version: string): Promise<void> {
	await sql`
		with recursive line (area_id, ancestor_id) as (
			select id, id from area where version = ${version}
			union all
			select line.area_id, area.parent_id
			from line join area on area.id = line.ancestor_id
			where area.parent_id is not null
		), gone as (
			delete from area_ancestor
			using area
			where area.id = area_ancestor.area_id and area.version = ${version}
				and (area_ancestor.area_id, area_ancestor.ancestor_id) not in (select area_id, ancestor_id from line)
		)
		insert into area_ancestor (area_id, ancestor_id)
		select area_id, ancestor_id from line
		on conflict do nothing`.execute(tx);
}
