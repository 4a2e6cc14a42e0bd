import { sql, type SqlBool } from 'kysely';
import type { IndicatorId, ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { Db } from '../../db/db.ts';
import { current, select, toCell } from './ngsi-entities.ts';
import { entityId } from './ngsi-id.ts';
import type { EntityCell } from './ngsi-ld.ts';

/** An entity's place in its release. */
type Place = { readonly indicator: IndicatorId; readonly seq: number };

/** How many entities a release has. */
export async function countEntities(db: Db, release: ReleaseId): Promise<number> {
	const row = await db
		.selectFrom('release_observation')
		.select(sql<number>`count(*)::int4`.as('n'))
		.where('release_id', '=', release)
		.where('value', 'is not', null)
		.executeTakeFirstOrThrow();
	return row.n;
}

/**
 * The entities of a release that stands, some at a time, in an order that never changes.
 * @param after where the part before ended; null for the first
 * @returns `end`: where this part ends; null where nothing comes any more
 */
export async function listEntityCells(
	db: Db,
	release: ReleaseId,
	{ after, limit }: { readonly after: Place | null; readonly limit: number }
): Promise<{ readonly cells: readonly EntityCell[]; readonly end: Place | null }> {
	const rows = await select(current(db).where('cell.release_id', '=', release))
		.$if(after !== null, (query) =>
			query.where(sql<SqlBool>`(cell.indicator, cell.seq) > (${after?.indicator}, ${after?.seq})`)
		)
		.orderBy('cell.indicator')
		.orderBy('cell.seq')
		.limit(limit)
		.execute();
	const last = rows.at(-1);
	return { cells: rows.map(toCell), end: last ? { indicator: last.indicator, seq: last.seq } : null };
}

/**
 * The ids of entities that an earlier revision of a release had and that it has no more, because their cells are withheld
 * now or gone. Always in the same order.
 */
export async function listDroppedEntities(db: Db, release: ReleaseId): Promise<string[]> {
	const rows = await db
		.selectFrom('release as now')
		.innerJoin('release as before', (join) =>
			join
				.onRef('before.period', '=', 'now.period')
				.onRef('before.area_version', '=', 'now.area_version')
				.onRef('before.revision', '<', 'now.revision')
		)
		.innerJoin('release_observation as was', 'was.release_id', 'before.id')
		.select(['was.indicator', 'was.area_id as area', 'was.period', 'was.dims'])
		.distinct()
		.where('now.id', '=', release)
		.where('was.value', 'is not', null)
		.where((where) =>
			where.not(
				where.exists(
					where
						.selectFrom('release_observation as is')
						.select('is.seq')
						.whereRef('is.release_id', '=', 'now.id')
						.whereRef('is.indicator', '=', 'was.indicator')
						.whereRef('is.area_id', '=', 'was.area_id')
						.whereRef('is.dim', '=', 'was.dim')
						.whereRef('is.dims', '=', 'was.dims')
						.whereRef('is.period', '=', 'was.period')
						.where('is.value', 'is not', null)
				)
			)
		)
		.execute();
	return rows.map(entityId).sort();
}
