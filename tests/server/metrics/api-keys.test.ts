import { beforeAll, describe, expect, test } from 'vitest';
import { issueApiKey } from '#lib/server/accounts/issue-api-key.ts';
import { API_SCOPES, type ApiScope } from '#lib/vocabulary/api-key.ts';
import { areaId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { callApi, faults, type Call } from '../../support/call-api.ts';
import { freshDatabase } from '../../support/database.ts';
import { newStaff } from '../../support/people.ts';
import { offerCourse } from '../../support/small-course.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../support/small-release.ts';

const { db } = await freshDatabase();

/** A district of the key, one commune in it, the province above it, the district beside it, and another version. */
const PLACES = {
	own: areaId('2025:11'),
	below: areaId('2025:11001'),
	above: areaId('2025:1'),
	beside: areaId('2025:12'),
	elsewhere: areaId('2022:11')
} as const;
const SCOPES: readonly (readonly ApiScope[])[] = [...API_SCOPES.map((scope) => [scope]), [...API_SCOPES]];
const REACHED: Readonly<Record<string, readonly (keyof typeof PLACES)[]>> = {
	everywhere: ['own', 'below', 'above', 'beside', 'elsewhere'],
	'one district': ['own', 'below']
};
let administrator: Actor;
let manager: Actor;

beforeAll(async () => {
	const areas = await insertReleaseAreas(db);
	await insertReleaseAreas(db, 1, '2022');
	await insertSmallRelease(db, areas);
	await offerCourse(db, 'an-toan');
	administrator = await newStaff(db, 'administrator');
	manager = await newStaff(db, 'manager', PLACES.beside);
}, 60_000);

describe.each(SCOPES.map((scopes) => [scopes.join(' '), scopes] as const))('a key for %s', (_, scopes) => {
	describe.each([
		['everywhere', null],
		['one district', PLACES.own]
	] as const)('%s', (where, area) => {
		test('reads exactly what its scopes and its area allow', async () => {
			const key = await newKey(scopes, area);
			for (const [name, place] of Object.entries(PLACES)) {
				const reaches = REACHED[where]!.includes(name as keyof typeof PLACES);
				const expected = (scope: ApiScope) =>
					!scopes.includes(scope) ? 'key-lacks-scope' : reaches ? 200 : 'key-lacks-area';
				expect([name, await outcome(live({ key, area: place }))]).toEqual([name, expected('metrics:live')]);
				expect([name, await outcome(funnel({ key, area: place }))]).toEqual([name, expected('courses:read')]);
			}
		});

		test('reads what everybody may', async () => {
			const key = await newKey(scopes, area);
			const calls = [
				call('/api/v1/metrics', key),
				call('/api/v1/areas', key),
				call('/api/v1/releases', key),
				call('/api/v1/metrics/{indicator}/observations', key, { params: { indicator: 'cov.active_share' } })
			];
			expect(await Promise.all(calls.map(outcome))).toEqual([200, 200, 200, 200]);
		});
	});
});

test('a key with one area need not name it, and one for everywhere must', async () => {
	expect(await outcome(live({ key: await newKey(['metrics:live'], PLACES.own) }))).toBe(200);
	expect(await outcome(live({ key: await newKey(['metrics:live'], null) }))).toBe('area-needed');
});

test('sent with a sign-in, the key counts alone', async () => {
	expect(await outcome(live({ area: PLACES.beside, actor: manager }))).toBe(200);
	const key = await newKey(['metrics:read'], null);
	expect(await outcome(live({ area: PLACES.beside, actor: manager, key }))).toBe('key-lacks-scope');
});

test.each([
	['that does not exist', `Bearer nepso_00000000_${'0'.repeat(48)}`],
	['that is cut short', 'Bearer nepso_00000000_00'],
	['that is something else', 'Basic bWFpOm1haQ=='],
	['that is empty', 'Bearer '],
	['with odd signs', "Bearer '; drop table api_key; --"]
])('a key %s is refused, and does not count as nobody', async (_, authorization) => {
	const response = await callApi(db, '/api/v1/metrics', { headers: { authorization } });
	expect(response.headers.get('www-authenticate')).toBe('Bearer realm="nep-so"');
	expect(await outcome(Promise.resolve(response))).toBe('key-wrong');
});

test('a key with one sign changed in its secret is refused', async () => {
	const key = await newKey(['metrics:read'], null);
	const other = key.slice(0, -1) + (key.endsWith('0') ? '1' : '0');
	expect(await outcome(call('/api/v1/metrics', other))).toBe('key-wrong');
	expect(await outcome(call('/api/v1/metrics', key))).toBe(200);
});

test('a minute of reads is one entry in the audit log for each operation, with what was read', async () => {
	const key = await newKey(['metrics:live'], PLACES.own);
	await live({ key, area: PLACES.own });
	await live({ key, area: PLACES.below });
	await live({ key, area: PLACES.below });
	const open = { params: { indicator: 'eq.area_gap_cert' } };
	await call('/api/v1/metrics/{indicator}/observations', key, open);
	const entries = await readsOf(key);
	// The minute may turn in between: then there is one entry more, and the reads are the same.
	const lives = entries.filter((entry) => entry.operation === 'listObservations live');
	expect(lives.reduce((sum, entry) => sum + Number(entry.reads), 0)).toBe(3);
	expect(lives.length).toBeLessThanOrEqual(2);
	const told = lives.map((entry) => Object.values(entry).join(' ')).join(' ');
	for (const word of ['cov.active_share', PLACES.own, PLACES.below, '2026-Q4']) expect(told).toContain(word);
	expect(entries.find((entry) => entry.operation === 'listObservations')).toMatchObject({
		...{ reads: 1, indicators: 'eq.area_gap_cert', periods: '2026-Q2' }
	});
});

test('a refused read leaves no entry of a read', async () => {
	const key = await newKey(['metrics:live'], PLACES.own);
	expect(await outcome(live({ key, area: PLACES.beside }))).toBe('key-lacks-area');
	expect(await readsOf(key)).toEqual([]);
});

async function newKey(scopes: readonly ApiScope[], area: AreaId | null): Promise<string> {
	return issueApiKey(db, administrator, { name: 'Sở', scopes, area, expiresAt: null });
}

type Asked = { readonly key?: string; readonly area?: AreaId; readonly actor?: Actor };

function live({ key, area, actor = undefined }: Asked) {
	const query = `live=true&period=2026-Q4${area ? `&area=${area}` : ''}`;
	const asked = { params: { indicator: 'cov.active_share' }, query, actor: actor ?? null };
	return call('/api/v1/metrics/{indicator}/observations', key, asked);
}

function funnel({ key, area }: Asked) {
	return call('/api/v1/courses/{course}/completion', key, {
		params: { course: 'an-toan' },
		query: `area=${area}`
	});
}

function call(address: Parameters<typeof callApi>[1], key: string | undefined, asked: Call = {}) {
	return callApi(db, address, { ...asked, headers: key ? { authorization: `Bearer ${key}` } : {} });
}

/** 200, or what kind of trouble there is. */
async function outcome(answer: Promise<Response>): Promise<number | string> {
	const response = await answer;
	if (response.status === 200) return 200;
	const body = await response.json();
	expect(faults('Problem', body)).toBeNull();
	expect(body.status).toBe(response.status);
	return body.type.replace('urn:nep-so:problem:', '');
}

async function readsOf(key: string) {
	const rows = await db.selectFrom('audit_entry').select('detail').where('deed', '=', 'key-read').execute();
	return rows.map((row) => row.detail).filter((detail) => detail.key === key.split('_')[1]);
}
