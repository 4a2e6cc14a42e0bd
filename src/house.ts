import type { Settings } from './settings.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { publishIfNew } from '#lib/server/catalogue/publish-content.ts';
import { openDatabase, type Database } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { migrations } from '#lib/server/db/migrations.ts';
import { adoptBasicSets } from '#lib/server/metrics/basic-sets.ts';
import { seedTargets } from '#lib/server/metrics/seed-targets.ts';
import { publishReady } from '#lib/server/metrics/releases/close-period.ts';
import { furnishDemo } from '#lib/server/demo/furnish-demo.ts';
import { problemSentence } from '#lib/lesson/problem.ts';

const DEMO_SEED = 2022;

export type Say = (sentence: string) => void;

/**
 * Opens the database the settings name. For the web application and the command line alike.
 * @throws StartupError with a sentence for the administrator
 */
export function openHouse(settings: Settings, say: Say): Promise<Database> {
	const { databaseUrl, dataDir, dataDirIsDefault, root } = settings;
	return openDatabase({ databaseUrl, dataDir, dataDirIsDefault, root, say });
}

/**
 * Brings an open database up to date: tables, areas, courses, and for a demonstration its invented
 * province. Safe when several processes start at once. A course with a mistake is told and left as it was; the others are published.
 */
export async function furnishHouse(house: Database, settings: Settings, say: Say): Promise<void> {
	const ran = await migrate(house.db, migrations);
	if (ran.length > 0)
		say(`Đã chuẩn bị cơ sở dữ liệu (${ran.length} bước). Database prepared (${ran.length} steps).`);
	await seedAreas(house.db);
	const { published, problems } = await publishIfNew(house.db, settings.contentDir);
	for (const course of published) say(`Đã xuất bản ${course}. Published ${course}.`);
	for (const problem of problems) {
		const { file, line, severity } = problem;
		say(`${file}:${line}: ${severity === 'error' ? '✗' : '!'} ${problemSentence(problem, 'vi')}`);
	}
	const now = new Date();
	await adoptBasicSets(house.db, now);
	await seedTargets(house.db);
	if (settings.demo) await furnishDemoHouse(house, settings, now, say);
}

/** The demonstration has published every quarter that is over. */
async function furnishDemoHouse({ db }: Database, settings: Settings, now: Date, say: Say): Promise<void> {
	await furnishDemo(db, {
		now,
		seed: DEMO_SEED,
		say,
		afterwards: async (tx) => {
			for (const release of await publishReady(tx, { now, k: settings.releaseThreshold }))
				say(`Đã công bố số liệu ${release}. Published the figures ${release}.`);
		}
	});
}
