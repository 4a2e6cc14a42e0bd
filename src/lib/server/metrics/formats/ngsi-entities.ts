import { sql, type SqlBool } from 'kysely';
import type { EntitiesAsked } from '#lib/forms/ngsi-ld.ts';
import type { QExpression } from '#lib/forms/ngsi-q.ts';
import type { Period } from '#lib/vocabulary/indicator.ts';
import type { Db } from '../../db/db.ts';
import { asksForPeriods, fits } from './ngsi-filter.ts';
import { readEntityId, type CellName } from './ngsi-id.ts';
import type { EntityCell, Publisher } from './ngsi-ld.ts';

export type EntityPage = { readonly cells: readonly EntityCell[]; readonly count: number | null };

/**
 * The cells that have entities: those with a value in the current release of each period and version of areas. They come
 * release by release, in the order of the release.
 */
export async function findEntityCells(
	db: Db,
	asked: EntitiesAsked,
	publisher: Publisher
): Promise<EntityPage> {
	const names = asked.ids?.map(readEntityId).filter((name) => name !== null);
	const nothing = { cells: [], count: asked.count ? 0 : null };
	if (!asked.isOurType || names?.length === 0 || lacksAll(asked.attrs)) return nothing;
	const found = matching(db, names, await conditionOf(db, asked, publisher));
	const [cells, count] = await Promise.all([
		asked.limit === 0
			? []
			: select(found)
					.orderBy('cell.release_id')
					.orderBy('cell.indicator')
					.orderBy('cell.seq')
					.limit(asked.limit)
					.offset(asked.offset)
					.execute(),
		asked.count ? found.select(sql<number>`count(*)::int4`.as('n')).executeTakeFirstOrThrow() : null
	]);
	return { cells: cells.map(toCell), count: count?.n ?? null };
}

/** The cell of one entity, or nothing where it has none. */
export async function findEntityCell(db: Db, id: string): Promise<EntityCell | undefined> {
	const name = readEntityId(id);
	if (!name) return undefined;
	const row = await select(matching(db, [name], null))
		.limit(1)
		.executeTakeFirst();
	return row && toCell(row);
}

/** Whether anything is published that has an entity. */
export async function hasEntities(db: Db): Promise<boolean> {
	return (await current(db).select('cell.seq').limit(1).executeTakeFirst()) !== undefined;
}

const FREQUENCY = 'calculationFrequency';
/** Every entity has each of these; only the frequency may be missing. */
export const ATTRIBUTES: readonly string[] = [
	...['kpiValue', 'calculationPeriod', FREQUENCY, 'category', 'calculationFormula', 'calculationMethod'],
	...['organization', 'product', 'name', 'alternateName', 'description', 'source', 'area', 'updatedAt']
];

function lacksAll(attrs: readonly string[] | null): boolean {
	return attrs !== null && !attrs.some((name) => ATTRIBUTES.includes(name));
}

/** `attrs` is a condition too: an entity without any of them is not found. */
async function conditionOf(db: Db, { q, attrs }: EntitiesAsked, publisher: Publisher) {
	const known = attrs?.filter((name) => ATTRIBUTES.includes(name)) ?? [];
	const hasFrequency: QExpression = { kind: 'test', attribute: FREQUENCY, operator: '!=', value: '' };
	const tests = [
		...(q ? [q] : []),
		...(known.length > 0 && known.every((name) => name === FREQUENCY) ? [hasFrequency] : [])
	];
	if (tests.length === 0) return null;
	const expression: QExpression = { kind: 'and', of: tests };
	const periods = asksForPeriods(expression) ? await listPeriods(db) : [];
	return { expression, ground: { publisher, periods } };
}

async function listPeriods(db: Db): Promise<Period[]> {
	const rows = await current(db).select('cell.period').distinct().execute();
	return rows.map(({ period }) => period);
}

/** Cells with a value in releases that stand, with their area. */
export function current(db: Db) {
	return db
		.selectFrom('release_observation as cell')
		.innerJoin('release', 'release.id', 'cell.release_id')
		.leftJoin('area', 'area.id', 'cell.area_id')
		.where('release.current', '=', true)
		.where('cell.value', 'is not', null);
}

function matching(
	db: Db,
	names: readonly CellName[] | undefined,
	condition: Awaited<ReturnType<typeof conditionOf>>
) {
	return current(db)
		.$if(condition !== null, (query) =>
			query.where((where) => fits(where, condition!.expression, condition!.ground))
		)
		.$if(names !== undefined, (query) => query.where((where) => where.or(names!.map(isCell))));
}

function isCell({ indicator, area, period, dims }: CellName) {
	return sql<SqlBool>`(${sql.ref('cell.indicator')} = ${indicator} and ${sql.ref('cell.area_id')} = ${area}
		and ${sql.ref('cell.period')} = ${period} and ${sql.ref('cell.dims')} = ${JSON.stringify(dims)}::jsonb)`;
}

export function select(query: ReturnType<typeof current>) {
	return query.select([
		'cell.indicator',
		'cell.seq',
		'cell.area_id as area',
		'cell.period',
		'cell.dims',
		'cell.value',
		'cell.numerator',
		'cell.denominator',
		'cell.obs_status as obsStatus',
		'cell.note',
		'release.id as release',
		'release.revision',
		'release.published_at as publishedAt',
		'area.name as areaName'
	]);
}

export type EntityRow = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

export function toCell({ seq: _, ...row }: EntityRow): EntityCell {
	return { ...row, value: row.value!, areaName: row.areaName ?? row.area };
}
