import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { foldIn, foldPending, readFreshness } from '#lib/server/metrics/fold.ts';
import { eraseLearner, tryFolderLock } from '#lib/server/metrics/recount-learners.ts';
import { freshDatabase } from '../../support/database.ts';
import { signUpGuest, someone, tell } from './histories.ts';

const { db, pool } = await freshDatabase();
// One test has the server cut a connection off while it is in use.
pool.on('connect', (client) => client.on('error', () => {}));
const DI_AN = '2025:25942';
const PHU_AN = '2025:25768';
const at = (day: string) => new Date(`${day}T03:00:00Z`);

beforeAll(() => seedAreas(db));
beforeEach(async () => {
	for (const table of ['learning_event', 'pending_event', 'stats.person_fact', 'stats.cell'] as const)
		await db.deleteFrom(table).execute();
});

test('somebody counts once in the own commune and in the city, in the total and in each breakdown', async () => {
	const mai = { learner: someone(), area: DI_AN, sex: 'f', birthYear: 1966 } as const;
	await tell(db, [
		{ ...mai, kind: 'question-answered', at: at('2026-11-02') },
		{ ...mai, kind: 'question-answered', at: at('2026-11-03') }
	]);
	expect(await foldPending(db)).toEqual({ events: 2, learners: 1, busy: false });
	for (const area of [DI_AN, '2025:79']) {
		expect(await active(area)).toEqual({
			'total total': 1,
			'sex f': 1,
			'ageBand 60-64': 1
		});
	}
	expect(await active('2025:25768')).toEqual({});
});

test('somebody who learned as a guest counts in the commune stated at sign-up, and not before', async () => {
	const learner = someone();
	await tell(db, [{ learner, kind: 'course-started', at: at('2026-11-02'), course: 'scams', guest: true }]);
	await foldPending(db);
	expect(await active('unknown')).toEqual({});

	await signUpGuest(db, learner);
	await tell(db, [
		{ learner, kind: 'registered', at: at('2026-11-03') },
		{ learner, kind: 'profile-stated', at: at('2026-11-03'), area: DI_AN }
	]);
	await foldPending(db);
	expect(await active(DI_AN)).toMatchObject({ 'total total': 1, 'sex unknown': 1, 'ageBand unknown': 1 });
	expect(await active('unknown')).toEqual({});
});

test('a move within the quarter changes nothing, and counts in the new commune from the next quarter', async () => {
	const learner = someone();
	await tell(db, [
		{ learner, kind: 'question-answered', at: at('2026-11-02'), area: DI_AN },
		{ learner, kind: 'profile-stated', at: at('2026-11-20'), area: PHU_AN },
		{ learner, kind: 'question-answered', at: at('2026-11-21'), area: PHU_AN },
		{ learner, kind: 'question-answered', at: at('2027-01-02'), area: PHU_AN }
	]);
	await foldPending(db);
	expect(await active(DI_AN)).toMatchObject({ 'total total': 1 });
	expect(await active(PHU_AN)).toEqual({});
	expect(await active(PHU_AN, '2027-Q1')).toMatchObject({ 'total total': 1 });
});

test('a late event that happened earlier moves the person to where it happened', async () => {
	const learner = someone();
	await tell(db, [{ learner, kind: 'question-answered', at: at('2026-11-02'), area: DI_AN }]);
	await foldPending(db);
	await tell(db, [{ learner, kind: 'question-answered', at: at('2026-10-02'), area: PHU_AN }]);
	await foldPending(db);
	expect(await active(DI_AN)).toEqual({});
	expect(await active(PHU_AN)).toMatchObject({ 'total total': 1 });
});

test('stating a profile and a revoked certificate are no learning', async () => {
	await tell(db, [
		{ learner: someone(), kind: 'profile-stated', at: at('2026-11-02'), area: DI_AN },
		{ learner: someone(), kind: 'credential-revoked', at: at('2026-11-02'), area: DI_AN }
	]);
	await foldPending(db);
	expect(await active(DI_AN)).toEqual({});
});

test('an event that began early and was committed late is counted', async () => {
	const early = await db.startTransaction().execute();
	await tell(early, [{ learner: someone(), kind: 'question-answered', at: at('2026-11-02'), area: DI_AN }]);
	await tell(db, [{ learner: someone(), kind: 'question-answered', at: at('2026-11-03'), area: DI_AN }]);
	await foldPending(db);
	expect(await active(DI_AN)).toMatchObject({ 'total total': 1 });

	await early.commit().execute();
	await foldPending(db);
	expect(await active(DI_AN)).toMatchObject({ 'total total': 2 });
});

test('while one folds, another returns at once and takes nothing', async () => {
	await tell(db, [{ learner: someone(), kind: 'question-answered', at: at('2026-11-02'), area: DI_AN }]);
	const first = await db.startTransaction().execute();
	expect(await tryFolderLock(first)).toBe(true);
	await foldIn(first, 100);
	expect(await foldPending(db)).toEqual({ events: 0, learners: 0, busy: true });
	await first.commit().execute();
	expect(await foldPending(db)).toEqual({ events: 0, learners: 0, busy: false });
	expect(await active(DI_AN)).toMatchObject({ 'total total': 1 });
});

test('two folders at once count each event once', async () => {
	for (let n = 0; n < 20; n++)
		await tell(db, [{ learner: someone(), kind: 'question-answered', at: at('2026-11-02'), area: DI_AN }]);
	while ((await readFreshness(db)).pending > 0)
		await Promise.all([foldPending(db, { limit: 3 }), foldPending(db, { limit: 3 })]);
	expect(await active(DI_AN)).toMatchObject({ 'total total': 20 });
});

test('a folder killed in the middle leaves everything to the next one', async () => {
	await tell(db, [{ learner: someone(), kind: 'question-answered', at: at('2026-11-02'), area: DI_AN }]);
	const killed = db.transaction().execute(async (tx) => {
		await tryFolderLock(tx);
		await foldIn(tx, 100);
		await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
	});
	await expect(killed).rejects.toThrow();

	expect(await active(DI_AN)).toEqual({});
	expect((await readFreshness(db)).pending).toBe(1);
	while ((await foldPending(db)).busy); // until the server has noticed that the killed one is gone
	expect(await active(DI_AN)).toMatchObject({ 'total total': 1 });
});

test('the figures say how new they are and how much still waits', async () => {
	await tell(db, [{ learner: someone(), kind: 'question-answered', at: at('2026-11-02') }]);
	const { recorded_at } = await db
		.selectFrom('pending_event')
		.select('recorded_at')
		.executeTakeFirstOrThrow();
	expect((await readFreshness(db)).pending).toBe(1);
	await foldPending(db);
	expect(await readFreshness(db)).toMatchObject({ asOf: recorded_at, pending: 0 });
});

test('nothing of an erased person stays', async () => {
	const learner = someone();
	await tell(db, [{ learner, kind: 'question-answered', at: at('2026-11-02'), area: DI_AN }]);
	await foldPending(db);
	await db.transaction().execute(async (tx) => {
		await tx.deleteFrom('learning_event').where('learner_id', '=', learner).execute();
		await eraseLearner(tx, learner);
	});
	expect(await db.selectFrom('stats.person_fact').selectAll().execute()).toEqual([]);
	expect(await db.selectFrom('stats.cell').selectAll().execute()).toEqual([]);
});

async function active(area: string, period = '2026-Q4'): Promise<Record<string, number>> {
	const rows = await db
		.selectFrom('stats.cell')
		.select(['dim', 'category', 'n'])
		.where('area_id', '=', area)
		.where('fact', '=', 'active')
		.where('period', '=', period)
		.where('n', '<>', 0)
		.execute();
	return Object.fromEntries(rows.map((row) => [`${row.dim} ${row.category}`, row.n]));
}
