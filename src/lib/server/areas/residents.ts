import { sql } from 'kysely';
import type { PopulationStatus } from './imports/population-rows.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Db, Tx } from '../db/db.ts';

/** One row of the table of residents. */
export type StoredResidents = {
	readonly area: AreaId;
	readonly refDate: string;
	readonly sex: string;
	readonly ageBand: string;
	readonly n: number;
	readonly source: string;
	readonly status: PopulationStatus;
};

/** Rows written by one statement; the largest file must not outlast the limit of a statement. */
const SLICE = 20_000;

/** Every row of some versions' units for some reference days. */
export async function listResidents(
	db: Db,
	versions: readonly string[],
	days: readonly string[]
): Promise<StoredResidents[]> {
	if (versions.length === 0 || days.length === 0) return [];
	return db
		.selectFrom('population')
		.innerJoin('area', 'area.id', 'population.area_id')
		.select(['area_id as area', 'ref_date as refDate', 'sex', 'age_band as ageBand', 'n', 'source', 'status'])
		.where('version', 'in', [...versions])
		.where('ref_date', 'in', [...days])
		.execute();
}

/** The newest reference day of each unit of some versions that has any. */
export async function listNewestDays(db: Db, versions: readonly string[]): Promise<Map<AreaId, string>> {
	if (versions.length === 0) return new Map();
	const rows = await db
		.selectFrom('population')
		.innerJoin('area', 'area.id', 'population.area_id')
		.select(['area_id', sql<string>`max(ref_date)::text`.as('day')])
		.where('version', 'in', [...versions])
		.groupBy('area_id')
		.execute();
	return new Map(rows.map(({ area_id, day }) => [area_id, day]));
}

/** Writes rows, new or known. */
export async function upsertResidents(tx: Tx, rows: readonly StoredResidents[]): Promise<void> {
	for (let at = 0; at < rows.length; at += SLICE) {
		const slice = JSON.stringify(rows.slice(at, at + SLICE));
		await sql`
			insert into population (area_id, ref_date, sex, age_band, n, source, status)
			select area, "refDate", sex, "ageBand", n, source, status
			from jsonb_to_recordset(${slice}::jsonb) as row
				(area text, "refDate" date, sex text, "ageBand" text, n int4, source text, status text)
			on conflict (area_id, ref_date, sex, age_band) do update
			set n = excluded.n, source = excluded.source, status = excluded.status`.execute(tx);
	}
}
