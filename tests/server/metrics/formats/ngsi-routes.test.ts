import { beforeAll, describe, expect, test } from 'vitest';
import { releaseId } from '#lib/vocabulary/indicator.ts';
import type { Entity } from '#lib/server/metrics/formats/ngsi-ld.ts';
import { GET as context } from '../../../../src/routes/ngsi-ld/v1/context.jsonld/+server.ts';
import { GET as entities } from '../../../../src/routes/ngsi-ld/v1/entities/+server.ts';
import { GET as entity } from '../../../../src/routes/ngsi-ld/v1/entities/[id]/+server.ts';
import { GET as types } from '../../../../src/routes/ngsi-ld/v1/types/+server.ts';
import { freshDatabase } from '../../../support/database.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../../support/small-release.ts';

const { db } = await freshDatabase();
const ORIGIN = 'https://nep-so.example';
/** The rate limits count each call as another's. */
let nth = 0;
const TYPE = 'type=KeyPerformanceIndicator';
let all: Entity[] = [];

beforeAll(async () => {
	expect(await bodyOf(await call(types, ''))).toMatchObject({ typeList: [] });
	const areas = await insertReleaseAreas(db);
	const older = await insertReleaseAreas(db, 1, '2022');
	await insertSmallRelease(db, areas, { period: '2026-Q1', revision: 0, current: false });
	await insertSmallRelease(db, areas, { period: '2026-Q1', revision: 1, seed: 6 });
	await insertSmallRelease(db, areas, {
		period: '2026-Q2',
		seed: 7,
		publishedAt: new Date('2026-08-01T00:00:00Z')
	});
	await insertSmallRelease(db, older, { period: '2025-Q2', seed: 8 });
	all = await walk(`${TYPE}&limit=1000`);
});

test('every cell with a value in a release that stands has an entity, and no other', async () => {
	const { n } = await db
		.selectFrom('release_observation')
		.innerJoin('release', 'release.id', 'release_id')
		.select((by) => by.fn.countAll<number>().as('n'))
		.where('value', 'is not', null)
		.where('current', '=', true)
		.executeTakeFirstOrThrow();
	expect(all).toHaveLength(n);
	expect(new Set(all.map(({ id }) => id)).size).toBe(n);
	const counted = await call(entities, `${TYPE}&limit=0&count=true`);
	expect(counted.headers.get('NGSILD-Results-Count')).toBe(String(n));
	expect(await counted.json()).toEqual([]);
});

test('pages follow each other by their links, forward and back', async () => {
	const ids = (await walk(`${TYPE}&limit=333`)).map(({ id }) => id);
	expect(ids).toEqual(all.map(({ id }) => id));
	const second = await call(entities, `${TYPE}&limit=10&offset=10`);
	expect(linkOf(second, 'prev')).toBe('/ngsi-ld/v1/entities?type=KeyPerformanceIndicator&limit=10&offset=0');
	expect(second.headers.get('NGSILD-Results-Count')).toBeNull();
});

describe('the form of the answer follows Accept', () => {
	test.each([
		['application/ld+json', 'application/ld+json'],
		['application/json', 'application/json; charset=utf-8'],
		['*/*', 'application/json; charset=utf-8'],
		['application/json;q=0.5, application/ld+json', 'application/ld+json'],
		['text/html, application/ld+json;q=0.2', 'application/ld+json']
	])('%s is answered with %s', async (accept, type) => {
		const response = await call(entities, `${TYPE}&limit=1`, { accept });
		expect(response.headers.get('content-type')).toBe(type);
		const [one] = (await response.json()) as [Entity];
		const isLinked = type === 'application/ld+json';
		expect('@context' in one).toBe(isLinked);
		expect(response.headers.get('link')?.includes('json-ld#context') ?? false).toBe(!isLinked);
	});

	test('what can be neither is refused in ETSI’s words', async () => {
		const response = await call(entities, TYPE, { accept: 'application/geo+json' });
		expect(response.status).toBe(406);
		expect((await bodyOf(response)).type).toBe('https://uri.etsi.org/ngsi-ld/errors/InvalidRequest');
	});

	test('the context that is named is served, and knows the type', async () => {
		const response = await call(entities, `${TYPE}&limit=1`, { accept: 'application/ld+json' });
		const [one] = (await response.json()) as [{ '@context': string[] }];
		expect(one['@context'][0]).toBe(`${ORIGIN}/ngsi-ld/v1/context.jsonld`);
		const served = await bodyOf(await call(context, ''));
		expect(served['@context']).toHaveProperty('KeyPerformanceIndicator');
	});

	test('key-values are values alone; system attributes are times of publication', async () => {
		const [plain] = (await (await call(entities, `${TYPE}&limit=1&options=keyValues`)).json()) as [Entity];
		expect(typeof plain.kpiValue).toBe('number');
		const [timed] = (await (await call(entities, `${TYPE}&limit=1&options=sysAttrs`)).json()) as [Entity];
		expect(timed).toMatchObject({ createdAt: expect.any(String), area: { modifiedAt: expect.any(String) } });
	});

	test('only the attributes that were asked for come', async () => {
		const [one] = (await (await call(entities, 'attrs=kpiValue,area,colour&limit=1')).json()) as [Entity];
		expect(Object.keys(one)).toEqual(['id', 'type', 'kpiValue', 'area']);
		expect(await (await call(entities, 'attrs=colour')).json()).toEqual([]);
	});

	test('an answer that has not changed is not sent again', async () => {
		const etag = (await call(entities, `${TYPE}&limit=5`)).headers.get('etag')!;
		expect((await call(entities, `${TYPE}&limit=5`, { 'if-none-match': etag })).status).toBe(304);
		expect((await call(entities, `${TYPE}&limit=6`, { 'if-none-match': etag })).status).toBe(200);
	});
});

type Told = { value: number; numerator?: { value: number }; revision: { value: number } };
const told = (one: Entity) => one.kpiValue as Told;
const value = (one: Entity, name: string) => (one[name] as { value: unknown } | undefined)?.value;

const QUERIES: Readonly<Record<string, (one: Entity) => boolean>> = {
	'kpiValue>50': (one) => told(one).value > 50,
	'kpiValue>=10;kpiValue<20': (one) => told(one).value >= 10 && told(one).value < 20,
	'kpiValue<-0.9|kpiValue>99': (one) => told(one).value < -0.9 || told(one).value > 99,
	'kpiValue.numerator==11': (one) => told(one).numerator?.value === 11,
	'kpiValue.numerator!=11': (one) => 'numerator' in told(one) && told(one).numerator!.value !== 11,
	'kpiValue.revision==1': (one) => told(one).revision.value === 1,
	'area=="Huyện 1"': (one) => value(one, 'area') === 'Huyện 1',
	'category=="process"': (one) => (value(one, 'category') as string[]).includes('process'),
	'category!="process"': (one) => !(value(one, 'category') as string[]).includes('process'),
	'name=="Share of cells withheld"': (one) => value(one, 'name') === 'Share of cells withheld',
	'calculationPeriod[from]>=2026-04-01': (one) =>
		(value(one, 'calculationPeriod') as { from: string }).from >= '2026-04-01',
	'updatedAt>=2026-08-01T00:00:00Z': (one) =>
		(value(one, 'updatedAt') as string) >= '2026-08-01T00:00:00.000Z',
	'calculationFrequency=="quarterly";(area=="Huyện 1"|area=="Huyện 2")': (one) =>
		['Huyện 1', 'Huyện 2'].includes(value(one, 'area') as string),
	'kpiValue.unitCode=="C62"': (one) => (one.kpiValue as { unitCode: string }).unitCode === 'C62'
};

test.each(Object.entries(QUERIES))('q=%s finds exactly what it says', async (q, isMeant) => {
	const found = await walk(`${TYPE}&limit=1000&q=${encodeURIComponent(q)}`);
	const meant = all.filter(isMeant);
	expect(found.map(({ id }) => id)).toEqual(meant.map(({ id }) => id));
	expect(found.length).toBeGreaterThan(0);
	expect(found.length).toBeLessThan(all.length);
});

test('entities are found by id, those that have none are not', async () => {
	const [one, other] = [all[3]!, all.at(-1)!];
	const found = await walk(`id=${encodeURIComponent(`${one.id},urn:ngsi-ld:None:1,${other.id}`)}`);
	expect(found.map(({ id }) => id)).toEqual([one.id, other.id]);
	expect(await (await call(entities, 'id=urn:ngsi-ld:None:1&count=true')).json()).toEqual([]);
	expect(await (await call(entities, 'type=Building')).json()).toEqual([]);
	const alone = await call(entity, '', {}, { id: one.id });
	expect(await alone.json()).toEqual(one);
	const withheld = await db
		.selectFrom('release_observation')
		.select(['area_id', 'release_id'])
		.where('indicator', '=', 'cov.active_share')
		.where('dim', '=', 'total')
		.where('value', 'is', null)
		.where('release_id', 'like', releaseId('2026-Q_.2025.r%'))
		.execute();
	for (const { area_id, release_id } of withheld.filter((row) => row.release_id !== '2026-Q1.2025.r0')) {
		const [code, quarter] = [area_id.split(':')[1], release_id.slice(0, 7)];
		const id = `urn:ngsi-ld:KeyPerformanceIndicator:cov.active_share:${code}:2025:${quarter}:total`;
		const response = await call(entity, '', {}, { id });
		expect(response.status).toBe(404);
		expect((await bodyOf(response)).type).toBe('https://uri.etsi.org/ngsi-ld/errors/ResourceNotFound');
	}
	expect(withheld.length).toBeGreaterThan(0);
});

test.each([
	['vi', 'Ở đây không có tham số “georel”'],
	['en', 'There is no parameter “georel”']
])('what is wrong is told in %s', async (language, begins) => {
	const response = await call(entities, `${TYPE}&georel=near`, { 'accept-language': language });
	const body = await bodyOf(response);
	expect(response.status).toBe(400);
	expect(response.headers.get('content-type')).toContain('application/json');
	expect(body.type).toBe('https://uri.etsi.org/ngsi-ld/errors/BadRequestData');
	expect(String(body.detail).startsWith(begins)).toBe(true);
});

test('the one type there is is listed, with its attributes where they are wanted', async () => {
	expect(await bodyOf(await call(types, ''))).toMatchObject({ typeList: ['KeyPerformanceIndicator'] });
	const [detail] = (await (await call(types, 'details=true')).json()) as [{ attributeNames: string[] }];
	const names = Object.keys(all[0]!).filter((name) => name !== 'id' && name !== 'type');
	expect(detail.attributeNames.toSorted()).toEqual(names.toSorted());
});

async function walk(query: string): Promise<Entity[]> {
	const found: Entity[] = [];
	for (let next: string | undefined = query; next !== undefined;) {
		const response: Response = await call(entities, next);
		expect(response.status).toBe(200);
		found.push(...((await response.json()) as Entity[]));
		next = linkOf(response, 'next')?.split('?')[1];
	}
	return found;
}

function linkOf(response: Response, rel: string): string | undefined {
	return new RegExp(`<([^>]+)>; rel="${rel}"`).exec(response.headers.get('link') ?? '')?.[1];
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
	return (await response.json()) as Record<string, unknown>;
}

async function call<Event>(
	handler: (event: Event) => Response | Promise<Response>,
	query: string,
	headers: Record<string, string> = {},
	params: object = {}
): Promise<Response> {
	const url = new URL(`${ORIGIN}/ngsi-ld/v1?${query}`);
	const locals = {
		db,
		origin: ORIGIN,
		settings: { place: null, apiCallsPerMinute: 120 },
		actor: null,
		caller: `caller-${nth++}`
	};
	return handler({ locals, params, url, request: new Request(url, { headers }) } as Event);
}
