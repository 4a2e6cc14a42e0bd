import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '#lib/forms/api/openapi.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { foldPending } from '#lib/server/metrics/fold.ts';
import { accountId, areaId, courseId } from '#lib/vocabulary/ids.ts';
import type { Actor, Grant } from '#lib/vocabulary/people.ts';
import { GET as completion } from '../../../src/routes/api/v1/courses/[course]/completion/+server.ts';
import { GET as catalogue } from '../../../src/routes/api/v1/metrics/+server.ts';
import { GET as observations } from '../../../src/routes/api/v1/metrics/[indicator]/observations/+server.ts';
import { GET as description } from '../../../src/routes/api/v1/openapi.json/+server.ts';
import { freshDatabase } from '../../support/database.ts';
import { someone, tell } from './histories.ts';

const { db } = await freshDatabase();
const DI_AN = areaId('2025:25942');
const PHU_AN = areaId('2025:25768');
const CITY = areaId('2025:79');
const LIVE = 'live=true&period=2026-Q4';

const document = openApiDocument('https://nep-so.example');
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(document, 'api');

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
	const body = await answer('Catalogue', await call(catalogue, null, {}, ''));
	expect(body.indicators).toHaveLength(20);
	expect(body.indicators.filter((one: { computed: boolean }) => one.computed)).toHaveLength(3);
	expect(body.areaVersions.map((version: { id: string }) => version.id)).toEqual(['2025', '2022']);
});

test('without live=true there are released figures, and none is released yet', async () => {
	const body = await answer('Observations', await look(null, 'cov.active_share', ''));
	expect(body).toMatchObject({ release: null, observations: [], next: null });
	expect(body.asOf).not.toBeNull();
});

test.each([
	'cov.active_share',
	'cov.registered_per_1000',
	'out.completion_rate_90d',
	'q.suppressed_cell_share'
])('live observations of %s fit their description, by every breakdown', async (indicator) => {
	for (const by of ['total', 'sex', 'ageBand', 'urbanRural']) {
		const body = await answer('Observations', await look(manager(DI_AN), indicator, `${LIVE}&by=${by}`));
		expect(body.observations.length).toBeGreaterThan(0);
	}
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
	['a word for a quarter', 'cov.active_share', `live=true&period=today&area=${DI_AN}`, 400],
	['no such breakdown', 'cov.active_share', `${LIVE}&by=name&area=${DI_AN}`, 400],
	['an area without a version', 'cov.active_share', `${LIVE}&area=25942`, 400],
	['no area, where there are many', 'cov.active_share', LIVE, 400],
	['an area nobody knows', 'cov.active_share', `${LIVE}&area=2025:1`, 400],
	['an indicator nobody knows', 'cov.happiness', LIVE, 404]
])('%s is answered with a sentence', async (_, indicator, query, status) => {
	const administrator = person([{ role: 'administrator', area: null }]);
	const vi = await answer('Problem', await look(administrator, indicator, query), status);
	const en = await answer('Problem', await look(administrator, indicator, query, 'en'), status);
	expect(en.title).not.toBe(vi.title);
});

test('a course nobody knows is not found', async () => {
	await answer('Problem', await funnel(manager(DI_AN), 'unknown', ''), 404);
});

test('the description is served as it is checked against', async () => {
	const response = await call(description, null, {}, '');
	expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
});

function person(grants: readonly Grant[]): Actor {
	return {
		id: accountId(someone()),
		guest: false,
		locale: 'vi',
		area: null,
		sex: null,
		birthYear: null,
		grants
	};
}

function manager(area: typeof DI_AN): Actor {
	return person([{ role: 'manager', area }]);
}

function look(actor: Actor | null, indicator: string, query: string, language = 'vi') {
	return call(observations, actor, { indicator }, query, language);
}

function funnel(actor: Actor | null, course: string, query: string) {
	return call(completion, actor, { course }, query);
}

/** Calls a route as SvelteKit does, with what our hooks would have put there. */
async function call<Event>(
	handler: (event: Event) => Response | Promise<Response>,
	actor: Actor | null,
	params: object,
	query: string,
	language = 'vi'
): Promise<Response> {
	const url = new URL(`https://nep-so.example/api?${query}`);
	const request = new Request(url, { headers: { 'accept-language': language } });
	const locals = { db, actor, locale: 'vi', origin: url.origin };
	return handler({ locals, params, url, request } as Event);
}

/** The body, after it was held against the API's own description. */
async function answer(
	schema: 'Catalogue' | 'Observations' | 'Completion' | 'Problem',
	response: Response,
	status = 200
) {
	expect(response.status).toBe(status);
	const body = await response.json();
	const valid = ajv.validate(`api#/components/schemas/${schema}`, body);
	expect(valid ? null : ajv.errors).toBeNull();
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
		body: '{}'
	}));
	await db.insertInto('lesson').values(rows).execute();
}
