import { sql, type SqlBool } from 'kysely';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, IndicatorId, Observation, ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { Db, Tx } from '../db/db.ts';
import { findDefinition } from './catalogue.ts';

/** Which cells of one indicator in one release. */
export type CellQuestion = {
	readonly release: { readonly id: ReleaseId };
	readonly indicator: IndicatorId;
	readonly area?: AreaId | undefined;
	readonly level?: number | undefined;
	readonly breakdown: Breakdown | 'all';
	/** One category, or with a crossed breakdown a part of it: `{ sex: 'f' }`. */
	readonly dims?: Observation['dims'] | undefined;
	/** Only what stands after this place in the release. */
	readonly after?: number | undefined;
	readonly limit: number;
};

export const CELL_COLUMNS = [
	'cell.release_id',
	'cell.indicator',
	'cell.seq',
	'cell.area_id',
	'cell.period',
	'cell.dims',
	'cell.value',
	'cell.numerator',
	'cell.denominator',
	'cell.obs_status',
	'cell.conf_status',
	'cell.reason',
	'cell.note'
] as const;

/** Cells in the order of the release: as many rows are read as are shown. */
export function releasedRows(db: Db | Tx, asked: CellQuestion) {
	const { release, indicator, area, level, breakdown, dims = {}, after } = asked;
	const names = Object.keys(dims).sort().join('+');
	const split = breakdown === 'all' && names !== '' ? names : breakdown;
	const isCategory = names === split;
	const category = JSON.stringify(dims);
	return (
		db
			.selectFrom('release_observation as cell')
			.select([...CELL_COLUMNS])
			.where('cell.release_id', '=', release.id)
			.where('cell.indicator', '=', indicator)
			.$if(isCategory, (query) => query.where(sql<SqlBool>`cell.dims = ${category}::jsonb`))
			// A category says which breakdown it belongs to. Said twice, it would lead PostgreSQL to an index with all of them.
			.$if(split !== 'all' && !(isCategory && area === undefined), (query) =>
				query.where('cell.dim', '=', split)
			)
			.$if(names !== '' && !isCategory, (query) => query.where(sql<SqlBool>`cell.dims @> ${category}::jsonb`))
			.$if(area !== undefined, (query) => query.where('cell.area_id', '=', area!))
			.$if(level !== undefined, (query) => query.where('cell.level', '=', level!))
			.$if(after !== undefined, (query) => query.where('cell.seq', '>', after!))
			.orderBy('cell.seq')
			.limit(asked.limit)
	);
}

/** A cell as it is kept, without what its release says of all of them. */
export type CellRow = Awaited<ReturnType<ReturnType<typeof releasedRows>['execute']>>[number];

/** What every observation takes from its release. */
export type Publication = {
	readonly id: ReleaseId;
	readonly areaVersion: string;
	readonly revision: number;
	readonly publishedAt: Date;
};

/** A released observation: everybody sees the same, whichever way it is read. */
export type ReleasedObservation = Observation & { readonly release: ReleaseId };

/** A cell as everybody sees it. */
export function toReleased(row: CellRow, release: Publication): ReleasedObservation {
	return {
		release: release.id,
		area: row.area_id,
		areaVersion: release.areaVersion,
		period: row.period,
		dims: row.dims,
		value: row.value,
		numerator: row.numerator,
		denominator: row.denominator,
		unit: findDefinition(row.indicator)!.unit,
		obsStatus: row.obs_status,
		confStatus: row.conf_status,
		revision: release.revision,
		reason: row.reason,
		note: row.note,
		updatedAt: release.publishedAt.toISOString()
	};
}
