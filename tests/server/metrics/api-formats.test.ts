import { parse } from 'csv-parse/sync';
import readSheet from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { csvLines } from '#lib/server/metrics/formats/csv.ts';
import { TABLE_HEAD } from '#lib/server/metrics/formats/figure-table.ts';
import { INDICATORS, type IndicatorId, type Observation } from '#lib/vocabulary/indicator.ts';
import { callApi } from '../../support/call-api.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../support/small-release.ts';

const { db } = await freshDatabase();

type Told = Observation & { readonly release: string };
type Row = Readonly<Record<string, unknown>>;

beforeAll(async () => {
	const areas = await insertReleaseAreas(db);
	await insertSmallRelease(db, areas, { period: '2026-Q1', seed: 3 });
	await insertSmallRelease(db, areas, { period: '2026-Q2', seed: 4 });
	await db
		.updateTable('area')
		.set({ name: '=HYPERLINK("x"), "Xã"\nBàu' })
		.where('id', '=', '2025:11001' as never)
		.execute();
});

describe.each(INDICATORS)('%s', (indicator) => {
	test('is the same in JSON, CSV and XLSX, cell by cell', async () => {
		const query = 'by=all&period=2026-Q1..2026-Q2';
		const told = await readJson(indicator, query);
		const [csv, xlsx] = [await readCsv(indicator, query), await readXlsx(indicator, query)];
		expect(told.length).toBeGreaterThan(1);
		expect(csv.map(comparable)).toEqual(told.map((cell) => comparable(rowOf(indicator, cell))));
		expect(xlsx.map(comparable)).toEqual(told.map((cell) => comparable(rowOf(indicator, cell))));
	});
});

test('a CSV file begins with a mark for Excel, ends its lines with CRLF and names its columns', async () => {
	const response = await ask('cov.active_share', 'format=csv');
	const bytes = new Uint8Array(await response.arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const text = new TextDecoder().decode(bytes);
	expect(text.split('\r\n')[0]).toBe(TABLE_HEAD.join(','));
	expect(text.endsWith('\r\n')).toBe(true);
	expect(response.headers.get('content-disposition')).toBe(
		'attachment; filename="cov.active_share.2026-Q2.2025.r0.csv"'
	);
});

test('the name of an area is no formula in a CSV file, and is quoted where it must be', async () => {
	const row = (await readCsv('cov.active_share', 'area=2025:11001')).at(0);
	expect(row?.area_name).toBe(`'=HYPERLINK("x"), "Xã"\nBàu`);
	const sheet = (await readXlsx('cov.active_share', 'area=2025:11001')).at(0);
	expect(sheet?.area_name).toBe('=HYPERLINK("x"), "Xã"\nBàu');
});

test.each(['=1+1', '+84', '-5', '@x', '\tx', '\rx', '＝1'])('the text %j is disarmed', (text) => {
	const [[cell]] = parse(csvLines([[text]])) as [[string]];
	expect(cell).toBe(`'${text}`);
});

test('a negative number stays a number, in full', () => {
	expect(csvLines([[-0.1234567890123456, 1e-7, 0.1 + 0.2, null, 'x']])).toBe(
		'-0.1234567890123456,1e-7,0.30000000000000004,,x\r\n'
	);
});

test('a workbook says what its figures mean and where they come from', async () => {
	const sheets = await readSheet(
		Buffer.from(await (await ask('cov.active_share', 'format=xlsx')).arrayBuffer())
	);
	expect(sheets.map(({ sheet }) => sheet)).toEqual(['observations', 'about']);
	const text = JSON.stringify(sheets[1]!.data);
	for (const word of ['cov.active_share', 'caveat', '2026-Q2.2025.r0', 'k = 10'])
		expect(text).toContain(word);
});

test('a file longer than fifty thousand rows is refused before it begins', async () => {
	const many = await insertReleaseAreas(db, 1200, '2030');
	await insertSmallRelease(db, many, { period: '2030-Q3', indicators: ['cov.active_share'] });
	const [all, some] = ['areaVersion=2030&by=all', 'areaVersion=2030'];
	expect((await ask('cov.active_share', `${some}&format=csv`)).status).toBe(200);
	const refused = await ask('cov.active_share', `${all}&format=csv`);
	expect([refused.status, (await refused.json()).type]).toEqual([400, 'urn:nep-so:problem:too-many-rows']);
}, 60_000);

function ask(indicator: IndicatorId, query: string) {
	return callApi(db, '/api/v1/metrics/{indicator}/observations', { params: { indicator }, query });
}

async function readJson(indicator: IndicatorId, query: string): Promise<Told[]> {
	const cells: Told[] = [];
	for (let next: string | null = `${query}&limit=1000`; next !== null;) {
		const page = (await (await ask(indicator, next)).json()) as { observations: Told[]; next: string | null };
		cells.push(...page.observations);
		next = page.next && new URL(page.next).search.slice(1);
	}
	return cells;
}

async function readCsv(indicator: IndicatorId, query: string): Promise<Row[]> {
	const text = await (await ask(indicator, `${query}&format=csv`)).text();
	return parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }) as Row[];
}

async function readXlsx(indicator: IndicatorId, query: string): Promise<Row[]> {
	const bytes = Buffer.from(await (await ask(indicator, `${query}&format=xlsx`)).arrayBuffer());
	const [head = [], ...rows] = (await readSheet(bytes))[0]!.data;
	return rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? null])));
}

/** What a table must say of an observation. The names and levels of areas are not in JSON. */
function rowOf(indicator: IndicatorId, cell: Told): Row {
	const dim = (name: string) => cell.dims[name] ?? null;
	return {
		...{
			indicator,
			release: cell.release,
			area: cell.area,
			area_version: cell.areaVersion,
			period: cell.period
		},
		...{ dim_sex: dim('sex'), dim_age_band: dim('ageBand'), dim_urban_rural: dim('urbanRural') },
		...{ dim_course: dim('course'), dim_competence_area: dim('competenceArea'), dim_level: dim('level') },
		...{ dim_reason: dim('reason'), dim_dimension: dim('dimension'), dim_indicator: dim('indicator') },
		...{ value: cell.value, numerator: cell.numerator, denominator: cell.denominator, unit: cell.unit },
		...{ obs_status: cell.obsStatus, conf_status: cell.confStatus, revision: cell.revision },
		...{ reason: cell.reason, note: cell.note, updated_at: cell.updatedAt }
	};
}

/** A CSV file holds texts only; a number is the same where it is written the same. */
function comparable(row: Row): Readonly<Record<string, string>> {
	const cells = Object.entries(row).filter(([name]) => name !== 'area_name' && name !== 'level');
	return Object.fromEntries(cells.map(([name, cell]) => [name, cell === null ? '' : String(cell)]));
}
