import { mkdtemp, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawAreaMap } from '#lib/server/metrics/overview/area-map.ts';
import { areaId } from '#lib/vocabulary/ids.ts';

const directory = await mkdtemp(join(tmpdir(), 'nep-so-geo-'));
afterAll(() => rm(directory, { recursive: true }));

type Ring = [number, number][];
const SQUARE: Ring = [
	[106, 11],
	[107, 11],
	[107, 12],
	[106, 12],
	[106, 11]
];

let version = 0;

/** Puts a map of a version of its own in place. @returns the areas it is asked for */
async function place(text: string) {
	version += 1;
	await writeFile(join(directory, `v${version}.geojson`), text);
	return [area('1'), area('2')];
}

function area(code: string) {
	const id = areaId(`v${version}:${code}`);
	return { id, version: `v${version}`, code, name: code, kind: 'xa', level: 3, parent: null } as const;
}

function collection(...features: { code?: string | number; ring: Ring }[]): string {
	return JSON.stringify({
		type: 'FeatureCollection',
		features: features.map(({ code, ring }) => ({
			type: 'Feature',
			properties: code === undefined ? {} : { code },
			geometry: { type: 'Polygon', coordinates: [ring] }
		}))
	});
}

test('without a file there is no map, and a version that is no name finds none', async () => {
	version += 1;
	expect(await drawAreaMap(directory, [area('1')])).toBeNull();
	expect(await drawAreaMap(directory, [{ ...area('1'), version: '../etc/passwd' }])).toBeNull();
	expect(await drawAreaMap(directory, [])).toBeNull();
});

test('an area is drawn whichever way its ring runs, and fills its own place only', async () => {
	const paths = [];
	for (const ring of [SQUARE, SQUARE.toReversed()]) {
		const map = await drawAreaMap(directory, await place(collection({ code: '1', ring })));
		expect(map).toMatchObject({ state: 'ok', parts: [{ id: `v${version}:1` }] });
		if (map?.state === 'ok') paths.push(new Set(map.parts[0]!.path.match(/[\d.]+ [\d.]+/g)));
	}
	expect(paths[0]).toEqual(paths[1]);
	expect(paths[0]!.size).toBe(4);
});

test('north is up and east is right', async () => {
	const north = SQUARE.map(([x, y]): [number, number] => [x, y + 2]);
	const east = SQUARE.map(([x, y]): [number, number] => [x + 2, y]);
	const places = collection(
		{ code: '1', ring: SQUARE },
		{ code: '2', ring: north },
		{ code: '3', ring: east }
	);
	const map = await drawAreaMap(directory, [...(await place(places)), area('3')]);
	if (map?.state !== 'ok') throw new Error('no map');
	const [home, above, beside] = map.parts;
	expect(above!.y).toBeLessThan(home!.y);
	expect(beside!.x).toBeGreaterThan(home!.x);
	expect(above!.x).toBe(home!.x);
});

test('a code written as a number is the same code', async () => {
	const map = await drawAreaMap(directory, await place(collection({ code: 1, ring: SQUARE })));
	expect(map).toMatchObject({ state: 'ok' });
});

test('a file that was changed is read anew', async () => {
	const areas = await place(collection({ code: '1', ring: SQUARE }));
	expect(await drawAreaMap(directory, areas)).toMatchObject({ state: 'ok' });
	const path = join(directory, `v${version}.geojson`);
	await writeFile(path, 'no more');
	await utimes(path, new Date(), new Date(Date.now() + 5000));
	expect(await drawAreaMap(directory, areas)).toEqual({ state: 'broken', problem: 'not-json' });
});

test.each([
	{ text: '{"type":"Feature', problem: 'not-json', because: 'cut off in the middle' },
	{ text: '{"type":"Topology"}', problem: 'not-a-map', because: 'another kind of map' },
	{
		text: '{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon","coordinates":[["a"]]}}]}',
		problem: 'not-a-map',
		because: 'places that are no numbers'
	},
	{ text: collection({ ring: SQUARE }), problem: 'no-codes', because: 'nobody said which area is which' }
])('a map file is refused with a reason and not with a crash: $because', async ({ text, problem }) => {
	expect(await drawAreaMap(directory, await place(text))).toEqual({ state: 'broken', problem });
});

test('a huge file is refused before it is read', async () => {
	const areas = await place('');
	await truncate(join(directory, `v${version}.geojson`), 200_000_000);
	expect(await drawAreaMap(directory, areas)).toEqual({ state: 'broken', problem: 'too-large' });
});
