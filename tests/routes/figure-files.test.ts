import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#lib/vocabulary/people.ts';
import { GET as dashboardPicture } from '../../src/routes/dashboard/chart.png/+server.ts';
import { GET as dashboardCsv } from '../../src/routes/dashboard/export.csv/+server.ts';
import { GET as dashboardXlsx } from '../../src/routes/dashboard/export.xlsx/+server.ts';
import { COLOURS } from '../../src/routes/dashboard/picture/colours.ts';
import { GET as openPicture } from '../../src/routes/figures/chart.png/+server.ts';
import { GET as openCsv } from '../../src/routes/figures/export.csv/+server.ts';
import {
	furnishSmallFigures,
	LAST_QUARTER,
	learn,
	manager,
	NOW,
	publish
} from '../server/metrics/overview/small-figures.ts';
import { freshDatabase } from '../support/database.ts';
import { otherWard, province, ward } from '../support/small-areas.ts';

const { db } = await freshDatabase();

beforeAll(async () => {
	await furnishSmallFigures(db);
	await learn(db, ward, 60, LAST_QUARTER);
	await learn(db, otherWard, 40, LAST_QUARTER);
	await publish(db, '2026-Q3');
	await learn(db, ward, 7, NOW);
	await learn(db, otherWard, 6, NOW);
});

type Event = Parameters<typeof dashboardCsv>[0] &
	Parameters<typeof openCsv>[0] &
	Parameters<typeof dashboardPicture>[0] &
	Parameters<typeof openPicture>[0] &
	Parameters<typeof dashboardXlsx>[0];

/** What a route reads of a request, and no more. */
function asked(actor: Actor | null, query: string): Event {
	const locals = {
		db,
		actor,
		locale: 'vi',
		origin: 'https://hoc.example.vn',
		settings: { geojsonDir: '/nowhere' }
	};
	return { locals, url: new URL(`https://hoc.example.vn/?${query}`) } as unknown as Event;
}

const STAFF_FILES = {
	'export.csv': dashboardCsv,
	'export.xlsx': dashboardXlsx,
	'chart.png': dashboardPicture
};

test.each(Object.keys(STAFF_FILES))('a manager takes the own area away as %s, and no other', async (name) => {
	const get = STAFF_FILES[name as keyof typeof STAFF_FILES];
	const own = manager(ward);
	expect((await get(asked(own, ''))).status).toBe(200);
	expect((await get(asked(own, `area=${ward}&release=2026-Q3.2025.r0`))).status).toBe(200);
	for (const query of [`area=${otherWard}`, `area=${province}`, `area=${otherWard}&release=2026-Q3.2025.r0`])
		await expect(get(asked(own, query))).rejects.toMatchObject({ status: 403 });
	await expect(get(asked(null, `area=${ward}`))).rejects.toMatchObject({ status: 401 });
});

test('everybody takes a release away, and nothing live comes with it', async () => {
	const csv = await (await openCsv(asked(null, `area=${ward}`))).text();
	expect(csv).toContain('2026-Q3.2025.r0');
	expect(csv).not.toContain('live');
	expect((await openPicture(asked(null, ''))).headers.get('content-type')).toBe('image/png');
	await expect(openCsv(asked(null, 'release=2020-Q1.2025.r0'))).rejects.toMatchObject({ status: 404 });
});

test.each(['chart=headlines', 'chart=areas', 'chart=tiles', 'chart=gap&indicator=cov.active_share'])(
	'the picture %s is one that can stand on a slide',
	async (query) => {
		const answer = await dashboardPicture(asked(manager(province), query));
		const picture = sharp(Buffer.from(await answer.arrayBuffer()));
		const { width, height } = await picture.metadata();
		expect(width).toBe(2000);
		expect(height).toBeGreaterThan(300);
		expect((await picture.stats()).entropy).toBeGreaterThan(0.3);
	}
);

test('a picture of what is not there is a planned no', async () => {
	const event = asked(manager(ward), 'chart=areas');
	await expect(dashboardPicture(event)).rejects.toMatchObject({ status: 404 });
});

test('pictures have the colours of the light tokens', () => {
	const css = readFileSync('src/lib/styles/tokens.css', 'utf8');
	for (const [name, colour] of Object.entries(COLOURS)) {
		expect(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1], name).toBe(colour);
	}
});
