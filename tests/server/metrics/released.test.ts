import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { releasedRows, type CellQuestion } from '#lib/server/metrics/released-rows.ts';
import {
	findRelease,
	listReleases,
	readCells,
	readReleased,
	type PublishedRelease
} from '#lib/server/metrics/released.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../support/small-release.ts';

const { db } = await freshDatabase();
const PROVINCE = areaId('2025:1');
let newest: PublishedRelease;

beforeAll(async () => {
	const areas = await insertReleaseAreas(db, 200);
	const older = await insertReleaseAreas(db, 1, '2022');
	await insertSmallRelease(db, areas, { period: '2026-Q1', revision: 0, current: false });
	await insertSmallRelease(db, areas, { period: '2026-Q1', revision: 1, seed: 6 });
	await insertSmallRelease(db, areas, { period: '2026-Q2', seed: 7 });
	await insertSmallRelease(db, older, { period: '2026-Q3', seed: 8 });
	await sql`analyze`.execute(db);
	newest = (await findRelease(db))!;
}, 60_000);

test('releases are listed with the newest period first and say which of them stand', async () => {
	const listed = (await listReleases(db)).map(({ id, current }) => [id, current]);
	expect(listed).toEqual([
		['2026-Q3.2022.r0', true],
		['2026-Q2.2025.r0', true],
		['2026-Q1.2025.r1', true],
		['2026-Q1.2025.r0', false]
	]);
});

test.each([
	{ choice: {}, found: '2026-Q2.2025.r0', because: 'the newest area version goes first' },
	{ choice: { period: '2026-Q1' }, found: '2026-Q1.2025.r1', because: 'a revision stands for its quarter' },
	{ choice: { areaVersion: '2022' }, found: '2026-Q3.2022.r0', because: 'a version may be named' },
	{ choice: { id: '2026-Q1.2025.r0' }, found: '2026-Q1.2025.r0', because: 'an old revision is kept' },
	{ choice: { period: '2020-Q1' }, found: undefined, because: 'nothing was published for it' }
])('$found is found: $because', async ({ choice, found }) => {
	expect((await findRelease(db, choice as Parameters<typeof findRelease>[1]))?.id).toBe(found);
});

const QUESTIONS: Readonly<Record<string, Omit<CellQuestion, 'release' | 'limit'>>> = {
	'everything of an indicator': { indicator: 'cov.active_share', breakdown: 'all' },
	'all totals': { indicator: 'cov.active_share', breakdown: 'total' },
	'one breakdown everywhere': { indicator: 'cov.active_share', breakdown: 'ageBand' },
	'one category everywhere': { indicator: 'cov.active_share', breakdown: 'sex', dims: { sex: 'f' } },
	'one breakdown at one level': { indicator: 'cov.active_share', breakdown: 'sex', level: 3 },
	'one category at one level': {
		indicator: 'cov.active_share',
		breakdown: 'sex',
		dims: { sex: 'm' },
		level: 3
	},
	'one area': { indicator: 'cov.active_share', breakdown: 'all', area: PROVINCE },
	'one breakdown of one area': { indicator: 'cov.active_share', breakdown: 'ageBand', area: PROVINCE },
	'one category of one area': {
		indicator: 'cov.active_share',
		breakdown: 'sex',
		area: PROVINCE,
		dims: { sex: 'f' }
	},
	'one category of a crossed breakdown': {
		indicator: 'out.area_basic_share',
		breakdown: 'competenceArea+sex',
		dims: { competenceArea: '2', sex: 'f' }
	}
};

describe.each(Object.entries(QUESTIONS))('asked for %s', (_, question) => {
	test('a page reads about as many rows as it shows', async () => {
		for (const after of [undefined, 900]) {
			const { read, shown } = await costOf({ ...question, release: newest, after, limit: 201 });
			expect(read).toBeLessThanOrEqual(Math.max(1.1 * shown, shown + 8));
		}
	});

	test('pages give exactly the cells that fit, each once and in the order of the release', async () => {
		const { dims = {}, breakdown, area, level, indicator } = question;
		const all = await db
			.selectFrom('release_observation')
			.select(['area_id', 'dims', 'dim', 'level', 'value', 'reason'])
			.where('release_id', '=', newest.id)
			.where('indicator', '=', indicator)
			.orderBy('seq')
			.execute();
		const fits = all.filter(
			(row) =>
				(breakdown === 'all' || row.dim === breakdown) &&
				(area === undefined || row.area_id === area) &&
				(level === undefined || row.level === level) &&
				Object.entries(dims).every(([name, category]) => row.dims[name] === category)
		);
		const walked = await walk(question);
		expect(walked.map((cell) => [cell.area, cell.dims, cell.value, cell.reason])).toEqual(
			fits.map((row) => [row.area_id, row.dims, row.value, row.reason])
		);
		expect(walked.length).toBeGreaterThan(0);
	});
});

test('a part of a crossed breakdown can be asked for', async () => {
	const cells = await walk({
		indicator: 'out.area_basic_share',
		breakdown: 'ageBand+competenceArea',
		dims: { ageBand: '65+' },
		area: PROVINCE
	});
	expect(cells.map((cell) => cell.dims.competenceArea)).toEqual(['1', '2', '3', '4', '5']);
});

test('without a breakdown there is the total, and where an indicator has none, what it has', async () => {
	const of = async (indicator: CellQuestion['indicator']) =>
		(await readReleased(db, { release: newest, indicator, area: PROVINCE, limit: 500 })).observations.length;
	expect(await of('cov.active_share')).toBe(1);
	expect(await of('q.demographics_unknown_share')).toBe(2);
});

test('an observation carries the unit of its indicator and the facts of its release', async () => {
	const [cell] = (await readReleased(db, { release: newest, indicator: 'cov.active_share', limit: 1 }))
		.observations;
	expect(cell).toMatchObject({
		release: '2026-Q2.2025.r0',
		area: PROVINCE,
		areaVersion: '2025',
		unit: 'percent',
		revision: 0,
		updatedAt: '2026-07-15T02:00:00.000Z'
	});
});

test('a page of figures gets its cells in one query', async () => {
	const cells = await readCells(db, {
		release: newest,
		areas: [PROVINCE, areaId('2025:11')],
		indicators: ['cov.active_share', 'out.completion_rate_90d'],
		breakdowns: ['total', 'sex']
	});
	expect(cells).toHaveLength(2 * 2 * 5);
	expect(await readCells(db, { release: newest, areas: [], indicators: [], breakdowns: [] })).toEqual([]);
});

async function walk(question: Omit<CellQuestion, 'release' | 'limit'>) {
	const cells = [];
	for (let after: number | null | undefined = undefined; after !== null;) {
		const page = await readReleased(db, { ...question, after, release: newest, limit: 200 });
		cells.push(...page.observations);
		after = page.next;
	}
	return cells;
}

type Plan = {
	readonly 'Node Type': string;
	readonly 'Actual Rows': number;
	readonly 'Actual Loops': number;
	readonly 'Rows Removed by Filter'?: number;
	readonly 'Rows Removed by Index Recheck'?: number;
	readonly Plans?: readonly Plan[];
};

/** How many rows PostgreSQL really touched for a page, and how many it gave. */
async function costOf(question: CellQuestion): Promise<{ read: number; shown: number }> {
	const query = releasedRows(db, question);
	const [told] = await query.explain('json', sql`analyze`);
	const [{ Plan: plan }] = (told as { 'QUERY PLAN': readonly [{ Plan: Plan }] })['QUERY PLAN'];
	return { read: touched(plan), shown: plan['Actual Rows'] };
}

function touched(plan: Plan): number {
	const below = (plan.Plans ?? []).reduce((sum, part) => sum + touched(part), 0);
	if (!/Scan/.test(plan['Node Type']) || plan['Node Type'] === 'Bitmap Index Scan') return below;
	const removed = (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0);
	return below + (plan['Actual Rows'] + removed) * plan['Actual Loops'];
}
