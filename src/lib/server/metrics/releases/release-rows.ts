import type { Area } from '#lib/vocabulary/area.ts';
import type { Breakdown, IndicatorId, Quarter, ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { Db, Tx } from '../../db/db.ts';
import type { Figure, Published } from '../board/figure.ts';

/** A release as it is kept; `current` is false where a later revision stands in its place. */
export type Release = {
	readonly id: ReleaseId;
	readonly period: Quarter;
	readonly areaVersion: string;
	readonly revision: number;
	readonly current: boolean;
	readonly k: number;
	readonly publishedAt: Date;
	readonly digest: string;
};

/** The release that stands for a quarter in one version of areas. */
export function findCurrentRelease(
	db: Db | Tx,
	period: Quarter,
	version: string
): Promise<Release | undefined> {
	return db
		.selectFrom('release')
		.select([
			'id',
			'period',
			'area_version as areaVersion',
			'revision',
			'current',
			'k',
			'published_at as publishedAt',
			'digest'
		])
		.where('period', '=', period)
		.where('area_version', '=', version)
		.where('current', '=', true)
		.executeTakeFirst();
}

/** Every cell of a release as the figure it was published from, to hold the next one against. */
export async function listPublished(
	db: Db | Tx,
	release: ReleaseId,
	areas: readonly Area[]
): Promise<(indicator: IndicatorId) => Published> {
	const rows = await db
		.selectFrom('release_observation')
		.selectAll()
		.where('release_id', '=', release)
		.orderBy('indicator')
		.orderBy('seq')
		.execute();
	const known = new Map(areas.map((area) => [area.id, area]));
	const cells = Map.groupBy(rows, (row) => `${row.indicator} ${row.area_id} ${row.dim}`);
	return (indicator) => (area, breakdown) =>
		(cells.get(`${indicator} ${area.id} ${breakdown}`) ?? []).map((row): Figure => ({
			area: known.get(row.area_id)!,
			period: row.period,
			breakdown: row.dim as Breakdown,
			dims: row.dims,
			value: row.value,
			numerator: row.numerator,
			denominator: row.denominator,
			obsStatus: row.obs_status,
			confStatus: row.conf_status,
			reason: row.reason,
			note: row.note
		}));
}
