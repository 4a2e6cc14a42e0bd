import { sql } from 'kysely';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Db } from '../db/db.ts';

/**
 * How many helpers each of these areas has: whoever holds the role for the area itself, for a part of it, or for an
 * area it is part of. An area without any is left out.
 */
export async function countHelpers(db: Db, areas: readonly AreaId[]): Promise<ReadonlyMap<AreaId, number>> {
	if (areas.length === 0) return new Map();
	const { rows } = await sql<{ area: AreaId; n: number }>`
		select line.area, count(distinct learner_id)::int4 as n
		from staff_grant
		join (
			select area_id as area, ancestor_id as granted from area_ancestor where area_id = any(${[...areas]}::text[])
			union
			select ancestor_id, area_id from area_ancestor where ancestor_id = any(${[...areas]}::text[])
		) line on line.granted = staff_grant.area_id
		where role = 'helper' and withdrawn_at is null
		group by 1`.execute(db);
	return new Map(rows.map(({ area, n }) => [area, n]));
}
