import { sql } from 'kysely';
import type { PopulationStatus } from './imports/population-rows.ts';
import type { AgeBand } from '#lib/rules/age-band.ts';
import { AREA_KINDS, type AreaKind } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Sex } from '#lib/vocabulary/people.ts';
import type { Db, Tx } from '../db/db.ts';

export type { PopulationStatus };

/** How many people live somewhere. `status` is the weakest of the rows it was added up from. */
export type Population = { readonly n: number; readonly status: PopulationStatus; readonly refDate: string };

/** The residents of one category of one area: `category` is 'total', a sex, an age band, 'urban' or 'rural'. */
export type PopulationCell = Population & { readonly area: AreaId; readonly category: string };

/**
 * Residents of an area, of any age unless `ageBands` says which, by the newest count. Null where nobody imported one:
 * a missing population is never guessed from its parts.
 */
export async function populationOf(
	db: Db,
	area: AreaId,
	of: { readonly sex?: Sex; readonly ageBand?: AgeBand } = {}
): Promise<Population | null> {
	let rows = newestRows(db, [area], null).select(figures);
	if (of.sex) rows = rows.where('sex', '=', of.sex);
	if (of.ageBand) rows = rows.where('age_band', '=', of.ageBand);
	const found = await rows.executeTakeFirst();
	return found && found.n !== null ? { n: found.n, status: found.status, refDate: found.refDate } : null;
}

/**
 * Residents of several areas in the age bands given, by one breakdown, as counted on the newest reference day not after
 * `on`. An area without rows has no cell.
 * @param on a day: '2026-12-31'
 */
export async function listResidents(
	db: Db | Tx,
	areas: readonly AreaId[],
	asked: {
		readonly by: ResidentSplit;
		readonly on: string;
		readonly bands: readonly string[];
	}
): Promise<PopulationCell[]> {
	const { by, on, bands } = asked;
	if (areas.length === 0) return [];
	if (by === 'urbanRural') return byUrbanRural(db, areas, on, bands);
	const category = {
		total: sql<string>`'total'::text`,
		sex: sql<string>`sex`,
		ageBand: sql<string>`age_band`
	}[by];
	return newestRows(db, areas, on)
		.where('age_band', 'in', [...bands])
		.select(['population.area_id as area', category.as('category')])
		.select(figures)
		.groupBy(['population.area_id', category])
		.$narrowType<{ n: number }>()
		.execute();
}

/** The attributes residents are counted by. */
export type ResidentSplit = 'total' | 'sex' | 'ageBand' | 'urbanRural';

const STATUS = sql<PopulationStatus>`case
	when bool_or(status = 'synthetic') then 'synthetic' when bool_or(status = 'estimate') then 'estimate'
	else 'official' end`;

const figures = [
	sql<number | null>`sum(n)::int4`.as('n'),
	STATUS.as('status'),
	sql<string>`max(ref_date)::text`.as('refDate')
] as const;

/** The rows of each area's newest count, not after `on` where that is given. */
function newestRows(db: Db | Tx, areas: readonly AreaId[], on: string | null) {
	return db
		.selectFrom('population')
		.where('area_id', 'in', [...areas])
		.where(
			'ref_date',
			'=',
			sql<string>`(select max(newest.ref_date) from population as newest
				where newest.area_id = population.area_id and (${on}::date is null or newest.ref_date <= ${on}::date))`
		);
}

/** Urban are the people of the wards and townships below an area. One commune without a count leaves its side without one. */
async function byUrbanRural(
	db: Db | Tx,
	areas: readonly AreaId[],
	on: string,
	bands: readonly string[]
): Promise<PopulationCell[]> {
	const { rows } = await sql<PopulationCell & { complete: boolean }>`
		select above.ancestor_id as area, case when commune.kind in (${kinds(true)}) then 'urban' else 'rural' end as category,
			coalesce(sum(newest.n), 0)::int4 as n, bool_and(newest.n is not null) as complete,
			case when bool_or(newest.weakest = 2) then 'synthetic' when bool_or(newest.weakest = 1) then 'estimate'
				else 'official' end as status,
			max(newest.ref_date)::text as "refDate"
		from area_ancestor above
		join area commune on commune.id = above.area_id and commune.kind in (${kinds(true)}, ${kinds(false)})
		left join lateral (
			select sum(n) as n, max(case status when 'synthetic' then 2 when 'estimate' then 1 else 0 end) as weakest, ref_date
			from population
			where area_id = commune.id and ref_date <= ${on}::date and age_band = any(${[...bands]}::text[])
			group by ref_date order by ref_date desc limit 1
		) newest on true
		where above.ancestor_id in (${sql.join([...areas])})
		group by 1, 2`.execute(db);
	return rows.filter((row) => row.complete);
}

function kinds(urban: boolean) {
	const named = (Object.keys(AREA_KINDS) as AreaKind[]).filter((kind) => AREA_KINDS[kind].urban === urban);
	return sql.join(named);
}
