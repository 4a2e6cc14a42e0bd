import { beforeAll, expect, test } from 'vitest';
import { listChangesFrom } from '#lib/server/areas/area-changes.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { freshDatabase } from '../../../support/database.ts';
import { countsOf, fileOf, load, told, unitsFile, versionOf } from './files.ts';

const { db } = await freshDatabase();
const SEEDED = 91;
const DI_AN = '2022:25942';

beforeAll(async () => {
	await seedAreas(db);
	await load(
		db,
		unitsFile(
			versionOf('2027', '2027-01-01'),
			'2027,79,Thành phố Hồ Chí Minh,thanh-pho-tw,',
			'2027,1,Phường Một,Phường,79'
		)
	);
});

const changesOf = async (id: string) =>
	(await listChangesFrom(db, ['2022', '2025']))
		.filter(({ from }) => from === id)
		.map(({ to, weight }) => [to, weight]);

test('what the seed says already is the same, and nothing moves', async () => {
	const { done, plan } = await load(
		db,
		fileOf('changes', '2022,25942,2025,25942,', '2022,25945,2025,25945,')
	);
	expect(done!.counts).toEqual(countsOf({ same: 2, untouched: SEEDED - 2 }));
	expect(plan.problems).toEqual([]);
	expect(plan.tallies).toMatchObject([{ version: '2022', to: '2025', n: 2 }]);
});

test('a unit that was split takes its shares, and what was told of it before is removed', async () => {
	const { done } = await load(
		db,
		fileOf('changes', '2022,25942,2025,25945,0.25', '2022,25942,2025,25951,"0,75"')
	);
	expect(done!.counts).toEqual(countsOf({ added: 2, removed: 1, untouched: SEEDED - 1 }));
	expect(await changesOf(DI_AN)).toEqual([
		['2025:25945', 0.25],
		['2025:25951', 0.75]
	]);
	await seedAreas(db); // the next start does not bring the old line back
	expect(await changesOf(DI_AN)).toHaveLength(2);
	const again = await load(db, fileOf('changes', '2022,25942,2025,25945,0.5', '2022,25942,2025,25951,0.5'));
	expect(again.done!.counts).toEqual(countsOf({ changed: 2, untouched: SEEDED - 1 }));
});

test('what a unit became in another version is another matter', async () => {
	const loaded = await load(db, fileOf('changes', '2022,25942,2027,1,'));
	expect(loaded.done!.counts).toMatchObject({ added: 1, removed: 0 });
	expect(await changesOf(DI_AN)).toHaveLength(3);
});

test('communes without a successor are counted, with one of them by name', async () => {
	const loaded = await load(db, fileOf('changes', '2025,25942,2027,1,1'));
	expect(told(loaded)).toEqual(['changes-missing']);
	expect(loaded.plan.problems[0]!.detail).toMatchObject({ n: 35, found: '2025' });
	expect(loaded.done).not.toBeNull();
});

test.each([
	{ lines: ['2022,1,2025,25942,'], problems: ['2 from_code area-unknown'] },
	{ lines: ['2022,025942,2025,25942,'], problems: ['2 from_code area-zeros'] },
	{ lines: ['2021,25942,2025,25942,'], problems: ['2 from_version version-not-known'] },
	{ lines: ['2025,25942,2022,25942,'], problems: ['2 to_version change-backwards'] },
	{ lines: ['2025,25942,2025,25945,'], problems: ['2 to_version change-backwards'] },
	{ lines: ['2022,25942,2025,25942,0.5', '2022,25942,2025,25945,'], problems: ['2 weight weights-mixed'] },
	{ lines: ['2022,25942,2025,25942,0.5', '2022,25942,2025,25945,0.4'], problems: ['2 weight weights-sum'] },
	{ lines: ['2022,25942,2025,25942,', '2022,25942,2025,25942,'], problems: ['3 to_code row-repeated'] }
])('$lines: $problems, and nothing is written', async ({ lines, problems }) => {
	const before = await listChangesFrom(db, ['2022', '2025']);
	const loaded = await load(db, fileOf('changes', ...lines, '2022,25945,2025,25951,'));
	expect(told(loaded)).toEqual(problems);
	expect(loaded.done).toBeNull();
	expect(await listChangesFrom(db, ['2022', '2025'])).toEqual(before);
});
