import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, IndicatorId, Period, ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { Db, Tx } from '../db/db.ts';
import {
	CELL_COLUMNS,
	releasedRows,
	toReleased,
	type CellQuestion,
	type Publication,
	type ReleasedObservation
} from './released-rows.ts';

const RELEASE_COLUMNS = [
	'release.id',
	'period',
	'area_version as areaVersion',
	'revision',
	'current',
	'k',
	'as_of as asOf',
	'published_at as publishedAt',
	'reason',
	'digest'
] as const;

/** A release without its cells. `current` is false where a later revision stands in its place. */
export type PublishedRelease = Awaited<ReturnType<typeof listReleases>>[number];

/** Every release, the newest period and the newest revision first. */
export function listReleases(db: Db | Tx) {
	return db
		.selectFrom('release')
		.innerJoin('area_version', 'area_version.id', 'release.area_version')
		.select([...RELEASE_COLUMNS])
		.orderBy('period', 'desc')
		.orderBy('valid_from', 'desc')
		.orderBy('revision', 'desc')
		.execute();
}

/** Which release: by its id, or the current one of a quarter, of a version of areas, or simply the newest. */
export type ReleaseChoice = {
	readonly id?: ReleaseId | undefined;
	readonly period?: Period | undefined;
	readonly areaVersion?: string | undefined;
};

/** One release: the newest one of the newest area version where nothing more is said, revisions always the last. */
export function findRelease(db: Db | Tx, { id, period, areaVersion }: ReleaseChoice = {}) {
	return db
		.selectFrom('release')
		.innerJoin('area_version', 'area_version.id', 'release.area_version')
		.select([...RELEASE_COLUMNS])
		.$if(id !== undefined, (query) => query.where('release.id', '=', id!))
		.$if(id === undefined, (query) => query.where('current', '=', true))
		.$if(period !== undefined, (query) => query.where('period', '=', period as PublishedRelease['period']))
		.$if(areaVersion !== undefined, (query) => query.where('area_version', '=', areaVersion!))
		.orderBy('area_version.valid_from', 'desc')
		.orderBy('period', 'desc')
		.limit(1)
		.executeTakeFirst();
}

/** What is asked of one indicator in one release. `breakdown` left out: the total, or where it has none, what it has. */
export type ReleasedQuestion = Omit<CellQuestion, 'release' | 'breakdown'> & {
	readonly release: Publication;
	readonly breakdown?: Breakdown | 'all' | undefined;
};

/**
 * A page of one indicator's cells, in the order of the release.
 * @returns `next`: what to give as `after` for the following page; null where this was the last
 */
export async function readReleased(
	db: Db | Tx,
	asked: ReleasedQuestion
): Promise<{ observations: ReleasedObservation[]; next: number | null }> {
	const { limit, release } = asked;
	const breakdown = await breakdownOf(db, asked);
	const rows = await releasedRows(db, { ...asked, breakdown, limit: limit + 1 }).execute();
	const shown = rows.slice(0, limit);
	return {
		observations: shown.map((row) => toReleased(row, release)),
		next: rows.length > limit ? shown.at(-1)!.seq : null
	};
}

/** The cells of several areas and indicators in one query: what a page of figures needs. In the order of the release. */
export async function readCells(
	db: Db | Tx,
	asked: {
		readonly release: Publication;
		readonly areas: readonly AreaId[];
		readonly indicators: readonly IndicatorId[];
		readonly breakdowns: readonly Breakdown[];
	}
): Promise<(ReleasedObservation & { readonly indicator: IndicatorId })[]> {
	const { release, areas, indicators, breakdowns } = asked;
	if (areas.length === 0 || indicators.length === 0 || breakdowns.length === 0) return [];
	const rows = await db
		.selectFrom('release_observation as cell')
		.select([...CELL_COLUMNS])
		.where('cell.release_id', '=', release.id)
		.where('cell.indicator', 'in', [...indicators])
		.where('cell.area_id', 'in', [...areas])
		.where('cell.dim', 'in', [...breakdowns])
		.orderBy('cell.indicator')
		.orderBy('cell.seq')
		.execute();
	return rows.map((row) => ({ indicator: row.indicator, ...toReleased(row, release) }));
}

/** The breakdown a question means: the one it names, else the total, or where the release has none of it, all. */
export async function breakdownOf(
	db: Db | Tx,
	{ release, indicator, breakdown, dims = {} }: Omit<ReleasedQuestion, 'limit'>
): Promise<Breakdown | 'all'> {
	if (breakdown) return breakdown;
	if (Object.keys(dims).length > 0) return 'all';
	const total = await db
		.selectFrom('release_observation')
		.select('seq')
		.where('release_id', '=', release.id)
		.where('indicator', '=', indicator)
		.where('dim', '=', 'total')
		.limit(1)
		.executeTakeFirst();
	return total ? 'total' : 'all';
}
