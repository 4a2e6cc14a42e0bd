import { beforeAll, expect, test } from 'vitest';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { signUp } from '#lib/server/accounts/sign-up.ts';
import type { Database } from '#lib/server/db/database.ts';
import { generateCitizens } from '#lib/server/demo/generate-citizens.ts';
import { recompute } from '#lib/server/metrics/recompute.ts';
import { quarterBounds, quarterOf } from '#lib/rules/quarter.ts';
import { isUuid } from '#lib/vocabulary/ids.ts';
import { freshDatabase } from '../../support/database.ts';
import { publishedDatabase } from '../../support/published-database.ts';
import { offerCourse } from '../../support/small-course.ts';

const house = await publishedDatabase();
const now = new Date('2026-11-25T05:00:00Z');
const request = { citizens: 300, events: 10, seed: 5, now, progress: () => {} };

beforeAll(async () => {
	await generateCitizens(house, request);
	await recompute(house.db);
}, 120_000);

function listEvents({ db }: Database) {
	return db
		.selectFrom('learning_event')
		.selectAll()
		.orderBy('learner_id')
		.orderBy('occurred_at')
		.orderBy('id')
		.execute();
}

/** The events of each citizen, in the order in which they happened. */
const lives = async () => [...Map.groupBy(await listEvents(house), (event) => event.learner_id).values()];

test('there are as many citizens as asked for, with about as many events', async () => {
	const told = await lives();
	expect(told).toHaveLength(300);
	const events = told.flat().length;
	expect(events).toBeGreaterThan(2000);
	expect(events).toBeLessThan(4500);
	const accounts = await house.db.selectFrom('account').select('id').where('guest', '=', false).execute();
	expect(new Set(accounts.map(({ id }) => id))).toEqual(new Set(told.map(([first]) => first!.learner_id)));
});

test('the figures say what somebody counts who goes through the events by hand', async () => {
	const counted = new Map<string, Set<string>>();
	const add = (key: string, learner: string) =>
		counted.set(key, (counted.get(key) ?? new Set<string>()).add(learner));
	for (const events of await lives()) {
		const done = new Set<string>();
		for (const { learner_id, kind, course_id, occurred_at } of events) {
			const period = quarterOf(occurred_at);
			if (kind !== 'profile-stated') add(`active  ${period}`, learner_id);
			if (kind === 'registered') add(`registered  ${period}`, learner_id);
			if (kind !== 'course-completed' || done.has(course_id!)) continue;
			done.add(course_id!);
			add(`completed ${course_id} ${period}`, learner_id);
		}
	}
	const cells = await house.db
		.selectFrom('stats.cell')
		.select(['fact', 'course_id', 'period', 'n'])
		.where('area_id', '=', 'all')
		.where('dim', '=', 'total')
		.where('fact', 'in', ['active', 'registered', 'completed'])
		.execute();
	expect(cells.length).toBeGreaterThan(20);
	expect(new Map(cells.map((cell) => [`${cell.fact} ${cell.course_id} ${cell.period}`, cell.n]))).toEqual(
		new Map([...counted].map(([key, learners]) => [key, learners.size]))
	);
});

test('until the end of June 2025 everything happens in the units of 2022, from July on in those of 2025', async () => {
	const changed = quarterBounds('2025-Q3').from;
	const placed = (await lives()).flat().filter((event) => event.area_id !== null);
	const versionOf = (area: string | null) => area!.split(':')[0];
	expect(placed.length).toBeGreaterThan(1000);
	for (const { area_id, occurred_at } of placed)
		expect(versionOf(area_id)).toBe(occurred_at < changed ? '2022' : '2025');
	expect(placed.some(({ occurred_at }) => occurred_at < changed)).toBe(true);
	const accounts = await house.db.selectFrom('account').select('area_id').execute();
	expect(accounts.filter(({ area_id }) => area_id !== null && versionOf(area_id) !== '2025')).toEqual([]);
});

test('every story begins with signing up, keeps its order, and ends by now', async () => {
	for (const events of await lives()) {
		expect(events[0]!.kind).toBe('registered');
		expect(events.at(-1)!.occurred_at.getTime()).toBeLessThanOrEqual(now.getTime());
		expect(events.every(({ id, learner_id }) => isUuid(id) && isUuid(learner_id))).toBe(true);
		const begun = new Set<string>();
		for (const { kind, course_id } of events) {
			if (kind === 'course-started') begun.add(course_id!);
			else if (course_id !== null) expect(begun).toContain(course_id);
		}
	}
});

test('details have the shape of the product’s own', async () => {
	const shapes = new Map<string, string[]>();
	for (const { kind, detail } of (await lives()).flat()) shapes.set(kind, Object.keys(detail).sort());
	expect(Object.fromEntries(shapes)).toEqual({
		registered: [],
		'profile-stated': [],
		'course-started': [],
		'question-answered': ['options', 'print', 'question', 'score'],
		'lesson-completed': [],
		'exam-started': ['attempt'],
		'exam-submitted': ['attempt', 'passed', 'score'],
		'course-completed': ['score'],
		'credential-awarded': ['credential', 'score', 'supervised']
	});
});

test('the same seed gives the same citizens, another gives others', async () => {
	const generated = async (seed: number) => {
		const other = await freshDatabase();
		await seedAreas(other.db);
		await offerCourse(other.db, 'goi-va-tin');
		await generateCitizens(other, { ...request, seed });
		return listEvents(other);
	};
	const first = await generated(5);
	expect(first.length).toBeGreaterThan(1000);
	expect(await generated(5)).toEqual(first);
	expect(await generated(6)).not.toEqual(first);
});

test('nobody invented moves in with real people', async () => {
	const other = await freshDatabase();
	await signUp(other.db, null, { login: 'that', passphrase: 'lúa chín vàng đồng', now });
	await expect(generateCitizens(other, request)).rejects.toThrow(/There are accounts/);
	expect(await other.db.selectFrom('learning_event').select('id').execute()).toHaveLength(1);
});
