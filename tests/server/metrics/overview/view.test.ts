import { beforeAll, expect, test } from 'vitest';
import { openPublicView, openView } from '#lib/server/metrics/overview/view.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { releaseId } from '#lib/vocabulary/indicator.ts';
import { freshDatabase } from '../../../support/database.ts';
import { otherWard, province, ward } from '../../../support/small-areas.ts';
import { furnishSmallFigures, LAST_QUARTER, learn, manager, NOW, person, publish } from './small-figures.ts';

const { db } = await freshDatabase();
const administrator = person([{ role: 'administrator', area: null }]);

beforeAll(async () => {
	await furnishSmallFigures(db);
	await learn(db, ward, 30, LAST_QUARTER);
});

test('before the first release a manager sees live figures, and there is nothing published to see', async () => {
	const view = await openView(db, manager(province), { area: province, now: NOW });
	expect(view).toMatchObject({
		kind: 'live',
		period: '2026-Q4',
		k: 5,
		release: null,
		releases: [],
		pending: 0
	});
	expect(view.asOf).not.toBeNull();
	expect(view.below.map(({ id }) => id)).toEqual([otherWard, ward]);
	await expect(openView(db, manager(province), { area: province, now: NOW, released: true })).rejects.toThrow(
		'not-found'
	);
	await expect(openPublicView(db, { area: province, now: NOW })).rejects.toThrow('not-found');
});

test('a release has its own threshold and stays what it was; its revision is named', async () => {
	await publish(db, '2026-Q3');
	await learn(db, ward, 20, LAST_QUARTER);
	await publish(db, '2026-Q3', 'Twenty events arrived late');
	const newest = await openView(db, manager(province), { area: ward, now: NOW, released: true });
	expect(newest).toMatchObject({ kind: 'released', period: '2026-Q3', k: 10 });
	expect(newest.release).toMatchObject({ revision: 1, reason: 'Twenty events arrived late' });
	expect(newest.releases).toHaveLength(1);
	const first = await openPublicView(db, {
		area: ward,
		now: NOW,
		release: releaseId('2026-Q3.2025.r0')
	});
	expect(first.release).toMatchObject({ revision: 0, current: false });
});

test('nobody opens the area next door or above, live or released', async () => {
	const own = manager(ward);
	for (const asked of [{}, { released: true }, { release: releaseId('2026-Q3.2025.r1') }]) {
		await expect(openView(db, own, { area: ward, now: NOW, ...asked })).resolves.toBeTruthy();
		await expect(openView(db, own, { area: otherWard, now: NOW, ...asked })).rejects.toThrow('not-allowed');
		await expect(openView(db, own, { area: province, now: NOW, ...asked })).rejects.toThrow('not-allowed');
		await expect(openView(db, person([]), { area: ward, now: NOW, ...asked })).rejects.toThrow('not-allowed');
	}
});

test('the way up ends where the manager’s reach ends', async () => {
	const above = async (actor: typeof administrator) =>
		(await openView(db, actor, { area: ward, now: NOW })).above.map(({ id }) => id);
	expect(await above(manager(ward))).toEqual([]);
	expect(await above(manager(province))).toEqual([province]);
	expect(await above(administrator)).toEqual([province]);
});

test('an area or a release that does not exist is a planned no', async () => {
	await expect(openView(db, administrator, { area: areaId('2025:0'), now: NOW })).rejects.toThrow(
		'area-unknown'
	);
	await expect(openPublicView(db, { area: areaId('nowhere'), now: NOW })).rejects.toThrow('area-unknown');
	const release = releaseId('2020-Q1.2025.r0');
	await expect(openPublicView(db, { area: ward, now: NOW, release })).rejects.toThrow('not-found');
});
