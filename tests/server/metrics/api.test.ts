import { beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '#lib/forms/api/openapi.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { foldPending } from '#lib/server/metrics/fold.ts';
import { INDICATORS } from '#lib/vocabulary/indicator.ts';
import { accountId, areaId, courseId } from '#lib/vocabulary/ids.ts';
import type { Actor, Grant } from '#lib/vocabulary/people.ts';
import { callApi, callUnknown, faults, ORIGIN } from '../../support/call-api.ts';
import { freshDatabase } from '../../support/database.ts';
import { someone, tell } from './histories.ts';

const { db } = await freshDatabase();
const DI_AN = areaId('2025:25942');
const PHU_AN = areaId('2025:25768');
const CITY = areaId('2025:79');
const LIVE = 'live=true&period=2026-Q4';

beforeAll(async () => {
	await seedAreas(db);
	await publishCourse();
	for (let n = 0; n < 6; n++) {
		const mai = {
			learner: someone(),
			area: DI_AN,
			birthYear: 1980,
			course: 'scams',
			at: new Date('2026-11-02T03:00:00Z')
		};
		await tell(db, [
			{ ...mai, kind: 'course-started' },
			{ ...mai, kind: 'lesson-completed', lesson: 'one' }
		]);
		if (n < 3) await tell(db, [{ ...mai, kind: 'course-completed' }]);
	}
	await foldPending(db);
});

test('the catalogue names all twenty indicators in both languages and fits its description', async () => {
	const body = await answer('Catalogue', await callApi(db, '/api/v1/metrics'));
	expect(body.indicators).toHaveLength(20);
	expect(body.areaVersions.map((version: { id: string }) => version.id)).toEqual(['2025', '2022']);
	expect(body).toMatchObject({ releases: [], periods: [], pending: 0 });
});

test('where nothing is released yet, there is an empty answer', async () => {
	const body = await answer('Observations', await look(null, 'cov.active_share', ''));
	expect(body).toEqual({ release: null, asOf: null, observations: [], next: null });
});

test.each(INDICATORS)('live observations of %s fit their description', async (indicator) => {
	const body = await answer('Observations', await look(manager(CITY), indicator, `${LIVE}&by=all`));
	expect(body.release).toBeNull();
	expect(body.observations.length).toBeGreaterThan(0);
});

test('the course funnel shows stages of five or more and withholds the rest', async () => {
	const body = await answer('Completion', await funnel(manager(DI_AN), 'scams', ''));
	expect(body.steps.map((step: { step: string; count: number | null }) => [step.step, step.count])).toEqual([
		['enrolled', 6],
		['lesson', 6],
		['lesson', 0],
		['completed', null]
	]);
	expect(body).toMatchObject({ area: DI_AN, completionRate: null, reason: 'small-group', pending: 0 });
});

const ANYBODY: readonly [string, Actor | null][] = [
	['nobody', null],
	['a guest', { ...person([]), guest: true }],
	['a learner', person([])],
	['a helper of the area', person([{ role: 'helper', area: DI_AN }])],
	['an instructor', person([{ role: 'instructor', area: null }])],
	['the area’s manager', manager(DI_AN)],
	['the city’s manager', manager(CITY)],
	['the manager of another area', manager(PHU_AN)],
	['a manager without an area', person([{ role: 'manager', area: null }])],
	['the administrator', person([{ role: 'administrator', area: null }])]
];
const MATRIX: Readonly<Record<string, readonly [number, number, number]>> = {
	nobody: [401, 401, 401],
	'a guest': [401, 401, 401],
	'a learner': [403, 403, 403],
	'a helper of the area': [403, 403, 403],
	'an instructor': [403, 403, 403],
	'the area’s manager': [200, 403, 403],
	'the city’s manager': [200, 200, 403],
	'the manager of another area': [403, 403, 403],
	'a manager without an area': [403, 403, 403],
	'the administrator': [200, 200, 200]
};

test.each(ANYBODY)('%s sees the figures of exactly the areas that are theirs', async (name, actor) => {
	const areas = [DI_AN, CITY, areaId('2022:25942')];
	const seen = async (area: string) => (await look(actor, 'cov.active_share', `${LIVE}&area=${area}`)).status;
	const course = async (area: string) => (await funnel(actor, 'scams', `area=${area}`)).status;
	expect(await Promise.all(areas.map(seen))).toEqual(MATRIX[name]);
	expect(await Promise.all(areas.map(course))).toEqual(MATRIX[name]);
});

test.each([
	['a word for a quarter', `period=today`, 400, 'period'],
	['a quarter that ends before it begins', `period=2026-Q3..2026-Q1`, 400, 'period'],
	['eleven years', `period=2016-Q1..2026-Q4`, 400, 'period'],
	['no such breakdown', `by=name`, 400, 'by'],
	['an area without a version', `area=25942`, 400, 'area'],
	['an area nobody knows', `area=2025:1`, 400, undefined],
	['a parameter that does not exist', `areaversion=2025`, 400, 'areaversion'],
	['a parameter given twice', `sex=f&sex=m`, 400, 'sex'],
	['two attributes at once', `sex=f&ageBand=65%2B`, 400, 'ageBand'],
	['a category of another breakdown', `by=sex&ageBand=65%2B`, 400, 'ageBand'],
	['an area of one version in another', `area=${DI_AN}&areaVersion=2022`, 400, 'areaVersion'],
	['an area and a level', `area=${DI_AN}&level=3`, 400, 'level'],
	['a release and a quarter', `release=2026-Q3.2025.r0&period=2026-Q3`, 400, 'release'],
	['a page of a file', `format=csv&limit=5`, 400, 'limit'],
	['more than a page holds', `limit=1001`, 400, 'limit'],
	['no page at all', `limit=0`, 400, 'limit'],
	['a cursor made by hand', `cursor=abc`, 400, 'cursor'],
	['a day without its hour', `updatedAfter=2026-10-15`, 400, 'updatedAfter'],
	['live figures as a file', `${LIVE}&format=csv`, 400, 'format'],
	['live figures of several quarters', `live=true&period=2026-Q1..2026-Q4`, 400, 'period'],
	['live figures of no area, where there are many', LIVE, 400, 'area'],
	['a release that does not exist', `release=2020-Q1.2025.r0`, 404, undefined]
])('%s is answered with a sentence in both languages', async (_, query, status, parameter) => {
	const administrator = person([{ role: 'administrator', area: null }]);
	const vi = await answer('Problem', await look(administrator, 'cov.active_share', query), status);
	const en = await answer('Problem', await look(administrator, 'cov.active_share', query, 'en'), status);
	expect(vi.parameter).toBe(parameter);
	expect(en.detail).not.toBe(vi.detail);
	expect(en.title).not.toBe(vi.title);
});

test.each(['cov.happiness', 'cov.active_share\0', ''])('no indicator is called %j', async (indicator) => {
	await answer('Problem', await look(null, indicator, ''), 404);
});

test.each(['unknown', 'scams\0', 'Scams', '../scams'])('no course is called %j', async (course) => {
	await answer('Problem', await funnel(manager(DI_AN), course, ''), 404);
});

test('an address that is none, and a method that is none, are told so', async () => {
	const lost = await callUnknown(db, '/api/v2/metrics', { method: 'PUT' });
	await answer('Problem', lost, 404);
	const wrong = await callApi(db, '/api/v1/metrics', { method: 'DELETE' });
	expect(wrong.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
	await answer('Problem', wrong, 405);
});

test('pages of other sites may read open figures, and a sign-in does not travel with them', async () => {
	const asked = await callApi(db, '/api/v1/metrics', { method: 'OPTIONS' });
	expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
		204,
		'Authorization, If-None-Match, Accept-Language'
	]);
	const given = await callApi(db, '/api/v1/metrics');
	expect(given.headers.get('access-control-allow-origin')).toBe('*');
	expect(given.headers.get('access-control-allow-credentials')).toBeNull();
});

test('live figures are kept by no cache', async () => {
	const given = await look(manager(DI_AN), 'cov.active_share', `${LIVE}&area=${DI_AN}`);
	expect(given.headers.get('cache-control')).toBe('private, no-store');
	expect(given.headers.get('vary')).toBe('authorization, cookie');
});

test('the description is served as it is checked against', async () => {
	const response = await callApi(db, '/api/v1/openapi.json');
	expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument(ORIGIN))));
});

function person(grants: readonly Grant[]): Actor {
	const nobody = { guest: false, locale: 'vi', area: null, sex: null, birthYear: null } as const;
	return { ...nobody, id: accountId(someone()), grants };
}

function manager(area: typeof DI_AN): Actor {
	return person([{ role: 'manager', area }]);
}

function look(actor: Actor | null, indicator: string, query: string, language = 'vi') {
	const headers = { 'accept-language': language };
	return callApi(db, '/api/v1/metrics/{indicator}/observations', {
		...{ actor, params: { indicator }, query, headers }
	});
}

function funnel(actor: Actor | null, course: string, query: string) {
	return callApi(db, '/api/v1/courses/{course}/completion', { actor, params: { course }, query });
}

/** The body, after it was held against the API's own description. */
async function answer(schema: string, response: Response, status = 200) {
	expect(response.status).toBe(status);
	const body = await response.json();
	expect(faults(schema, body)).toBeNull();
	if (schema === 'Problem') expect(response.headers.get('content-type')).toBe('application/problem+json');
	return body;
}

async function publishCourse(): Promise<void> {
	const id = courseId('scams');
	const course = { course_id: id, version: 1 };
	const title = { vi: 'Lừa đảo', en: 'Scams' };
	await db.insertInto('course').values({ id, current_version: 1, position: 1 }).execute();
	await db
		.insertInto('course_version')
		.values({ ...course, hash: 'x', meta: JSON.stringify({ title }), exam: null })
		.execute();
	const words = JSON.stringify(title);
	const rows = ['one', 'two'].map((lesson, position) => ({
		...course,
		id: lesson,
		position,
		minutes: 5,
		title: words,
		outcome: words,
		body: JSON.stringify({ vi: [], en: [] })
	}));
	await db.insertInto('lesson').values(rows).execute();
}
