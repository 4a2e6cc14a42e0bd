import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { DEFINITIONS } from '#lib/server/metrics/catalogue.ts';
import { ngsiContext } from '#lib/server/metrics/formats/ngsi-context.ts';
import { entityId, readEntityId } from '#lib/server/metrics/formats/ngsi-id.ts';
import {
	frequencyOf,
	observedAtOf,
	toEntity,
	unitCodeOf,
	WHOLE,
	type EntityCell
} from '#lib/server/metrics/formats/ngsi-ld.ts';
import { listDroppedEntities, listEntityCells } from '#lib/server/metrics/formats/ngsi-release.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { releaseId, type IndicatorId, type Period } from '#lib/vocabulary/indicator.ts';
import { freshDatabase } from '../../../support/database.ts';
import { KPI_SCHEMA } from '../../../support/kpi-schema.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../../support/small-release.ts';

const { db } = await freshDatabase();
const publisher = { origin: 'https://nep-so.example', place: 'Tỉnh Thử' };
const first = releaseId('2026-Q1.2025.r0');
const second = releaseId('2026-Q1.2025.r1');
let cells: readonly EntityCell[] = [];

beforeAll(async () => {
	const areas = await insertReleaseAreas(db);
	await insertSmallRelease(db, areas, { period: '2026-Q1', revision: 0, current: false });
	await insertSmallRelease(db, areas, { period: '2026-Q1', revision: 1, seed: 6 });
	const page = await listEntityCells(db, second, { after: null, limit: 10_000 });
	cells = page.cells;
});

test('the key-values form of every entity fits the Smart Data Model', () => {
	const ajv = new Ajv2020({ allowUnionTypes: true });
	addFormats.default(ajv);
	const fits = ajv.compile(KPI_SCHEMA);
	const misfits = cells
		.map((cell) => toEntity(cell, publisher, { ...WHOLE, keyValues: true }))
		.filter((entity) => !fits(entity) || !('kpiValue' in entity));
	expect(misfits).toEqual([]);
	expect(cells.length).toBeGreaterThan(500);
	expect(fits({ id: 'urn:x:y', type: 'KeyPerformanceIndicator', calculationFrequency: 'half-yearly' })).toBe(
		false
	);
});

test('every id is another one, and leads back to its cell', () => {
	const ids = cells.map(entityId);
	expect(new Set(ids).size).toBe(cells.length);
	for (const [at, cell] of cells.entries()) {
		const { indicator, area, period, dims } = cell;
		expect(readEntityId(ids[at]!)).toEqual({ indicator, area, period, dims });
	}
});

test.each<{ readonly dims: Readonly<Record<string, string>>; readonly category: string }>([
	{ dims: {}, category: 'total' },
	{ dims: { ageBand: '65+' }, category: 'ageBand-65_plus' },
	{ dims: { sex: 'f', competenceArea: '2' }, category: 'competenceArea-2~sex-f' },
	{ dims: { course: 'an-toan-mang' }, category: 'course-an-toan-mang' },
	{ dims: { indicator: 'cov.active_share' }, category: 'indicator-cov.active_share' }
])('$category ends the id of $dims', ({ dims, category }) => {
	const cell = {
		indicator: 'cov.active_share',
		area: areaId('2025:25942'),
		period: '2026-Q4',
		dims
	} as const;
	const id = `urn:ngsi-ld:KeyPerformanceIndicator:cov.active_share:25942:2025:2026-Q4:${category}`;
	expect(entityId(cell)).toBe(id);
	expect(readEntityId(id)).toEqual(cell);
});

test.each([
	'urn:ngsi-ld:Building:cov.active_share:1:2025:2026-Q4:total',
	'urn:ngsi-ld:KeyPerformanceIndicator:cov.happiness:1:2025:2026-Q4:total',
	'urn:ngsi-ld:KeyPerformanceIndicator:cov.active_share:1:2025:2026:total',
	'urn:ngsi-ld:KeyPerformanceIndicator:cov.active_share:1:2025:2026-Q4',
	'urn:ngsi-ld:KeyPerformanceIndicator:cov.active_share:1:2025:2026-Q4:name-x',
	'urn:ngsi-ld:KeyPerformanceIndicator:cov.active_share:1:2025:2026-Q4:sex-f~ageBand-65_plus',
	'urn:ngsi-ld:KeyPerformanceIndicator:cov.active_share:1:2025:2026-Q4:total:more'
])('%s is no id of ours', (id) => {
	expect(readEntityId(id)).toBeNull();
});

test('an entity says what the figure is, of whom, when, by which formula and where it can be read', () => {
	const entity = toEntity(cellOf('cov.registered_per_1000', '2026-Q3', { sex: 'f' }), publisher, WHOLE);
	expect(entity).toEqual({
		id: 'urn:ngsi-ld:KeyPerformanceIndicator:cov.registered_per_1000:25942:2025:2026-Q3:sex-f',
		type: 'KeyPerformanceIndicator',
		kpiValue: {
			...{ type: 'Property', value: 12.5, unitCode: 'NX', observedAt: '2026-09-30T16:59:59Z' },
			numerator: { type: 'Property', value: 125 },
			denominator: { type: 'Property', value: 10_000 },
			obsStatus: { type: 'Property', value: 'E' },
			revision: { type: 'Property', value: 2 },
			release: { type: 'Property', value: '2026-Q3.2025.r2' },
			note: { type: 'Property', value: 'repeats-last' }
		},
		calculationPeriod: { type: 'Property', value: { from: '2026-07-01', to: '2026-09-30' } },
		calculationFrequency: { type: 'Property', value: 'quarterly' },
		category: { type: 'Property', value: ['quantitative', 'output'] },
		calculationFormula: {
			type: 'Property',
			value: '1000*N/D; N: registered residents aged 15+; D: population 15+'
		},
		calculationMethod: { type: 'Property', value: 'automatic' },
		organization: { type: 'Property', value: 'Tỉnh Thử' },
		product: { type: 'Property', value: 'Nếp Số' },
		name: { type: 'Property', value: 'Registered people per 1,000 residents aged 15 and over' },
		alternateName: { type: 'Property', value: 'Người đăng ký trên 1.000 dân từ 15 tuổi' },
		description: { type: 'Property', value: expect.stringContaining('not the skill of the population') },
		source: {
			type: 'Property',
			value:
				'https://nep-so.example/api/v1/metrics/cov.registered_per_1000/observations?release=2026-Q3.2025.r2&area=2025%3A25942&sex=f'
		},
		area: { type: 'Property', value: 'Phường Dĩ An' },
		updatedAt: { type: 'Property', value: '2026-10-15T02:00:00.000Z' }
	});
});

test.each([
	{ period: '2026-11', observedAt: '2026-11-30T16:59:59Z', frequency: 'monthly' },
	{ period: '2026-Q4', observedAt: '2026-12-31T16:59:59Z', frequency: 'quarterly' },
	{ period: '2026-H1', observedAt: '2026-06-30T16:59:59Z', frequency: null }
] as const)('$period ends at $observedAt and is $frequency', ({ period, observedAt, frequency }) => {
	expect([observedAtOf(period), frequencyOf(period)]).toEqual([observedAt, frequency]);
});

test('every unit of the catalogue has a code, and every attribute a meaning', () => {
	expect(new Set(DEFINITIONS.map(({ id }) => unitCodeOf(id)))).toEqual(new Set(['P1', 'NX', 'C62']));
	const known = Object.keys(ngsiContext('https://nep-so.example')['@context']);
	const entity = toEntity(cellOf('q.accessible_lessons_share', '2026-11', {}), publisher, WHOLE);
	const core = ['id', 'type', 'value', 'unitCode', 'observedAt'];
	const names = [
		entity.type,
		...Object.keys(entity),
		...Object.keys(entity.kpiValue as object),
		'from',
		'to'
	];
	expect(names.filter((name) => !known.includes(name) && !core.includes(name))).toEqual([]);
});

test('what an earlier revision told and this one withholds is known by its ids', async () => {
	const told = async (release: typeof first) => {
		const rows = await db
			.selectFrom('release_observation')
			.select(['indicator', 'area_id as area', 'period', 'dims'])
			.where('release_id', '=', release)
			.where('value', 'is not', null)
			.execute();
		return rows.map(entityId);
	};
	const now = new Set(await told(second));
	const expected = (await told(first)).filter((id) => !now.has(id)).sort();
	expect(await listDroppedEntities(db, second)).toEqual(expected);
	expect(expected.length).toBeGreaterThan(10);
	expect(await listDroppedEntities(db, first)).toEqual([]);
});

test('in parts, the entities of a release come each once; of one that stands no more, none', async () => {
	const walked: string[] = [];
	let after = null as Awaited<ReturnType<typeof listEntityCells>>['end'];
	do {
		const part = await listEntityCells(db, second, { after, limit: 97 });
		walked.push(...part.cells.map(entityId));
		after = part.end;
	} while (after);
	expect(walked).toEqual(cells.map(entityId));
	expect((await listEntityCells(db, first, { after: null, limit: 5 })).cells).toEqual([]);
});

function cellOf(indicator: IndicatorId, period: Period, dims: Record<string, string>): EntityCell {
	return {
		...{ indicator, area: areaId('2025:25942'), period, dims, areaName: 'Phường Dĩ An' },
		...{ release: releaseId('2026-Q3.2025.r2'), revision: 2, publishedAt: new Date('2026-10-15T02:00:00Z') },
		...{ value: 12.5, numerator: 125, denominator: 10_000, obsStatus: 'E', note: 'repeats-last' }
	};
}
