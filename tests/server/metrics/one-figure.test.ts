import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { entityId } from '#lib/server/metrics/formats/ngsi-id.ts';
import { openPublicView } from '#lib/server/metrics/overview/view.ts';
import { readFigures } from '#lib/server/metrics/overview/figure-set.ts';
import { publishPeriod } from '#lib/server/metrics/releases/close-period.ts';
import { BREAKDOWNS, INDICATORS, type Observation, type ReleaseId } from '#lib/vocabulary/indicator.ts';
import { GET as entities } from '../../../src/routes/ngsi-ld/v1/entities/+server.ts';
import { callApi } from '../../support/call-api.ts';
import { freshDatabase } from '../../support/database.ts';
import { cellsIn } from './cells-of.ts';
import { furnishProvince } from './lively-province.ts';

const { db } = await freshDatabase();
const NOW = new Date('2026-11-25T03:00:00Z');
let release: ReleaseId;
/** What was published: by indicator, area and dims, the value and the numbers it is made of. */
const published = new Map<string, readonly (number | null)[]>();

const key = (indicator: string, area: string, period: string, dims: Observation['dims']) =>
	[indicator, area, period, ...Object.entries(dims).sort().flat()].join(' ');

beforeAll(async () => {
	await furnishProvince(db, 6000);
	await publishPeriod(db, null, { period: '2025-Q3', now: NOW, k: 10 });
	release = await publishPeriod(db, null, { period: '2025-Q4', now: NOW, k: 10 });
	for (const cell of await cellsIn(db, release))
		published.set(key(cell.indicator, cell.area_id, cell.period, cell.dims), [
			cell.value,
			cell.numerator,
			cell.denominator
		]);
}, 120_000);

test('the release has cells with and without a value', () => {
	const values = [...published.values()].map(([value]) => value);
	expect(values.filter((value) => value !== null).length).toBeGreaterThan(300);
	expect(values.filter((value) => value === null).length).toBeGreaterThan(300);
});

test('the dashboard shows what was published, cell by cell', async () => {
	const areas = (await db.selectFrom('area').select('id').where('version', '=', '2025').execute()).map(
		(row) => row.id
	);
	const top = areas.find((area) => area === '2025:79')!;
	const view = await openPublicView(db, { area: top, now: NOW, release });
	const figures = await readFigures(db, view, { indicators: INDICATORS, areas, breakdowns: BREAKDOWNS });
	const shown = new Map(
		INDICATORS.flatMap((indicator) =>
			areas.flatMap((area) =>
				BREAKDOWNS.flatMap((breakdown) =>
					figures(indicator, area, breakdown).map(
						(one) => [key(indicator, area, one.period, one.dims), valuesOf(one)] as const
					)
				)
			)
		)
	);
	expect(sorted(shown)).toEqual(sorted(published));
});

test('the API, CSV and XLSX say what was published, cell by cell', async () => {
	const [json, csv, xlsx] = [
		new Map<string, unknown>(),
		new Map<string, unknown>(),
		new Map<string, unknown>()
	];
	for (const indicator of INDICATORS) {
		for (const cell of await readJson(indicator))
			json.set(key(indicator, cell.area, cell.period, cell.dims), valuesOf(cell));
		const text = await (await ask(indicator, 'format=csv')).text();
		for (const row of parse(text, { columns: true, bom: true }) as Record<string, string>[])
			csv.set(
				keyOfRow(row),
				[row.value, row.numerator, row.denominator].map((cell) => (cell ? Number(cell) : null))
			);
		const bytes = Buffer.from(await (await ask(indicator, 'format=xlsx')).arrayBuffer());
		const [head = [], ...rows] = await readSheet(bytes);
		for (const cells of rows) {
			const row = Object.fromEntries(head.map((name, at) => [String(name), cells[at] ?? null]));
			xlsx.set(keyOfRow(row), [row.value, row.numerator, row.denominator]);
		}
	}
	for (const said of [json, csv, xlsx]) expect(sorted(said)).toEqual(sorted(published));
}, 60_000);

test('a context broker is given the cells that have a value, and no others', async () => {
	const told = new Map<string, unknown>();
	for (let offset = 0; ; offset += 1000) {
		const page = await askEntities(offset);
		for (const entity of page) {
			const { value, numerator, denominator } = entity.kpiValue;
			told.set(entity.id, [value, numerator?.value ?? null, denominator?.value ?? null]);
		}
		if (page.length < 1000) break;
	}
	const cells = await cellsIn(db, release);
	const expected = new Map(
		cells
			.filter((cell) => cell.value !== null)
			.map((cell) => [
				entityId({ indicator: cell.indicator, area: cell.area_id, period: cell.period, dims: cell.dims }),
				[cell.value, cell.numerator, cell.denominator]
			])
	);
	// Both quarters have entities; those of this release are the expected ones.
	for (const [id, values] of expected) expect(told.get(id), id).toEqual(values);
	const quarter = [...told.keys()].filter((id) => id.includes(':2025:2025-Q4:'));
	expect(quarter.every((id) => expected.has(id))).toBe(true);
});

type Entity = {
	readonly id: string;
	readonly kpiValue: {
		readonly value: number;
		readonly numerator?: { readonly value: number };
		readonly denominator?: { readonly value: number };
	};
};

async function askEntities(offset: number): Promise<Entity[]> {
	const url = new URL(
		`https://nep-so.example/ngsi-ld/v1/entities?type=KeyPerformanceIndicator&limit=1000&offset=${offset}`
	);
	const locals = {
		db,
		origin: url.origin,
		locale: 'vi',
		settings: { place: null, apiCallsPerMinute: 120 },
		caller: `caller-${offset}`
	};
	const event = { url, request: new Request(url), locals, params: {}, setHeaders: () => {} };
	return (await (await entities(event as never)).json()) as Entity[];
}

function ask(indicator: string, query: string) {
	const asked = `release=${release}&by=all&${query}`;
	return callApi(db, '/api/v1/metrics/{indicator}/observations', { params: { indicator }, query: asked });
}

async function readJson(indicator: string): Promise<Observation[]> {
	const cells: Observation[] = [];
	for (let query: string | null = 'limit=1000'; query !== null;) {
		const answer = await ask(indicator, query);
		const page = (await answer.json()) as { observations: Observation[]; next: string | null };
		cells.push(...page.observations);
		query = page.next && `limit=1000&cursor=${new URL(page.next).searchParams.get('cursor')}`;
	}
	return cells;
}

const DIMS = {
	dim_sex: 'sex',
	dim_age_band: 'ageBand',
	dim_urban_rural: 'urbanRural',
	dim_course: 'course',
	dim_competence_area: 'competenceArea',
	dim_level: 'level',
	dim_reason: 'reason',
	dim_dimension: 'dimension',
	dim_indicator: 'indicator'
} as const;

function keyOfRow(row: Readonly<Record<string, unknown>>): string {
	const dims = Object.entries(DIMS).flatMap(([column, name]) =>
		row[column] ? [[name, String(row[column])]] : []
	);
	return key(
		String(row.indicator),
		String(row.area),
		String(row.period),
		Object.fromEntries(dims) as Observation['dims']
	);
}

function valuesOf({ value, numerator, denominator }: Observation) {
	return [value, numerator, denominator];
}

function sorted(cells: ReadonlyMap<string, unknown>) {
	return [...cells].sort(([one], [other]) => (one < other ? -1 : 1));
}
