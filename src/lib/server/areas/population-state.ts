import { sql } from 'kysely';
import type { PopulationStatus } from './imports/population-rows.ts';
import type { Db } from '../db/db.ts';
import { listVersions } from './area-versions.ts';

/** What is known of the residents of a version's units; the first four are of its newest reference day. */
export type PopulationState = {
	readonly version: string;
	/** Null where nobody loaded any figure. */
	readonly newest: string | null;
	/** The weakest of that day's rows. */
	readonly status: PopulationStatus | null;
	readonly sources: readonly string[];
	readonly communes: number;
	/** Communes with a figure of any day. */
	readonly covered: number;
	/** Names of communes without any, the first of them. */
	readonly lacking: readonly string[];
};

const COMMUNE_LEVEL = 3;

/** The population figures of each version, the newest version first. @param shown how many communes without figures to name */
export async function readPopulationState(db: Db, shown: number): Promise<PopulationState[]> {
	const versions = await listVersions(db);
	return Promise.all(versions.map(({ id }) => stateOf(db, id, shown)));
}

async function stateOf(db: Db, version: string, shown: number): Promise<PopulationState> {
	const [newest, { communes, covered }, lacking] = await Promise.all([
		newestOf(db, version),
		coverageOf(db, version),
		listLacking(db, version, shown)
	]);
	return {
		version,
		newest: newest?.day ?? null,
		status: newest?.status ?? null,
		sources: newest?.sources ?? [],
		communes,
		covered,
		lacking
	};
}

function newestOf(db: Db, version: string) {
	return db
		.selectFrom('population')
		.innerJoin('area', 'area.id', 'population.area_id')
		.select([
			'ref_date as day',
			sql<string[]>`array_agg(distinct source order by source)`.as('sources'),
			sql<PopulationStatus>`case when bool_or(status = 'synthetic') then 'synthetic'
				when bool_or(status = 'estimate') then 'estimate' else 'official' end`.as('status')
		])
		.where('version', '=', version)
		.groupBy('ref_date')
		.orderBy('ref_date', 'desc')
		.limit(1)
		.executeTakeFirst();
}

function coverageOf(db: Db, version: string) {
	return db
		.selectFrom('area')
		.select((by) => [
			by.fn.countAll<number>().as('communes'),
			by.fn.countAll<number>().filterWhere('area.id', 'in', countedAreas(db)).as('covered')
		])
		.where('version', '=', version)
		.where('level', '=', COMMUNE_LEVEL)
		.executeTakeFirstOrThrow();
}

async function listLacking(db: Db, version: string, shown: number): Promise<string[]> {
	const rows = await db
		.selectFrom('area')
		.select('name')
		.where('version', '=', version)
		.where('level', '=', COMMUNE_LEVEL)
		.where('area.id', 'not in', countedAreas(db))
		.orderBy('code')
		.limit(shown)
		.execute();
	return rows.map(({ name }) => name);
}

function countedAreas(db: Db) {
	return db.selectFrom('population').select('area_id');
}
