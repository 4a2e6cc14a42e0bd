import { beforeAll, describe, expect, test } from 'vitest';
import { searchAreas, isWithin, listChildren, listAncestors } from '#lib/server/areas/areas.ts';
import { listCountedVersions } from '#lib/server/areas/area-versions.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { freshDatabase } from '../../../support/database.ts';
import { countsOf, load, told, unitsFile, versionOf } from './files.ts';
import { COMMUNES_EACH, manyUnits, PROVINCES } from './many-units.ts';

const { db } = await freshDatabase();
const of2025 = { ...versionOf('2025', '2025-07-01'), titleVi: 'Tên sửa', titleEn: 'Mended title' };

beforeAll(() => seedAreas(db));

const countAreas = async () => (await db.selectFrom('area').select('id').execute()).length;

test('a province is added to the list in force: parents may come last, and what is not named stays', async () => {
	const { plan, done } = await load(
		db,
		unitsFile(of2025, '2025,26041,Phường Trấn Biên,Phường,75', '2025,75,Tỉnh Đồng Nai,Tỉnh,')
	);
	expect(done!.counts).toEqual(countsOf({ added: 2, untouched: 37 }));
	expect(plan.tallies.map(({ level, n }) => [level, n])).toEqual([
		[1, 2],
		[2, 0],
		[3, 37]
	]);
	expect(await isWithin(db, areaId('2025:26041'), areaId('2025:75'))).toBe(true);
	expect((await listCountedVersions(db))[0]).toMatchObject({
		...of2025,
		levels: { 1: 2, 3: 37 },
		changesFrom: 0
	});
});

test('a unit is renamed and moved, its lines follow, and the next start of the program leaves it so', async () => {
	const file = unitsFile(
		of2025,
		'2025,25747,Phường Tên Mới,Phường,75',
		'2025,26041,Phường Trấn Biên,Phường,75'
	);
	const { done } = await load(db, file);
	expect(done!.counts).toEqual(countsOf({ changed: 1, same: 1, untouched: 37 }));
	await seedAreas(db);
	const line = await listAncestors(db, areaId('2025:25747'));
	expect(line.map(({ name }) => name)).toEqual(['Tỉnh Đồng Nai', 'Phường Tên Mới']);
	expect((await listCountedVersions(db))[0]).toMatchObject({ titleVi: 'Tên sửa' });
	expect((await load(db, file)).done!.counts).toEqual(countsOf({ same: 2, untouched: 37 }));
});

describe('a file with a mistake writes nothing', () => {
	test.each([
		{ lines: ['2025,1,Xã Một,Xã,'], problems: ['2 parent_code parent-needed'] },
		{ lines: ['2025,1,Tỉnh Một,Tỉnh,79'], problems: ['2 parent_code parent-not-wanted'] },
		{ lines: ['2025,1,Xã Một,Xã,404'], problems: ['2 parent_code parent-unknown'] },
		{
			lines: ['2025,1,Huyện Một,Huyện,2', '2025,2,Huyện Hai,Huyện,1'],
			problems: ['2 parent_code parent-circle']
		},
		{ lines: ['2025,1,Xã Một,Xã,1'], problems: ['2 parent_code parent-circle'] },
		{ lines: ['2025,1,Xã Một,Xã,25747'], problems: ['2 parent_code parent-level'] },
		{
			lines: ['2025,79,Xã Thành Phố,Xã,75'],
			problems: [...Array<string>(35).fill('2 parent_code parent-level'), '3 parent_code parent-level']
		},
		{ lines: ['2025,1,Huyện Một,Ấp,79', '2025,2,Xã Hai,Xã,1'], problems: ['2 kind not-a-choice'] },
		{ lines: ['2022,1,Xã Một,Xã,79'], problems: ['2 area_version version-other'] }
	])('$lines: $problems', async ({ lines, problems }) => {
		const before = await countAreas();
		const loaded = await load(db, unitsFile(of2025, ...lines, '2025,9,Xã Tốt,Xã,79'));
		expect(told(loaded)).toEqual(problems);
		expect(loaded.done).toBeNull();
		expect(await countAreas()).toBe(before);
	});
});

test('names that look like slips are told, and do not keep the file out', async () => {
	const loaded = await load(
		db,
		unitsFile(of2025, '2025,91,Tân Lập,Xã,75', '2025,92,Xã Tân An,Xã,75', '2025,93,Xã Tân An,Xã,75')
	);
	expect(told(loaded)).toEqual(['2 name name-without-kind', '4 name name-repeated']);
	expect(loaded.plan.problems[1]!.detail.other).toBe(3);
	expect(loaded.done).not.toBeNull();
});

test('a new list ends the one in force the day before it begins, and the preview says so', async () => {
	const next = versionOf('2027', '2027-01-01');
	const loaded = await load(db, unitsFile(next, '2027,75,Tỉnh Đồng Nai,Tỉnh,'));
	expect(told(loaded)).toEqual(['version-closes']);
	expect(loaded.plan.problems[0]!.detail).toMatchObject({ wanted: '2025', found: '2026-12-31' });
	const [newest, before] = await listCountedVersions(db);
	expect([newest!.validTo, before!.validTo]).toEqual([null, '2026-12-31']);
});

test.each([
	{ from: '2025-01-01', to: '2025-12-31', because: 'it shares days with two' },
	{ from: '2020-01-01', to: null, because: 'an older list cannot be in force still' }
])('a list of $from to $to is refused: $because', async ({ from, to }) => {
	const loaded = await load(db, unitsFile(versionOf('cu', from, to), 'cu,1,Tỉnh Một,Tỉnh,'));
	expect(new Set(told(loaded))).toEqual(new Set(['version-overlaps']));
	expect(loaded.done).toBeNull();
});

test('of 3,000 communes one is found by name, in its own province, from above and below', async () => {
	const many = versionOf('3000', '2030-01-01');
	const text = manyUnits('3000');
	const { done } = await load(db, { kind: 'units', version: many, text });
	expect(done!.counts.added).toBe(PROVINCES * (COMMUNES_EACH + 1));
	const everywhere = await searchAreas(db, 'dong 17', '2030-02-01', { limit: 200 });
	expect(everywhere).toHaveLength(PROVINCES * 11); // 17 and 170 to 179
	expect(new Set(everywhere.map(({ parentName }) => parentName)).size).toBe(PROVINCES);
	const within = [areaId('3000:12')];
	const own = await searchAreas(db, 'dong 299', '2026-11-25', { version: '3000', within });
	expect(own.map(({ id, parentName }) => [id, parentName])).toEqual([['3000:12299', 'Tỉnh Số 12']]);
	expect(await searchAreas(db, 'dong 299', '2030-02-01', { within: [] })).toEqual([]);
	expect(await searchAreas(db, 'so 13', '2030-02-01', { within })).toEqual([]);
	expect(await searchAreas(db, 'dong', '2030-02-01')).toHaveLength(20);
	expect(await listChildren(db, areaId('3000:12'))).toHaveLength(COMMUNES_EACH);
});
