import { beforeAll, describe, expect, test } from 'vitest';
import { openBoard } from '#lib/server/metrics/board/board.ts';
import type { Figure } from '#lib/server/metrics/board/figure.ts';
import { foldPending } from '#lib/server/metrics/fold.ts';
import { listAreasOfVersion } from '#lib/server/areas/areas.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import type { IndicatorId } from '#lib/vocabulary/indicator.ts';
import { freshDatabase } from '../../support/database.ts';
import { otherWard, province, ward } from '../../support/small-areas.ts';
import { furnishBoard, live, on } from './board-people.ts';

const { db } = await freshDatabase();
const NOW = new Date('2026-07-20T03:00:00Z');
const PERIOD = '2026-Q2';

beforeAll(() => furnishBoard(db));

/** Figures without protection (k = 1), as 'area dims' → [value, numerator, denominator] or the reason. */
async function told(indicator: IndicatorId, period: '2026-Q1' | '2026-Q2' | '2026-Q4' = PERIOD, now = NOW) {
	const areas = await listAreasOfVersion(db, '2025');
	const board = openBoard({ db, areas, period, now, k: 1, before: null, breaks: false });
	return Object.fromEntries(
		(await board.figures(indicator)).map((figure) => [keyOf(figure), saidOf(figure)])
	);
}

function keyOf({ area, dims }: Figure): string {
	const place = area.id === province ? 'province' : area.id === ward ? 'ward' : 'other';
	return [place, ...Object.values(dims)].join(' ');
}

function saidOf({ value, numerator, denominator, reason }: Figure) {
	return reason ?? [value === null ? null : Math.round(value * 1000) / 1000, numerator, denominator];
}

describe('coverage', () => {
	test('registered people of 15 and over, from the beginning, per thousand residents of that age', async () => {
		expect(await told('cov.registered_per_1000')).toMatchObject({
			province: [5, 4, 800],
			ward: [7.5, 3, 400],
			other: [2.5, 1, 400],
			'province f': [5, 2, 400],
			'province 15-24': [10, 2, 200],
			'ward f': 'protects-others',
			'province unknown': 'no-population',
			'province urban': [5, 4, 800]
		});
		expect(await told('cov.registered_per_1000', '2026-Q1')).toMatchObject({
			ward: [5, 2, 400],
			other: [0, 0, 400]
		});
	});

	test('people of 15 and over who learned in the quarter', async () => {
		expect(await told('cov.active_share')).toMatchObject({ province: [0.5, 4, 800], ward: [0.75, 3, 400] });
	});

	test('trained and certified are of working age, and a withdrawn certificate counts no more', async () => {
		expect(await told('cov.trained_basic_share_wa')).toMatchObject({
			ward: [0.714, 2, 280],
			other: [0, 0, 280]
		});
		expect(await told('cov.basic_cert_share_wa')).toMatchObject({
			ward: [0.357, 1, 280],
			other: [0, 0, 280]
		});
	});

	test('communes are reached with ten learners, and their own line is not told', async () => {
		expect(await told('cov.communes_reached_share')).toEqual({ province: [0, 0, 2] });
	});

	test('verified residents are counted of all who registered', async () => {
		expect(await told('cov.registry_match')).toMatchObject({ province: [20, 1, 5] });
	});
});

describe('learners', () => {
	test('those who started a quarter earlier, and completed within 90 days', async () => {
		expect(await told('out.completion_rate_90d')).toMatchObject({
			ward: [50, 1, 2],
			'ward scams': [50, 1, 2]
		});
	});

	test('only the first sitting of the closing quiz counts', async () => {
		expect(await told('out.first_attempt_pass_rate')).toMatchObject({
			ward: [50, 1, 2],
			province: [50, 1, 2]
		});
	});

	test('what was gained of what was missing', async () => {
		expect(await told('out.normalised_gain_median')).toMatchObject({
			ward: [0.605, null, 1],
			other: 'no-learners'
		});
	});

	test('assessed in an area only with eight items; basic from level three, for a year', async () => {
		const areas = await told('out.area_basic_share');
		expect(areas).toMatchObject({ 'other 1': 'no-learners', 'ward 2': 'no-learners' });
		expect(await told('out.five_area_basic_share')).toMatchObject({ ward: 'no-learners' });
	});

	test('nobody has sat a re-test', async () => {
		expect(await told('out.retest_retention_6m')).toEqual({ province: 'not-yet-available' });
		expect(await told('out.retest_retention_6m', '2026-Q1')).toEqual({});
	});
});

describe('gaps and quality', () => {
	test('parity is the adjusted index of two published rates', async () => {
		expect(await told('eq.gender_parity_cert')).toMatchObject({ ward: 'one-side-withheld' });
		expect(await told('eq.senior_parity_active')).toMatchObject({
			province: [1, null, null],
			other: 'one-side-withheld'
		});
	});

	test('the gap between communes, and how many of them are shown', async () => {
		expect(await told('eq.area_gap_cert')).toEqual({ 'province 3': [0.357, 2, 2] });
	});

	test('certificates withdrawn, of all issued', async () => {
		expect(await told('q.certificate_revocation_rate')).toMatchObject({ province: [333.333, 1, 3] });
	});

	test('unknown sex, age and area are told, also of those who live nowhere known', async () => {
		expect(await told('q.demographics_unknown_share')).toMatchObject({ 'province area': [16.667, 1, 6] });
	});

	test('a quarter that lies ahead has no figures, and a cohort that had no 90 days none yet', async () => {
		expect(await told('out.completion_rate_90d', '2026-Q2', on('2026-06-20'))).toMatchObject({
			ward: 'cohort-not-mature'
		});
	});
});

test('an area of the version before counts in the unit it became', async () => {
	await db
		.insertInto('area_version')
		.values({ id: '2022', title_vi: 'cũ', title_en: 'old', valid_from: '2022-01-01', valid_to: '2025-06-30' })
		.execute();
	const old = areaId('2022:9');
	await db
		.insertInto('area')
		.values({ id: old, version: '2022', code: '9', name: 'Xã Cũ', kind: 'xa', level: 3, parent_id: null })
		.execute();
	await db.insertInto('area_ancestor').values({ area_id: old, ancestor_id: old }).execute();
	await db.insertInto('area_change').values({ from_id: old, to_id: otherWard, weight: null }).execute();
	await live(db, { area: old, sex: 'f', birthYear: 1990 }, [{ kind: 'registered', at: on('2026-05-10') }]);
	while ((await foldPending(db)).events > 0);
	expect(await told('cov.registered_per_1000')).toMatchObject({
		other: [5, 2, 400],
		'province urban': [6.25, 5, 800]
	});
});
