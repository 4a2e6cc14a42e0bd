import { beforeAll, describe, expect, test } from 'vitest';
import { populationOf } from '#lib/server/areas/population.ts';
import { readPopulationState } from '#lib/server/areas/population-state.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { freshDatabase } from '../../../support/database.ts';
import { countsOf, fileOf, load, told, unitsFile, versionOf } from './files.ts';
import { COMMUNES_EACH, manyResidents, manyUnits, PROVINCES } from './many-units.ts';

const { db } = await freshDatabase();
const BANDS = ['0-14', '15-24', '25-44', '45-59', '60-64', '65+'];
const DAY = '2025-07-01';

/** Every sex and band of a unit, `n` people each. */
const whole = (code: string, n: number, day = DAY, side = '') =>
	['f', 'm'].flatMap((sex) =>
		BANDS.map((band) => `2025,${code},${day},${sex},${band},${side},${n},Cục Thống kê,official`)
	);

beforeAll(() =>
	load(
		db,
		unitsFile(
			versionOf('2025', '2025-07-01'),
			'2025,1,Tỉnh Thử,Tỉnh,',
			'2025,00011,Phường Một,Phường,1',
			'2025,00012,Xã Hai,Xã,1'
		)
	)
);

test('figures are added, and the same file again changes nothing', async () => {
	const file = fileOf(
		'population',
		...whole('00011', 10, DAY, 'urban'),
		...whole('00012', 5, DAY, 'rural'),
		...whole('1', 15)
	);
	const { plan, done } = await load(db, file);
	expect(plan.problems).toEqual([]);
	expect(done!.counts).toEqual(countsOf({ added: 36 }));
	expect(plan.tallies.map(({ level, refDate, n }) => [level, refDate, n])).toEqual([
		[1, DAY, 180],
		[3, DAY, 180]
	]);
	expect(await populationOf(db, areaId('2025:1'))).toEqual({ n: 180, status: 'official', refDate: DAY });
	expect((await load(db, file)).done!.counts).toEqual(countsOf({ same: 36 }));
});

test('a correction replaces its own rows only, and the sum that no longer fits is told with both numbers', async () => {
	const loaded = await load(db, fileOf('population', `2025,00012,${DAY},f,0-14,,9,Đính chính,estimate`));
	expect(loaded.done!.counts).toEqual(countsOf({ changed: 1, untouched: 35 }));
	expect(told(loaded)).toEqual(['2 n sum-differs']);
	expect(loaded.plan.problems[0]!.detail).toMatchObject({ area: 'Tỉnh Thử', n: 180, m: 184 });
	expect(await populationOf(db, areaId('2025:00012'))).toMatchObject({ n: 64, status: 'estimate' });
});

test('bands nobody counted are named, one warning for each unit and day', async () => {
	const lines = whole('00011', 10, '2026-07-01').filter(
		(line) => !line.includes('65+') && !line.includes('m,0-14')
	);
	const loaded = await load(db, fileOf('population', ...lines));
	expect(told(loaded)).toEqual(['2 age_band bands-missing']);
	expect(loaded.plan.problems[0]!.detail).toMatchObject({
		area: 'Phường Một',
		found: 'f 65+, m 0-14, m 65+'
	});
});

test('figures older than those in use are loaded with a warning that pages will not change', async () => {
	const loaded = await load(db, fileOf('population', ...whole('00011', 1, '2024-04-15')));
	expect(told(loaded)).toEqual(['newer-figures']);
	expect(loaded.plan.problems[0]!.detail).toMatchObject({ n: 1, area: 'Phường Một', found: '2026-07-01' });
});

describe('a file with a mistake writes nothing', () => {
	const line = (code: string, side = '', n = '7', version = '2025') =>
		`${version},${code},2027-01-01,f,0-14,${side},${n},Nguồn,official`;

	test.each([
		{ lines: [line('404')], problems: ['2 area_code area-unknown'] },
		{ lines: [line('11')], problems: ['2 area_code area-zeros'] },
		{ lines: [line('1', '', '7', '2030')], problems: ['2 area_version version-not-known'] },
		{ lines: [line('00011', 'rural')], problems: ['2 urban_rural side-wrong'] },
		{ lines: [line('1', 'urban')], problems: ['2 urban_rural side-not-wanted'] },
		{ lines: [line('00011', '', '"1.000"'), line('00011')], problems: ['2 n thousands'] },
		{ lines: [line('00011'), line('00011')], problems: ['3 age_band row-repeated'] }
	])('$lines: $problems', async ({ lines, problems }) => {
		const loaded = await load(db, fileOf('population', ...lines, line('00012')));
		expect(told(loaded)).toEqual(problems);
		expect(loaded.done).toBeNull();
		expect(await populationOf(db, areaId('2025:00012'))).toMatchObject({ refDate: DAY });
	});
});

test('3,000 communes are loaded at once, and the page tells which lack figures', async () => {
	await load(db, { kind: 'units', version: versionOf('3000', '2030-01-01'), text: manyUnits('3000') });
	const text = manyResidents('3000', '2030-01-01')
		.split('\n')
		.filter((line) => !line.includes(',10299,'))
		.join('\n');
	const { done } = await load(db, { kind: 'population', version: null, text });
	expect(done!.counts.added).toBe((PROVINCES * COMMUNES_EACH - 1) * 12);
	const [newest, before] = await readPopulationState(db, 5);
	expect(newest).toMatchObject({
		version: '3000',
		newest: '2030-01-01',
		status: 'synthetic',
		sources: ['Bịa'],
		communes: 3000,
		covered: 2999,
		lacking: ['Xã Đồng 299']
	});
	expect(before).toMatchObject({ version: '2025', communes: 2, covered: 2, lacking: [] });
});
