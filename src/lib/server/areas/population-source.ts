import { sql } from 'kysely';
import type { PopulationStatus } from './imports/population-rows.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Db } from '../db/db.ts';

/** Who counted the residents of an area, of which day, and how sure that is: the weakest of its rows. */
export type PopulationSource = {
	readonly sources: readonly string[];
	readonly refDate: string;
	readonly status: PopulationStatus;
};

/** Where the newest count not after a day comes from; undefined where there is none. @param on a day: '2026-12-31' */
export function findPopulationSource(
	db: Db,
	area: AreaId,
	on: string
): Promise<PopulationSource | undefined> {
	return db
		.selectFrom('population')
		.select([
			sql<string[]>`array_agg(distinct source order by source)`.as('sources'),
			sql<string>`ref_date::text`.as('refDate'),
			sql<PopulationStatus>`case when bool_or(status = 'synthetic') then 'synthetic'
				when bool_or(status = 'estimate') then 'estimate' else 'official' end`.as('status')
		])
		.where('area_id', '=', area)
		.where('ref_date', '<=', on)
		.groupBy('ref_date')
		.orderBy('ref_date', 'desc')
		.limit(1)
		.executeTakeFirst();
}
