import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { publishContent } from '#lib/server/catalogue/publish-content.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { migrations } from '#lib/server/db/migrations.ts';
import { checkRecompute, type Recheck } from '#lib/server/metrics/check-recompute.ts';
import { recompute } from '#lib/server/metrics/recompute.ts';
import type { Io, Work } from './io.ts';
import { sayProblems } from './say-problems.ts';
import { withHouse } from './with-house.ts';

/** Differences shown before the rest is only counted. */
const SHOWN = 20;

export const runMigrate: Work = (io) =>
	withHouse(io, async ({ db }) => {
		const ran = await migrate(db, migrations);
		for (const name of ran) io.out(`✓ ${name}`);
		io.out(
			ran.length > 0
				? `Đã chạy ${ran.length} bước. Ran ${ran.length} steps.`
				: 'Bảng đã mới nhất. The tables are up to date.'
		);
		return 0;
	});

export const runSeed: Work = (io) =>
	withHouse(io, async ({ db }) => {
		const { areas, versions, changes } = await seedAreas(db);
		io.out(`Đã nạp ${areas} địa bàn, ${versions} phiên bản, ${changes} thay đổi.`);
		io.out(`${areas} areas in ${versions} versions, ${changes} changes.`);
		return 0;
	});

export const runPublish: Work = (io) =>
	withHouse(io, async ({ db }, { contentDir }) => {
		const { published, problems } = await publishContent(db, contentDir, (course) => io.err(`  ${course}`));
		for (const course of published) io.out(`✓ Đã xuất bản ${course}. Published ${course}.`);
		if (published.length === 0) io.out('Không có gì mới. Nothing new.');
		return sayProblems(io, contentDir, problems);
	});

export const runRecompute: Work<[{ check?: boolean }]> = (io, { check }) =>
	withHouse(io, async ({ db }) => {
		const progress = (done: number, total: number) => io.err(`  ${done}/${total}`);
		if (check) return sayRecheck(io, await checkRecompute(db, progress));
		const learners = await recompute(db, progress);
		io.out(`Đã tính lại số liệu từ ${learners} người học. Counted ${learners} learners anew.`);
		return 0;
	});

function sayRecheck(io: Io, { cells, facts }: Recheck): number {
	if (cells.length + facts.length === 0) {
		io.out('✓ Số liệu khớp với việc đếm lại từ đầu. The figures agree with a count from scratch.');
		return 0;
	}
	for (const { incremental, recomputed, ...cell } of cells.slice(0, SHOWN)) {
		io.out(`✗ ${Object.values(cell).join(' ')}: ${incremental} ≠ ${recomputed}`);
	}
	for (const { learners, ...fact } of facts.slice(0, SHOWN)) {
		io.out(`✗ ${Object.values(fact).join(' ')}: ${learners} người · people`);
	}
	const all = cells.length + facts.length;
	io.out(`${all} chỗ không khớp. Để tính lại, chạy: npm run nepso -- recompute`);
	io.out(`${all} differences. To count anew, run: npm run nepso -- recompute`);
	return 1;
}
