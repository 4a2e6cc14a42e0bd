import { beforeAll, expect, test } from 'vitest';
import {
	findArea,
	isWithin,
	listAncestors,
	listAreasForSignUp,
	listChildren,
	searchAreas
} from '#lib/server/areas/areas.ts';
import { BANDS_FROM_15 } from '#lib/rules/age-band.ts';
import { listResidents, populationOf, type ResidentSplit } from '#lib/server/areas/population.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { seedSyntheticPopulation } from '#lib/server/areas/synthetic-population.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { freshDatabase } from '../../support/database.ts';

const { db } = await freshDatabase();
const TODAY = '2026-11-23';

beforeAll(async () => {
	await seedAreas(db);
	await seedAreas(db); // a second start changes nothing
	await seedSyntheticPopulation(db);
});

test('the units of 2022 and 2025 are all there, each kind as often as the law had it', async () => {
	const rows = await db
		.selectFrom('area')
		.select(['version', 'kind'])
		.select((by) => by.fn.countAll<number>().as('n'))
		.groupBy(['version', 'kind'])
		.execute();
	const counts = Object.fromEntries(rows.map(({ version, kind, n }) => [`${version} ${kind}`, n]));
	expect(counts).toEqual({
		'2022 tinh': 1,
		'2022 thanh-pho': 3,
		'2022 thi-xa': 2,
		'2022 huyen': 4,
		'2022 phuong': 45,
		'2022 thi-tran': 5,
		'2022 xa': 41,
		'2025 thanh-pho-tw': 1,
		'2025 phuong': 24,
		'2025 xa': 12
	});
});

test('each old commune became one new unit, and no share is guessed', async () => {
	const changes = await db.selectFrom('area_change').selectAll().execute();
	expect(changes).toHaveLength(91);
	expect(new Set(changes.map((change) => change.to_id)).size).toBe(36);
	expect(changes.every((change) => change.weight === null)).toBe(true);
});

test('one code names two places in two versions', async () => {
	expect((await findArea(db, areaId('2022:25747')))?.name).toBe('Phường Phú Cường');
	expect((await findArea(db, areaId('2025:25747')))?.name).toBe('Phường Thủ Dầu Một');
});

test('the title of the 2025 version says that only a part of the city is loaded', async () => {
	const versions = await db.selectFrom('area_version').select(['id', 'title_vi']).execute();
	expect(versions.find((version) => version.id === '2025')?.title_vi).toContain('36 phường, xã');
});

test('somebody signing up is offered the communes valid that day, in Vietnamese order', async () => {
	const now = await listAreasForSignUp(db, TODAY);
	expect(now).toHaveLength(36);
	const names = now.map((area) => area.name);
	expect(names.indexOf('Phường Dĩ An')).toBeLessThan(names.indexOf('Phường Đông Hòa'));
	expect(names.indexOf('Phường Đông Hòa')).toBeLessThan(names.indexOf('Phường Hòa Lợi'));
	expect(await listAreasForSignUp(db, '2025-06-30')).toHaveLength(91);
	expect(await listAreasForSignUp(db, '2025-07-01')).toHaveLength(36);
});

test('a commune lies in its district and province, and in no other', async () => {
	const diAn = areaId('2022:25942');
	expect((await listAncestors(db, diAn)).map((area) => area.code)).toEqual(['74', '724', '25942']);
	expect(await isWithin(db, diAn, areaId('2022:724'))).toBe(true);
	expect(await isWithin(db, diAn, diAn)).toBe(true);
	expect(await isWithin(db, diAn, areaId('2022:725'))).toBe(false);
	expect(await isWithin(db, diAn, areaId('2025:79'))).toBe(false);
	expect(await listChildren(db, areaId('2022:724'))).toHaveLength(7);
});

test('a place is found without its marks', async () => {
	expect((await searchAreas(db, ' di AN', TODAY)).map((area) => area.name)).toEqual(['Phường Dĩ An']);
	expect((await searchAreas(db, 'dau mot', TODAY)).map((area) => area.name)).toEqual(['Phường Thủ Dầu Một']);
	expect(await searchAreas(db, '  ', TODAY)).toEqual([]);
});

const from15 = (by: ResidentSplit, on: string) =>
	listResidents(db, [areaId('2025:79')], { by, on, bands: BANDS_FROM_15 });

test('the invented residents say that they are invented, and add up', async () => {
	const top = await populationOf(db, areaId('2025:79'));
	const women = await populationOf(db, areaId('2025:79'), { sex: 'f' });
	const men = await populationOf(db, areaId('2025:79'), { sex: 'm' });
	expect(top).toMatchObject({ status: 'synthetic', refDate: '2025-07-01' });
	expect(women!.n + men!.n).toBe(top!.n);
	const [in15] = await from15('total', TODAY);
	const children = await populationOf(db, areaId('2025:79'), { ageBand: '0-14' });
	expect(in15!.n + children!.n).toBe(top!.n);
	const sides = await from15('urbanRural', TODAY);
	expect(sides.reduce((sum, side) => sum + side.n, 0)).toBe(in15!.n);
	const bands = await from15('ageBand', TODAY);
	expect(bands.reduce((sum, band) => sum + band.n, 0)).toBe(in15!.n);
});

test('a population counted later, or never, is not guessed', async () => {
	expect(await from15('total', '2025-06-30')).toEqual([]);
	expect(await populationOf(db, areaId('2025:79'), { sex: 'x' })).toBeNull();
});
