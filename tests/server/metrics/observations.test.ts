import { beforeAll, beforeEach, expect, test } from 'vitest';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { seedSyntheticPopulation } from '#lib/server/areas/synthetic-population.ts';
import { foldPending } from '#lib/server/metrics/fold.ts';
import { observe } from '#lib/server/metrics/observations.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, IndicatorId, Observation, Quarter } from '#lib/vocabulary/indicator.ts';
import { freshDatabase } from '../../support/database.ts';
import { someone, tell, type Told } from './histories.ts';

const { db } = await freshDatabase();
const DI_AN = areaId('2025:25942');
const NOW = new Date('2026-11-23T03:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

beforeAll(() => seedAreas(db));
beforeEach(async () => {
	for (const table of [
		'learning_event',
		'pending_event',
		'stats.person_fact',
		'stats.cell',
		'population'
	] as const)
		await db.deleteFrom(table).execute();
});

test('five learners among the residents are a share, with both numbers and a date', async () => {
	await population([{ n: 200 }]);
	await learners(5, { sex: 'f', birthYear: 1980 });
	const [share] = await look('cov.active_share');
	expect(share).toMatchObject({
		area: DI_AN,
		areaVersion: '2025',
		period: '2026-Q4',
		dims: {},
		value: 2.5,
		numerator: 5,
		denominator: 200,
		unit: 'percent',
		obsStatus: 'P',
		confStatus: 'F',
		revision: 0,
		reason: null
	});
	expect(share!.updatedAt).toMatch(/^\d{4}-/);
});

test('four learners are withheld: neither their number nor their share shows', async () => {
	await population([{ n: 200 }]);
	await learners(4, { birthYear: 1980 });
	const [share] = await look('cov.active_share');
	expect(share).toMatchObject({
		value: null,
		numerator: null,
		denominator: 200,
		confStatus: 'C',
		reason: 'small-group'
	});
});

test('nobody at all is shown as nobody', async () => {
	await population([{ n: 200 }]);
	expect((await look('cov.active_share'))[0]).toMatchObject({ value: 0, numerator: 0, reason: null });
});

test('without a population there is a reason and no guess', async () => {
	await learners(6, { birthYear: 1980 });
	expect((await look('cov.active_share'))[0]).toMatchObject({
		value: null,
		numerator: 6,
		denominator: null,
		reason: 'no-population'
	});
});

test('a share over invented residents says that it is an estimate', async () => {
	await seedSyntheticPopulation(db);
	await learners(6, { birthYear: 1980 });
	expect((await look('cov.active_share'))[0]).toMatchObject({ numerator: 6, obsStatus: 'E' });
});

test('a quarter is final two weeks after its end', async () => {
	await population([{ n: 200 }]);
	const status = async (now: string) =>
		(await look('cov.active_share', { now: new Date(now) }))[0]!.obsStatus;
	expect(await status('2027-01-14T16:59:59Z')).toBe('P');
	expect(await status('2027-01-14T17:00:00Z')).toBe('A');
});

test('children and people of unknown age are not among the 15 and over, and the unknown are a category', async () => {
	await population([
		{ n: 100, age_band: '25-44' },
		{ n: 50, age_band: '0-14' }
	]);
	await learners(6, { birthYear: 1990 });
	await learners(8, { birthYear: 1950 });
	await learners(5, {});
	await learners(7, { birthYear: 2015 });
	expect((await look('cov.active_share'))[0]).toMatchObject({ numerator: 14, denominator: 100 });
	const bands = await look('cov.active_share', { by: 'ageBand' });
	expect(bands.map((band) => [band.dims.ageBand, band.numerator, band.value])).toEqual([
		['15-24', 0, null],
		['25-44', 6, 6],
		['45-59', 0, null],
		['60-64', 0, null],
		['65+', 8, null],
		['unknown', 5, null]
	]);
});

test('a breakdown with one small category is withheld whole', async () => {
	await population([
		{ n: 100, sex: 'f' },
		{ n: 100, sex: 'm' }
	]);
	await learners(20, { sex: 'f', birthYear: 1990 });
	await learners(3, { sex: 'm', birthYear: 1990 });
	const sexes = await look('cov.active_share', { by: 'sex' });
	expect(
		sexes.every((one) => one.reason === 'small-group' && one.numerator === null && one.confStatus === 'C')
	).toBe(true);
	await learners(2, { sex: 'm', birthYear: 1990 });
	expect((await look('cov.active_share', { by: 'sex' })).map((one) => one.numerator)).toEqual([20, 5, 0, 0]);
});

test('registered people are added up over the quarters', async () => {
	await population([{ n: 1000 }]);
	await learners(5, { birthYear: 1980, kind: 'registered', at: new Date('2026-02-01T03:00:00Z') });
	await learners(6, { birthYear: 1980, kind: 'registered' });
	const registered = async (period: Quarter) => (await look('cov.registered_per_1000', { period }))[0]!.value;
	expect(await registered('2026-Q1')).toBe(5);
	expect(await registered('2026-Q3')).toBe(5);
	expect(await registered('2026-Q4')).toBe(11);
	expect(await registered('2025-Q4')).toBeNull(); // its residents were counted only later
});

test('urban and rural add up over the communes below, and need a population of each', async () => {
	await learners(6, { birthYear: 1980 });
	const before = await look('cov.active_share', { by: 'urbanRural', area: areaId('2025:79') });
	expect(before.map((one) => one.reason)).toEqual(['no-population', 'no-population']);
	await seedSyntheticPopulation(db);
	const [urban, rural] = await look('cov.active_share', { by: 'urbanRural', area: areaId('2025:79') });
	expect(urban).toMatchObject({ numerator: 6, reason: null, obsStatus: 'E' });
	expect(rural).toMatchObject({ numerator: 0, value: 0 });
});

test('a cohort is told only once everyone had 90 days, and a later completion does not count', async () => {
	const started = new Date('2026-03-31T16:00:00Z'); // still the first quarter in Vietnam
	for (let n = 0; n < 12; n++) {
		const learner = someone();
		const course = { learner, course: 'scams', area: DI_AN };
		const after = n < 6 ? 90 * DAY : 90 * DAY + 1;
		await tell(db, [
			{ ...course, kind: 'course-started', at: started },
			{ ...course, kind: 'course-completed', at: new Date(started.getTime() + after) }
		]);
	}
	await foldPending(db);
	const rate = async (now: string) =>
		(await look('out.completion_rate_90d', { period: '2026-Q1', now: new Date(now) }))[0]!;
	expect(await rate('2026-06-29T16:59:59Z')).toMatchObject({ value: null, reason: 'cohort-not-mature' });
	expect(await rate('2026-06-29T17:00:00Z')).toMatchObject({
		value: 50,
		numerator: 6,
		denominator: 12,
		reason: null
	});
});

test.each([
	[12, 12, 'small-group', null], // everybody alike: it would say of each what they did
	[12, 9, 'small-group', null],
	[12, 3, 'small-group', null],
	[4, 0, 'small-group', null],
	[12, 0, 'small-group', null],
	[20, 10, null, 50],
	[0, 0, 'no-learners', null]
])('of %i who started %i completed: %s, %s', async (started, completed, reason, value) => {
	for (let n = 0; n < started; n++) {
		const course = { learner: someone(), course: 'scams', area: DI_AN, at: new Date('2026-02-02T03:00:00Z') };
		await tell(db, [{ ...course, kind: 'course-started' }]);
		if (n < completed) await tell(db, [{ ...course, kind: 'course-completed' }]);
	}
	await foldPending(db);
	expect((await look('out.completion_rate_90d', { period: '2026-Q1' }))[0]).toMatchObject({ reason, value });
});

test('many enrolments of few people are still a small group', async () => {
	for (let n = 0; n < 3; n++) {
		const learner = someone();
		for (const course of ['a', 'b', 'c'])
			await tell(db, [
				{ learner, kind: 'course-started', course, area: DI_AN, at: new Date('2026-02-02T03:00:00Z') }
			]);
	}
	await foldPending(db);
	const [rate] = await look('out.completion_rate_90d', { period: '2026-Q1' });
	expect(rate).toMatchObject({ value: null, denominator: null, reason: 'small-group' });
});

test('what nothing is recorded of yet, and a quarter that has not begun, have no value and say so', async () => {
	expect((await look('out.area_basic_share', { by: 'competenceArea' }))[0]).toMatchObject({
		value: null,
		reason: 'not-yet-available'
	});
	expect((await look('cov.active_share', { period: '2027-Q1' }))[0]).toMatchObject({
		reason: 'period-not-begun'
	});
});

type Look = { by?: Breakdown; period?: Quarter; now?: Date; area?: typeof DI_AN };

function look(
	indicator: IndicatorId,
	{ by = 'total', period = '2026-Q4', now = NOW, area = DI_AN }: Look = {}
) {
	return observe(db, { indicator, area, period, by, live: true, now, k: 5 }) satisfies Promise<Observation[]>;
}

async function learners(count: number, about: Partial<Told>): Promise<void> {
	for (let n = 0; n < count; n++)
		await tell(db, [{ learner: someone(), kind: 'question-answered', at: NOW, area: DI_AN, ...about }]);
	await foldPending(db);
}

async function population(rows: readonly { n: number; sex?: string; age_band?: string }[]): Promise<void> {
	const source = { area_id: DI_AN, ref_date: '2026-01-01', source: 'test', status: 'official' } as const;
	await db
		.insertInto('population')
		.values(rows.map((row) => ({ sex: 'f', age_band: '25-44', ...row, ...source })))
		.execute();
}
