import { beforeAll, expect, test } from 'vitest';
import { observe } from '#lib/server/metrics/observations.ts';
import { HEADLINES, readOverview } from '#lib/server/metrics/overview.ts';
import { openView } from '#lib/server/metrics/overview/view.ts';
import { readReleased } from '#lib/server/metrics/released.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import { freshDatabase } from '../../support/database.ts';
import { otherWard, province, ward } from '../../support/small-areas.ts';
import { furnishSmallFigures, LAST_QUARTER, learn, manager, NOW, publish } from './overview/small-figures.ts';

const { db } = await freshDatabase();

beforeAll(async () => {
	await furnishSmallFigures(db);
	await learn(db, ward, 30, LAST_QUARTER);
	await learn(db, otherWard, 4, LAST_QUARTER);
	await publish(db, '2026-Q3');
	await learn(db, ward, 12, NOW);
	await learn(db, ward, 8, NOW, 'm');
	await learn(db, otherWard, 3, NOW);
});

async function overviewOf(area: AreaId, released = false) {
	const view = await openView(db, manager(province), { area, now: NOW, released });
	return { view, overview: await readOverview(db, view) };
}

test.each([province, ward, otherWard])(
	'every big number of %s is the one the live API gives',
	async (area) => {
		const { overview } = await overviewOf(area);
		for (const { id, figure } of overview.headlines) {
			const period = id === 'out.completion_rate_90d' ? '2026-Q2' : '2026-Q4';
			const [same] = await observe(db, { indicator: id, area, period, live: true, now: NOW, k: 5 });
			expect(figure).toEqual(same);
		}
	}
);

test('every big number of a released view is the cell of the release, whatever was learned since', async () => {
	for (const area of [province, ward]) {
		const { view, overview } = await overviewOf(area, true);
		for (const { id, figure } of overview.headlines) {
			const asked = { release: view.release!, indicator: id, area, limit: 9 };
			const { observations } = await readReleased(db, asked);
			expect(figure).toMatchObject(observations[0]!);
		}
	}
	const { overview } = await overviewOf(province, true);
	expect(overview.headlines[0]!.figure).toMatchObject({ numerator: 34, denominator: 1000 });
});

test('a province of which one ward is withheld withholds the other too, and tells the sum alone', async () => {
	const { overview } = await overviewOf(province);
	expect(overview.headlines[0]!.figure).toMatchObject({ numerator: 23, denominator: 1000 });
	expect(overview.notReached.all).toBe(977);
	expect(overview.notReached.areas).toEqual([]);
	const { overview: hidden } = await overviewOf(otherWard);
	expect(hidden.headlines[0]!.figure).toMatchObject({ value: null, numerator: null, reason: 'small-group' });
	expect(hidden.notReached.all).toBeNull();
	const { overview: company } = await overviewOf(ward);
	expect(company.headlines[0]!.figure).toMatchObject({ value: null, reason: 'protects-others' });
	expect(company.headlines[0]!.change).toBeNull();
});

test('who is not reached is told by sex where that may be told, with the share that was reached', async () => {
	const { overview } = await overviewOf(province);
	expect(overview.notReached.sexes).toEqual([
		{ category: 'f', people: 485, reached: 3, reason: null },
		{ category: 'm', people: 492, reached: 1.6, reason: null }
	]);
});

test('a commune has no communes below it, so that number is left out and nothing stands in its place', async () => {
	const { overview } = await overviewOf(ward);
	expect(overview.headlines.map(({ id }) => id)).toEqual(
		HEADLINES.filter((id) => id !== 'cov.communes_reached_share')
	);
});

test('the trend holds what was published and nothing live', async () => {
	const { overview } = await overviewOf(province);
	const [active] = overview.headlines;
	expect(active!.trend.map(({ release, numerator }) => [release, numerator])).toEqual([['2026-Q3', 34]]);
	expect(active!.before).toMatchObject({ period: '2026-Q3', numerator: 34 });
	expect(active!.change).toMatchObject({ kind: 'less' });
});

test('the source of the residents is named', async () => {
	const { overview } = await overviewOf(province);
	expect(overview.population).toEqual({
		sources: ['Counted by hand'],
		refDate: '2026-01-01',
		status: 'official'
	});
});

test('whoever looks again after somebody learned sees the new number', async () => {
	const active = async () => (await overviewOf(province)).overview.headlines[0]!.figure.numerator;
	const before = (await active())!;
	await learn(db, ward, 1, NOW);
	expect(await active()).toBe(before + 1);
});
