import fc from 'fast-check';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { openApiDocument } from '#lib/forms/api/openapi.ts';
import { issueApiKey } from '#lib/server/accounts/issue-api-key.ts';
import { INDICATORS } from '#lib/vocabulary/indicator.ts';
import { accountId, areaId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { callApi, faults, ORIGIN, ROUTES, type Address, type Call } from '../../support/call-api.ts';
import { freshDatabase } from '../../support/database.ts';
import { newGuest, newStaff } from '../../support/people.ts';
import { offerCourse } from '../../support/small-course.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../support/small-release.ts';

const { db } = await freshDatabase();
const CALLS = 2000;
const SEED = 20261125;

type Told = { readonly headers: object; readonly content?: Readonly<Record<string, object>> };
type Operation = {
	readonly parameters: readonly { name: string; in: string }[];
	readonly responses: Readonly<Record<string, Told>>;
};
const paths = openApiDocument(ORIGIN).paths as unknown as Readonly<Record<Address, { get: Operation }>>;

const actors: (Actor | null)[] = [null];
const keys: string[] = [];
const cursors = new Map<Address, Set<string>>();
/** Every status an operation has really answered with. */
const seen = new Map<Address, Map<number, number>>();

beforeAll(async () => {
	const areas = await insertReleaseAreas(db);
	await insertReleaseAreas(db, 1, '2022');
	await insertSmallRelease(db, areas, { period: '2026-Q1', revision: 0, current: false });
	await insertSmallRelease(db, areas, { period: '2026-Q1', revision: 1, seed: 2 });
	await insertSmallRelease(db, areas, { period: '2026-Q2', seed: 3 });
	await offerCourse(db, 'an-toan');
	const administrator = await newStaff(db, 'administrator');
	actors.push(administrator, await newStaff(db, 'manager', areaId('2025:11')), await newGuest(db));
	for (const scopes of [['metrics:read'], ['metrics:live'], ['courses:read', 'metrics:live']] as const)
		for (const area of [null, areaId('2025:11')])
			// Several of each, so that none runs into its limit.
			for (let nth = 0; nth < 5; nth++)
				keys.push(await issueApiKey(db, administrator, { name: 'Máy', scopes, area, expiresAt: null }));
}, 60_000);

/** What fits, by parameter; each is mixed with words that fit nowhere. */
const VALID: Readonly<Record<string, readonly string[]>> = {
	indicator: INDICATORS,
	release: ['2026-Q2.2025.r0', '2026-Q1.2025.r0', '2026-Q1.2025.r1', '2020-Q1.2025.r0'],
	course: ['an-toan', 'an-toan', 'an-toan', 'wallet'],
	area: ['2025:1', '2025:11', '2025:11001', '2022:11', '2025:9'],
	areaVersion: ['2025', '2022', '1990'],
	level: ['1', '2', '3'],
	period: ['2026-Q1', '2026-Q2', '2026-Q4', '2030-Q1', '2026-Q1..2026-Q2', '2025-Q1..2026-Q4', 'all'],
	by: ['total', 'sex', 'ageBand', 'urbanRural', 'course', 'competenceArea', 'competenceArea+sex', 'all'],
	sex: ['f', 'm', 'x', 'unknown'],
	ageBand: ['0-14', '60-64', '65+', 'unknown'],
	urbanRural: ['urban', 'rural'],
	competenceArea: ['1', '5'],
	updatedAfter: ['2026-10-15T00:00:00Z', '2020-01-01T00:00:00+07:00', '9999-12-31T23:59:59Z'],
	limit: ['1', '7', '1000'],
	cursor: ['WyJhYmMiLHt9XQ'],
	format: ['json', 'csv', 'xlsx'],
	live: ['true', 'false'],
	version: ['2025', '2022', '1990'],
	parent: ['2025:1', '2025:12', '2022:1'],
	q: ['tan', 'xã bàu', 'PHƯỜNG']
};

const NONSENSE = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'\0',
		'0',
		'-1',
		'1e9',
		'NaN',
		'null',
		'%',
		'../..',
		"'; drop table area; --",
		'[]',
		'{}'
	),
	fc.constantFrom(
		'2026-Q5',
		'2026-Q1..',
		'2026-Q4..2026-Q1',
		'2025:',
		':',
		'0x10',
		'1001',
		'2147483648',
		'＝1'
	),
	fc.string({ maxLength: 30 }),
	fc.string({ unit: 'binary', maxLength: 10 })
);

function valueOf(name: string, address: Address) {
	const cursor = fc
		.nat()
		.map((nth) => [...(cursors.get(address) ?? ['abc'])].at(nth % (cursors.get(address)?.size ?? 1))!);
	const valid = fc.constantFrom(...(VALID[name] ?? ['x']));
	return fc.oneof(
		{ weight: 12, arbitrary: name === 'cursor' ? fc.oneof(cursor, valid) : valid },
		{ weight: 1, arbitrary: NONSENSE }
	);
}

/** A call with a few parameters of the operation, and now and then one it does not have. */
function anyCall(
	address: Address
): fc.Arbitrary<Call & { readonly nthActor: number; readonly nthKey: number }> {
	const { parameters } = paths[address].get;
	const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
	const inQuery = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
	const pair = (name: string) => valueOf(name, address).map((value) => [name, value] as [string, string]);
	const known =
		inQuery.length > 0 ? [{ weight: 40, arbitrary: fc.constantFrom(...inQuery).chain(pair) }] : [];
	const stray = fc.tuple(
		fc.oneof(fc.constantFrom('x', 'Area', 'areaversion', '__proto__'), NONSENSE),
		NONSENSE
	);
	return fc.record({
		params: fc.record(Object.fromEntries(inPath.map((name) => [name, valueOf(name, address)]))),
		query: fc
			.oneof(
				{ weight: known.length > 0 ? 1 : 12, arbitrary: fc.constant<[string, string][]>([]) },
				{
					weight: 4,
					arbitrary: fc.array(fc.oneof(...known, { weight: 1, arbitrary: stray }), { maxLength: 4 })
				}
			)
			.map((pairs) => new URLSearchParams(pairs).toString()),
		headers: fc.record(
			{
				'accept-language': fc.constantFrom('en', 'vi', 'fr;q=0.5, en', ';;;', '*'),
				'if-none-match': fc.constantFrom('*', '"x"', 'W/"x"', '"', 'x')
			},
			{ requiredKeys: [] }
		),
		method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD'),
		nthActor: fc.nat(3),
		nthKey: fc.nat(100)
	});
}

describe.each(Object.keys(ROUTES) as Address[])('%s', (address) => {
	const { responses } = paths[address].get;

	test(`answers ${CALLS} calls of all sorts as its description says`, async () => {
		await fc.assert(
			fc.asyncProperty(anyCall(address), async ({ nthActor, nthKey, headers = {}, ...call }) => {
				const key = nthKey === 100 ? 'nonsense' : keys[nthKey];
				const all = key ? { ...headers, authorization: `Bearer ${key}` } : headers;
				// Somebody else with the same grants each time, so that none runs into a limit.
				const known = actors[nthActor] ?? null;
				const actor = known && { ...known, id: accountId(v7()) };
				const response = await callApi(db, address, { ...call, actor, headers: all });
				await check(address, responses, response, call.method === 'HEAD');
			}),
			{ numRuns: CALLS, seed: SEED }
		);
	}, 120_000);

	test('has really given most of the answers it tells of', () => {
		const met = [...(seen.get(address)?.keys() ?? [])].map(String);
		expect(met).toContain('200');
		// Too many calls and an absent database have tests of their own.
		const expected = Object.keys(responses).filter((status) => !['429', '503'].includes(status));
		expect(expected.filter((status) => !met.includes(status))).toEqual([]);
		expect(met).not.toContain('429');
	});
});

async function check(
	address: Address,
	responses: Operation['responses'],
	response: Response,
	isHead: boolean
) {
	const { status } = response;
	const counts = seen.get(address) ?? new Map<number, number>();
	seen.set(address, counts.set(status, (counts.get(status) ?? 0) + 1));
	const told = responses[String(status)];
	expect(status, 'an undocumented status').toSatisfy(() => told !== undefined);
	expect(undocumented(response, told!)).toEqual([]);
	if (isHead) return;
	const type = response.headers.get('content-type')?.split(';')[0];
	if (status === 304) return expect([type, await response.text()]).toEqual([undefined, '']);
	expect(Object.keys(told!.content ?? {})).toContain(type);
	if (!type?.endsWith('json')) return void (await response.arrayBuffer());
	const body = (await response.json()) as { status?: number; next?: string | null };
	const pointer = ['paths', address, 'get', 'responses', status, 'content', type, 'schema'];
	expect(faults(`#/${pointer.map(escaped).join('/')}`, body)).toBeNull();
	if (type === 'application/problem+json') expect(body.status).toBe(status);
	if (body.next) keepCursor(address, body.next);
}

function keepCursor(address: Address, next: string) {
	const found = cursors.get(address) ?? new Set<string>();
	cursors.set(address, found.add(new URL(next).searchParams.get('cursor')!));
}

const PLAIN = ['content-type', 'vary', 'access-control-allow-origin', 'access-control-expose-headers'];

/** Headers of an answer that its description does not name, and those it promises always and does not give. */
function undocumented({ headers }: Response, told: Told): string[] {
	const named = Object.keys(told.headers).map((name) => name.toLowerCase());
	const stray = [...headers.keys()].filter((name) => !named.includes(name) && !PLAIN.includes(name));
	const sometimes = ['link', 'content-disposition'];
	return [...stray, ...named.filter((name) => !sometimes.includes(name) && !headers.has(name))];
}

function escaped(part: string | number): string {
	return encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'));
}
