import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { socketConfig } from '../../src/lib/server/db/embedded/probe.ts';
import { socketDirectoryOf } from '../../src/lib/server/db/embedded/socket-directory.ts';
import { startServer } from '../e2e/support/server.ts';
import { appointManager } from './cast.ts';
import { runCommand, type Ran } from './nepso-command.ts';
import { startWorker } from './protocol.ts';
import { measureFolding, measureLag } from './scale-folding.ts';
import { measurePages, type PageCost } from './scale-pages.ts';

/**
 * `npm run bench:scale`: what figures cost with few citizens and with many. Everything runs on the built product with
 * its own PostgreSQL; figures, never a verdict.
 *
 *     npm run bench:scale -- --citizens 10000,1000000 --json figures.json
 */

const { values } = parseArgs({
	options: { citizens: { type: 'string', default: '10000,1000000' }, json: { type: 'string' } }
});

/** What one size of province cost. */
type Size = {
	readonly citizens: number;
	readonly generate: Ran;
	readonly recompute: Ran;
	readonly close: Ran;
	readonly pages: readonly PageCost[];
	readonly foldedPerSecond: number;
	readonly longestLagSeconds: number;
};

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const built = spawnSync(process.execPath, ['src/bin/launch.ts', 'build'], { stdio: 'inherit' });
if (built.status !== 0) throw new Error('Nothing to measure: the product was not built.');
const load = startWorker('./load.ts');
const sizes: Size[] = [];
try {
	for (const citizens of values.citizens.split(',').map(Number)) sizes.push(await measureSize(citizens));
} finally {
	await load.end();
}
if (values.json) writeFileSync(values.json, JSON.stringify(sizes, null, '\t'));

async function measureSize(citizens: number): Promise<Size> {
	const directory = mkdtempSync(join(tmpdir(), 'nep-so-scale-'));
	chmodSync(directory, 0o755); // as root, PostgreSQL runs as another user and must be able to enter
	const env = { DATA_DIR: join(directory, 'data'), API_CALLS_PER_MINUTE: '1000000' };
	try {
		console.log(`\n${citizens} citizens`);
		for (const command of [['migrate'], ['seed'], ['publish-content']]) await runCommand(command, env);
		const generate = await told(['generate', '--citizens', String(citizens), '--yes', '--no-count'], env);
		const recompute = await told(['recompute'], env);
		const close = await told(['close-period', lastClosedQuarter(new Date())], env);
		return { citizens, generate, recompute, close, ...(await measureServer(env)) };
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}
}

async function told(command: string[], env: Record<string, string>): Promise<Ran> {
	const ran = await runCommand(command, env);
	console.log(`  ${command[0]}: ${ran.seconds.toFixed(1)} s, peak ${ran.peakMb} MB · ${ran.lastLine}`);
	return ran;
}

async function measureServer(env: { readonly DATA_DIR: string }) {
	const server = await startServer({ ...env });
	const client = new pg.Client(socketConfig(socketDirectoryOf(env.DATA_DIR)));
	await client.connect();
	const pidFile = readFileSync(join(env.DATA_DIR, 'postgres', 'postmaster.pid'), 'utf8');
	const postmaster = Number(pidFile.split('\n')[0]);
	try {
		const manager = await appointManager(server.origin, server.setupLink ?? '', '2025:79');
		const house = { origin: server.origin, pid: server.process.pid!, postmaster, client, load, manager };
		const pages = await measurePages(house);
		const foldedPerSecond = await measureFolding(client);
		console.log(`  folding: ${Math.round(foldedPerSecond)} events/s`);
		const longestLagSeconds = await measureLag(client);
		console.log(`  at 200 answers/s the oldest event waited at most ${longestLagSeconds.toFixed(1)} s`);
		return { pages, foldedPerSecond, longestLagSeconds };
	} finally {
		await client.end();
		await server.stop();
	}
}

/** The newest quarter that has been over for two weeks. */
function lastClosedQuarter(now: Date): string {
	const before = new Date(now.getTime() - 14 * 24 * 60 * 60 * 1000);
	const index = before.getUTCFullYear() * 4 + Math.floor(before.getUTCMonth() / 3) - 1;
	return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}
