import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { socketConfig } from '../../src/lib/server/db/embedded/probe.ts';
import { socketDirectoryOf } from '../../src/lib/server/db/embedded/socket-directory.ts';
import { startServer } from '../e2e/support/server.ts';
import { copyContent } from './plain-course.ts';

export type Product = {
	readonly origin: string;
	readonly setupLink: string;
	/** The server's process, and PostgreSQL's first one. */
	readonly pid: number;
	readonly postmaster: number;
	readonly socketDir: string;
	/** Waits until every event has been taken into the figures: that work belongs to the answers that caused it. */
	untilFolded(): Promise<void>;
	stop(): Promise<void>;
};

const LOOK_MS = 50;

/** Builds where stale, and starts the product on a data directory and a content of its own. */
export async function startProduct(): Promise<Product> {
	const build = spawnSync(process.execPath, ['src/bin/launch.ts', 'build'], { stdio: 'inherit' });
	if (build.status !== 0) throw new Error('Nothing to measure: the product was not built.');
	const directory = mkdtempSync(join(tmpdir(), 'nep-so-bench-'));
	chmodSync(directory, 0o755); // as root, PostgreSQL runs as another user and must be able to enter
	const dataDir = join(directory, 'data');
	const contentDir = join(directory, 'content');
	copyContent(contentDir);
	// What is measured is the answer, not its refusal.
	const server = await startServer({
		DATA_DIR: dataDir,
		CONTENT_DIR: contentDir,
		API_CALLS_PER_MINUTE: '1000000'
	});
	const socketDir = socketDirectoryOf(dataDir);
	const onlooker = new pg.Client(socketConfig(socketDir));
	await onlooker.connect();
	return {
		origin: server.origin,
		setupLink: server.setupLink ?? '',
		pid: server.process.pid!,
		postmaster: Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
		socketDir,
		untilFolded: () => untilFolded(onlooker),
		async stop() {
			await onlooker.end();
			await server.stop();
			rmSync(directory, { recursive: true, force: true });
		}
	};
}

async function untilFolded(onlooker: pg.Client): Promise<void> {
	for (;;) {
		const { rowCount } = await onlooker.query('select from pending_event limit 1');
		if (rowCount === 0) return;
		await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
	}
}
