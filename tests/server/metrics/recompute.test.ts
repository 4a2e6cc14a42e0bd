import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import type { Db } from '#lib/server/db/db.ts';
import { moveGuestEvents } from '#lib/server/events/claim-events.ts';
import { checkRecompute } from '#lib/server/metrics/check-recompute.ts';
import { FACTS } from '#lib/server/metrics/facts.ts';
import { foldPending } from '#lib/server/metrics/fold.ts';
import { recompute } from '#lib/server/metrics/recompute.ts';
import { eraseLearner } from '#lib/server/metrics/recount-learners.ts';
import { areaId, courseId } from '#lib/vocabulary/ids.ts';
import { freshDatabase } from '../../support/database.ts';
import { histories, signUpGuest, someone, tell, type Step, type Told } from './histories.ts';
import { plainReading } from './plain-reading.ts';

const { db } = await freshDatabase();
const AREAS = ['2025:25942', '2025:25747', '2022:25942', '2022:724'];

/** Two versions of the basics: the second, with a course fewer, holds from a day in the middle of the histories. */
const SETS = [
	{ courses: ['scams', 'wallet'], from: null },
	{ courses: ['wallet'], from: new Date('2026-05-20T03:00:00Z') }
];

/** Whom the guest turns out to be; their events move under what is known of this account. */
const SURVIVOR = { area: AREAS[1]!, sex: 'f' as const, birthYear: 1990 };

beforeAll(async () => {
	await seedAreas(db);
	await db
		.insertInto('stats.basic_set')
		.values(
			SETS.map(({ courses, from }, index) => ({
				path_id: 'basics',
				version: index + 1,
				courses: courses.map(courseId),
				valid_from: from
			}))
		)
		.execute();
});

test('figures kept up event by event equal a count from scratch, whatever the history', async () => {
	const met = new Set<string>();
	await fc.assert(
		fc.asyncProperty(histories(AREAS), async (steps) => {
			await clear(db);
			for (const step of steps) await take(db, step);
			expect(await checkRecompute(db)).toEqual({ cells: [], facts: [] });
			await foldAll(db);
			const kept = await snapshot(db);
			await recompute(db);
			expect(await snapshot(db)).toEqual(kept);
			const lines = plainReading(whatStands(steps), SETS);
			for (const line of lines) met.add(line.split(' ')[1]!);
			expect(await countedFacts(db)).toEqual(lines);
		}),
		{ numRuns: 520, seed: 74_079 }
	);
	expect(FACTS.filter((fact) => !met.has(fact))).toEqual([]);
}, 480_000);

test('a figure that was tampered with is found, and the check changes nothing', async () => {
	await clear(db);
	await tell(db, [
		{ learner: someone(), kind: 'registered', at: new Date('2026-02-03T03:00:00Z'), area: AREAS[0]! }
	]);
	await foldPending(db);
	await db
		.updateTable('stats.cell')
		.set({ n: 7 })
		.where('fact', '=', 'active')
		.where('area_id', '=', '2025:79')
		.execute();
	await tell(db, [{ learner: someone(), kind: 'registered', at: new Date('2026-02-03T03:00:00Z') }]);
	const before = await snapshot(db);

	const { cells } = await checkRecompute(db);

	expect(cells).toHaveLength(3);
	expect(cells[0]).toMatchObject({ area_id: '2025:79', fact: 'active', incremental: 7, recomputed: 1 });
	expect(await snapshot(db)).toEqual(before);
});

test('a recount tells how far it has come', async () => {
	await clear(db);
	await tell(db, [{ learner: someone(), kind: 'registered', at: new Date('2026-02-03T03:00:00Z') }]);
	const told: [number, number][] = [];
	expect(await recompute(db, (done, total) => told.push([done, total]))).toBe(1);
	expect(told).toEqual([[1, 1]]);
});

async function take(db: Db, step: Step): Promise<void> {
	if (step.do === 'tell') await tell(db, step.twice ? [step.event, step.event] : [step.event]);
	if (step.do === 'sign-up') await signUpGuest(db, step.learner);
	if (step.do === 'fold') await foldPending(db, { limit: step.limit });
	if (step.do === 'merge') {
		const { area, sex, birthYear } = SURVIVOR;
		const actor = {
			id: step.survivor,
			area: areaId(area),
			sex,
			birthYear,
			guest: false,
			locale: 'vi',
			grants: []
		} as const;
		await db.transaction().execute(async (tx) => {
			await moveGuestEvents(tx, step.learner, actor);
			await eraseLearner(tx, step.learner);
		});
	}
	if (step.do === 'erase') {
		await db.transaction().execute(async (tx) => {
			await tx.deleteFrom('learning_event').where('learner_id', '=', step.learner).execute();
			await eraseLearner(tx, step.learner);
		});
	}
}

/** The events that count in the end: not a guest's who never signed up, not those erased after they were told. */
function whatStands(steps: readonly Step[]): Told[] {
	const standing = new Map<string, Told>();
	for (const step of steps) {
		if (step.do === 'tell' && !standing.has(step.event.id!)) standing.set(step.event.id!, step.event);
		for (const [id, event] of standing) {
			if (step.do === 'sign-up' && event.learner === step.learner)
				standing.set(id, { ...event, guest: false });
			if (step.do === 'merge' && event.learner === step.learner)
				standing.set(id, { ...event, ...SURVIVOR, learner: step.survivor, guest: false });
			if (step.do === 'erase' && event.learner === step.learner) standing.delete(id);
		}
	}
	return [...standing.values()].filter((event) => !event.guest);
}

async function countedFacts(db: Db): Promise<string[]> {
	const rows = await db.selectFrom('stats.person_fact').selectAll().execute();
	return rows
		.map((row) =>
			[
				row.learner_id,
				row.fact,
				row.course_id,
				row.part,
				row.period,
				row.area_id,
				row.sex,
				row.age_band
			].join(' ')
		)
		.sort();
}

async function foldAll(db: Db): Promise<void> {
	while ((await foldPending(db)).events > 0);
}

async function clear(db: Db): Promise<void> {
	for (const table of ['learning_event', 'pending_event', 'stats.person_fact', 'stats.cell'] as const)
		await db.deleteFrom(table).execute();
}

async function snapshot(db: Db) {
	const cells = await db.selectFrom('stats.cell').selectAll().where('n', '<>', 0).execute();
	const facts = await db.selectFrom('stats.person_fact').selectAll().execute();
	return { cells: sorted(cells), facts: sorted(facts) };
}

function sorted(rows: readonly object[]): string[] {
	return rows.map((row) => Object.values(row).join(' ')).sort();
}
