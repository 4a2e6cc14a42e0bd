import { beforeAll, describe, expect, test } from 'vitest';
import type { Area } from '#lib/vocabulary/area.ts';
import { callApi, ORIGIN } from '../../support/call-api.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../support/small-release.ts';

const { db } = await freshDatabase();
const ACTIVE = { indicators: ['cov.active_share' as const] };
let areas: Area[];

type Cell = {
	readonly area: string;
	readonly dims: object;
	readonly release: string;
	readonly value: number;
};
type Page = { readonly release: string | null; readonly observations: Cell[]; readonly next: string | null };

beforeAll(async () => {
	areas = await insertReleaseAreas(db, 90);
	await insertSmallRelease(db, areas, { period: '2025-Q4', seed: 1, ...ACTIVE });
	await insertSmallRelease(db, areas, { period: '2026-Q1', seed: 2, ...ACTIVE });
	await insertSmallRelease(db, areas, { period: '2026-Q2', seed: 3, ...ACTIVE });
}, 60_000);

describe('pages', () => {
	test('walk through a release of more than 3,000 cells, each once and in its order', async () => {
		const walked = await walk('by=all&limit=173');
		const kept = await stored('2026-Q2.2025.r0');
		expect(kept.length).toBeGreaterThan(3000);
		expect(walked.map(nameOf)).toEqual(kept);
	});

	test('go on in the release they began in, whatever is published meanwhile', async () => {
		const first = await page('by=all&limit=1000');
		const kept = await stored('2026-Q2.2025.r0');
		await db
			.updateTable('release')
			.set({ current: false })
			.where('id', '=', '2026-Q2.2025.r0' as never)
			.execute();
		await insertSmallRelease(db, areas, { period: '2026-Q2', revision: 1, seed: 9, ...ACTIVE });
		const rest = await follow(first);
		expect([...first.observations, ...rest].map(nameOf)).toEqual(kept);
		expect((await page('by=all')).release).toBe('2026-Q2.2025.r1');
	});

	test('of a range give each quarter’s standing release, the oldest first', async () => {
		const walked = await walk('period=2025-Q4..2026-Q2&sex=f&limit=100');
		expect(walked.map((cell) => cell.release)).toEqual([
			...areas.map(() => '2025-Q4.2025.r0'),
			...areas.map(() => '2026-Q1.2025.r0'),
			...areas.map(() => '2026-Q2.2025.r1')
		]);
		expect((await page('period=2025-Q4..2026-Q2')).release).toBeNull();
	});

	test('are linked by a header with the same address', async () => {
		const response = await ask('by=all&limit=5');
		const { next } = (await response.json()) as Page;
		expect(response.headers.get('link')).toBe(`<${next}>; rel="next"`);
		expect(
			next?.startsWith(`${ORIGIN}/api/v1/metrics/cov.active_share/observations?by=all&limit=5&cursor=`)
		).toBe(true);
	});

	test.each([
		{ query: 'by=sex&limit=5', because: 'it asks for another breakdown' },
		{ query: 'by=all&limit=5&level=3', because: 'it asks for another level' }
	])('of one question are refused to another: $because', async ({ query }) => {
		const cursor = new URL((await page('by=all&limit=5')).next!).searchParams.get('cursor')!;
		const refused = await ask(`${query}&cursor=${cursor}`);
		expect([refused.status, (await refused.json()).type]).toEqual([
			400,
			'urn:nep-so:problem:cursor-elsewhere'
		]);
		expect((await ask(`by=all&limit=7&cursor=${cursor}`)).status).toBe(200);
	});

	test.each([
		[['2020-Q1.2025.r0'], 0, 5],
		[['2026-Q2.2025.r1'], 1, 5],
		[['2026-Q2.2025.r1'], 0, 2 ** 31],
		[['2026-Q2.2025.r1'], 0.5, -1],
		[[], 0, null]
	])('cannot be made up: releases %j, at %d, after %j', async (releases, at, after) => {
		const real = new URL((await page('by=all&limit=5')).next!).searchParams.get('cursor')!;
		const [mark] = JSON.parse(Buffer.from(real, 'base64url').toString()) as [string];
		const forged = Buffer.from(JSON.stringify([mark, { releases, at, after }])).toString('base64url');
		expect((await ask(`by=all&limit=5&cursor=${forged}`)).status).toBe(400);
	});

	test('updatedAfter leaves out what was published before', async () => {
		expect((await page('updatedAfter=2026-07-15T02:00:00Z')).observations).toEqual([]);
		expect((await page('updatedAfter=2026-07-15T08:59:59%2B07:00')).observations.length).toBeGreaterThan(0);
	});
});

describe('an entity tag', () => {
	const tagOf = async (query: string) => (await ask(query)).headers.get('etag')!;
	const asked = async (header: string, query = 'by=sex') =>
		(await ask(query, { 'if-none-match': header })).status;

	test('is strong and stays the same', async () => {
		expect(await tagOf('by=sex')).toMatch(/^"[\w-]{27}"$/);
		expect(await tagOf('by=sex')).toBe(await tagOf('by=sex'));
	});

	test('differs with the question, the format and the page', async () => {
		const queries = ['by=sex', 'by=ageBand', 'by=sex&format=csv', 'by=sex&limit=5', 'by=sex&period=2026-Q1'];
		const tags = await Promise.all(queries.map(tagOf));
		expect(new Set(tags).size).toBe(queries.length);
	});

	test.each([
		{ header: (tag: string) => tag, status: 304, because: 'it is the same' },
		{ header: (tag: string) => `W/${tag}`, status: 304, because: 'the comparison is weak' },
		{ header: (tag: string) => `"a,b", W/${tag} , "c"`, status: 304, because: 'it is in the list' },
		{ header: () => '*', status: 304, because: 'anything is known' },
		{ header: () => '"other"', status: 200, because: 'it is another' },
		{ header: (tag: string) => tag.slice(1, -1), status: 200, because: 'it is no tag without quotes' }
	])('is answered with $status where $because', async ({ header, status }) => {
		expect(await asked(header(await tagOf('by=sex')))).toBe(status);
	});

	test('changes when a revision is published', async () => {
		const before = await tagOf('by=sex&period=2026-Q1');
		await db
			.updateTable('release')
			.set({ current: false })
			.where('id', '=', '2026-Q1.2025.r0' as never)
			.execute();
		await insertSmallRelease(db, areas, { period: '2026-Q1', revision: 1, seed: 8, ...ACTIVE });
		expect(await asked(before, 'by=sex&period=2026-Q1')).toBe(200);
	});

	test('comes with an unchanged answer that has no body but the same headers', async () => {
		const tag = await tagOf('by=sex');
		const response = await ask('by=sex', { 'if-none-match': tag });
		expect(await response.text()).toBe('');
		expect([
			response.headers.get('etag'),
			response.headers.get('cache-control'),
			response.headers.get('vary')
		]).toEqual([tag, 'public, max-age=60', 'authorization']);
	});
});

test('the list of areas is walked through, searched and narrowed', async () => {
	const names = async (query: string) => {
		const found: { id: string; name: string }[] = [];
		for (let next: string | null = query; next !== null;) {
			const response = await callApi(db, '/api/v1/areas', { query: next });
			const body = (await response.json()) as { areas: typeof found; next: string | null };
			found.push(...body.areas);
			next = body.next && new URL(body.next).search.slice(1);
		}
		return found.map((area) => area.id);
	};
	expect(await names('limit=37')).toEqual(areas.map((area) => area.id));
	expect(await names('q=PHUONG%20tan%2088&limit=2')).toEqual(['2025:11088', '2025:12088', '2025:13088']);
	expect(await names('parent=2025:12&limit=50')).toHaveLength(90);
	expect(await names('level=2')).toEqual(['2025:11', '2025:12', '2025:13']);
	expect(await names('version=1990')).toEqual([]);
});

function ask(query: string, headers: Readonly<Record<string, string>> = {}) {
	return callApi(db, '/api/v1/metrics/{indicator}/observations', {
		...{ params: { indicator: 'cov.active_share' }, query, headers }
	});
}

async function page(query: string): Promise<Page> {
	return (await ask(query)).json() as Promise<Page>;
}

async function follow(from: Page): Promise<Cell[]> {
	const cells: Cell[] = [];
	for (let { next } = from; next !== null;) {
		const following = await page(new URL(next).search.slice(1));
		cells.push(...following.observations);
		next = following.next;
	}
	return cells;
}

async function walk(query: string): Promise<Cell[]> {
	const first = await page(query);
	return [...first.observations, ...(await follow(first))];
}

function nameOf({ area, dims, value }: Cell): string {
	return JSON.stringify([area, dims, value]);
}

async function stored(release: string): Promise<string[]> {
	const rows = await db
		.selectFrom('release_observation')
		.select(['area_id', 'dims', 'value'])
		.where('release_id', '=', release as never)
		.orderBy('seq')
		.execute();
	return rows.map((row) => JSON.stringify([row.area_id, row.dims, row.value]));
}
