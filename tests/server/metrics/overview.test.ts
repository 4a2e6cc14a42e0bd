import { beforeAll, expect, test } from 'vitest';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { foldPending } from '#lib/server/metrics/fold.ts';
import { readOverview } from '#lib/server/metrics/overview.ts';
import { areaId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { Actor, Grant } from '#lib/vocabulary/people.ts';
import { freshDatabase } from '../../support/database.ts';
import { someone, tell } from './histories.ts';

const { db } = await freshDatabase();
const NOW = new Date('2026-11-23T03:00:00Z');
const WARD = areaId('2022:25942');
const DISTRICT = areaId('2022:724');
const PROVINCE = areaId('2022:74');

beforeAll(async () => {
	await seedAreas(db);
	await learn(5, WARD);
	await learn(4, areaId('2022:25945'));
	await foldPending(db);
});

test('a manager sees the own area, its parts, and when the figures were counted', async () => {
	const shown = await readOverview(db, manager(DISTRICT), { area: DISTRICT, now: NOW });
	expect(shown).toMatchObject({ period: '2026-Q4', cohort: '2026-Q2', active: 9, pending: 0, k: 5 });
	expect(shown.asOf).not.toBeNull();
	expect(shown.below).toHaveLength(7);
});

test('a ward of four learners shows no number, one of five does and rises by one', async () => {
	const active = async (area: AreaId) =>
		(await readOverview(db, manager(PROVINCE), { area, now: NOW })).active;
	expect(await active(areaId('2022:25945'))).toBeNull();
	expect(await active(WARD)).toBe(5);
	await learn(1, WARD);
	await foldPending(db);
	expect(await active(WARD)).toBe(6);
});

test('the way up ends where the manager’s reach ends', async () => {
	const above = async (actor: Actor) =>
		(await readOverview(db, actor, { area: WARD, now: NOW })).above.map((area) => area.id);
	expect(await above(manager(WARD))).toEqual([]);
	expect(await above(manager(DISTRICT))).toEqual([DISTRICT]);
	expect(await above(person([{ role: 'administrator', area: null }]))).toEqual([PROVINCE, DISTRICT]);
});

test('nobody opens the area next door', async () => {
	await expect(readOverview(db, manager(DISTRICT), { area: PROVINCE, now: NOW })).rejects.toThrow(
		'not-allowed'
	);
	await expect(readOverview(db, manager(DISTRICT), { area: areaId('2022:725'), now: NOW })).rejects.toThrow(
		'not-allowed'
	);
	await expect(readOverview(db, person([]), { area: WARD, now: NOW })).rejects.toThrow('not-allowed');
});

async function learn(count: number, area: AreaId): Promise<void> {
	for (let n = 0; n < count; n++)
		await tell(db, [{ learner: someone(), kind: 'question-answered', at: NOW, area }]);
}

function manager(area: AreaId): Actor {
	return person([{ role: 'manager', area }]);
}

function person(grants: readonly Grant[]): Actor {
	return { id: someone(), guest: false, locale: 'vi', area: null, sex: null, birthYear: null, grants };
}
