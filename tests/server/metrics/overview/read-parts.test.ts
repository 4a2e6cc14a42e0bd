import { beforeAll, expect, test } from 'vitest';
import { countHelpers } from '#lib/server/accounts/helper-areas.ts';
import { readAreas } from '#lib/server/metrics/overview/read-areas.ts';
import { readFigures } from '#lib/server/metrics/overview/figure-set.ts';
import { readGaps } from '#lib/server/metrics/overview/read-gaps.ts';
import { PAGES, readTable } from '#lib/server/metrics/overview/read-table.ts';
import { openPublicView, openView, type View } from '#lib/server/metrics/overview/view.ts';
import { TABLE_HEAD, type TableCell } from '#lib/server/metrics/formats/figure-table.ts';
import { freshDatabase } from '../../../support/database.ts';
import { newStaff } from '../../../support/people.ts';
import { otherWard, province, ward } from '../../../support/small-areas.ts';
import { furnishSmallFigures, LAST_QUARTER, learn, manager, NOW, publish } from './small-figures.ts';

const { db } = await freshDatabase();
let live: View;
let open: View;

beforeAll(async () => {
	await furnishSmallFigures(db);
	await learn(db, ward, 60, LAST_QUARTER);
	await learn(db, otherWard, 40, LAST_QUARTER, 'm');
	await publish(db, '2026-Q3');
	await learn(db, ward, 30, NOW);
	await learn(db, ward, 15, NOW, 'm');
	await learn(db, otherWard, 20, NOW);
	await newStaff(db, 'helper', ward);
	live = await openView(db, manager(province), { area: province, now: NOW });
	open = await openPublicView(db, { area: province, now: NOW });
});

test('each area below stands with its figure, its past, who is not reached and who helps', async () => {
	const rows = await readAreas(db, live, 'cov.active_share');
	const told = rows.map(({ area, value, unreached, helpers, trend }) => [
		area.id,
		value,
		unreached,
		helpers,
		trend.map((point) => point.numerator)
	]);
	expect(told).toEqual([
		[otherWard, 5, 380, 0, [40]],
		[ward, 7.5, 555, 1, [60]]
	]);
});

test('a helper of the whole province helps in each of its wards, and one of a ward helps the province', async () => {
	await newStaff(db, 'helper', province);
	const helpers = async () => (await readAreas(db, live, 'cov.active_share')).map((row) => row.helpers);
	expect(await helpers()).toEqual([1, 2]);
	expect(await countHelpers(db, [province])).toEqual(new Map([[province, 2]]));
});

test('the public is told the figures of a release, and not where helpers are', async () => {
	const rows = await readAreas(db, open, 'cov.active_share');
	expect(rows.map(({ area, value, helpers }) => [area.id, value, helpers])).toEqual([
		[otherWard, 10, null],
		[ward, 10, null]
	]);
});

test('a gap has the interval of its counts, and the other sexes are no row where there is nobody', async () => {
	const { gaps } = await readGaps(db, live);
	const bySex = gaps.find(({ indicator, by }) => indicator === 'cov.active_share' && by === 'sex')!;
	expect(bySex.rows.map(({ category, figure }) => [category, figure.numerator])).toEqual([
		['f', 50],
		['m', 15]
	]);
	const [women] = bySex.rows;
	expect(women!.interval!.low).toBeCloseTo(7.65, 1);
	expect(women!.interval!.high).toBeCloseTo(12.96, 1);
});

test('a withheld breakdown has rows without values and without intervals', async () => {
	const { gaps } = await readGaps(db, { ...live, area: live.below[0]!, below: [] });
	const bySex = gaps.find(({ indicator, by }) => indicator === 'cov.active_share' && by === 'sex')!;
	expect(bySex.rows.every(({ figure, interval }) => figure.value === null && interval === null)).toBe(true);
	expect(bySex.rows[0]!.figure.confStatus).not.toBe('F');
});

const column = (row: readonly TableCell[], name: string) => row[TABLE_HEAD.indexOf(name)];

test.each(PAGES)(
	'the file of the page %s says what the page says, cell by cell, masks included',
	async (page) => {
		for (const view of [live, open]) {
			const rows = await readTable(db, view, page);
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) {
				const isWithheld = column(row, 'conf_status') !== 'F';
				if (isWithheld) expect([column(row, 'value'), column(row, 'numerator')]).toEqual([null, null]);
				expect(column(row, 'release')).toBe(view.release?.id ?? 'live');
			}
		}
	}
);

test('the file of areas holds the very values of the page', async () => {
	const rows = await readTable(db, live, 'areas');
	const shares = rows.filter((row) => column(row, 'indicator') === 'cov.active_share');
	const areas = [province, otherWard, ward];
	const figures = await readFigures(db, live, {
		indicators: ['cov.active_share'],
		areas,
		breakdowns: ['total']
	});
	expect(shares.map((row) => column(row, 'value'))).toEqual(
		areas.map((area) => figures('cov.active_share', area)[0]!.value)
	);
	expect(shares.map((row) => column(row, 'value'))).toEqual([6.5, 5, 7.5]);
});
