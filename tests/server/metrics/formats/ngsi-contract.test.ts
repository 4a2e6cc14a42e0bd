import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '#lib/forms/api/openapi.ts';
import * as context from '../../../../src/routes/ngsi-ld/v1/context.jsonld/+server.ts';
import * as entities from '../../../../src/routes/ngsi-ld/v1/entities/+server.ts';
import * as entity from '../../../../src/routes/ngsi-ld/v1/entities/[id]/+server.ts';
import * as types from '../../../../src/routes/ngsi-ld/v1/types/+server.ts';
import { freshDatabase } from '../../../support/database.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../../support/small-release.ts';

const { db } = await freshDatabase();
const ORIGIN = 'https://nep-so.example';
const ROUTES = {
	'/ngsi-ld/v1/entities': entities,
	'/ngsi-ld/v1/entities/{id}': entity,
	'/ngsi-ld/v1/types': types,
	'/ngsi-ld/v1/context.jsonld': context
} as const;
/** The rate limits count each call as another's. */
let nth = 0;
const ID = 'urn:ngsi-ld:KeyPerformanceIndicator:cov.active_share:1:2025:2026-Q1:total';

beforeAll(async () => {
	await insertSmallRelease(db, await insertReleaseAreas(db), { period: '2026-Q1' });
});

const nonsense = fc.oneof(fc.string(), fc.constantFrom('', '-1', '1e9', 'true', '🌾', "';--", 'NaN'));
const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
	type: fc.constantFrom('KeyPerformanceIndicator', 'Other'),
	id: fc.constantFrom(ID, `${ID},${ID}`),
	q: fc.constantFrom('kpiValue>0', 'area=="x"', 'kpiValue<=3;numerator>1', 'a|b', '((', 'kpiValue~=1'),
	attrs: fc.constantFrom('kpiValue', 'kpiValue,area', 'none'),
	limit: fc.integer({ min: -1, max: 50 }).map(String),
	offset: fc.integer({ min: -1, max: 500 }).map(String),
	count: fc.constantFrom('true', 'false'),
	options: fc.constantFrom('keyValues', 'sysAttrs', 'keyValues,count', 'odd'),
	format: fc.constantFrom('keyValues', 'normalized', 'odd'),
	details: fc.constantFrom('true', 'false')
};
const call = fc.record({
	query: fc.array(
		fc
			.constantFrom(...Object.keys(VALUES), 'stray')
			.chain((name) => fc.tuple(fc.constant(name), fc.oneof(VALUES[name] ?? nonsense, nonsense))),
		{ maxLength: 4 }
	),
	id: fc.oneof(fc.constant(ID), nonsense),
	accept: fc.constantFrom(null, 'application/json', 'application/ld+json', '*/*', 'text/html', 'nonsense'),
	etag: fc.constantFrom(null, '*', '"x"')
});

test.each(Object.keys(ROUTES) as (keyof typeof ROUTES)[])(
	'%s answers as it is described, whatever is asked',
	async (path) => {
		const document = openApiDocument(ORIGIN);
		const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api');
		const { responses } = (
			document.paths as Record<string, { get: { responses: Record<string, { content?: object }> } }>
		)[path]!.get;
		const met = new Set<number>();
		await fc.assert(
			fc.asyncProperty(call, async ({ query, id, accept, etag }) => {
				const url = new URL(path.replace('{id}', encodeURIComponent(id)), ORIGIN);
				for (const [name, value] of query) url.searchParams.append(name, value);
				const headers = {
					...(accept === null ? {} : { accept }),
					...(etag === null ? {} : { 'if-none-match': etag })
				};
				const locals = {
					db,
					origin: ORIGIN,
					locale: 'vi',
					settings: { place: null, apiCallsPerMinute: 120 },
					actor: null,
					caller: `caller-${nth++}`
				};
				const event = { url, request: new Request(url, { headers }), locals, params: { id } };
				const answer = await ROUTES[path].GET(event as never);
				met.add(answer.status);
				expect(Object.keys(responses)).toContain(String(answer.status));
				if (answer.status === 304) return;
				const type = answer.headers.get('content-type')!.split(';')[0]!;
				const pointer = ['paths', path, 'get', 'responses', answer.status, 'content', type, 'schema']
					.map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1')))
					.join('/');
				const validate = ajv.getSchema(`api#/${pointer}`)!;
				expect(validate(await answer.json()), JSON.stringify(validate.errors)).toBe(true);
			}),
			{ numRuns: 2000, seed: 79 }
		);
		expect(met).toContain(200);
	},
	120_000
);
