import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { socketDirectoryOf } from '#lib/server/db/embedded/socket-directory.ts';
import { stopPostgres } from '#lib/server/db/embedded/stop-postgres.ts';

export type Line = {
	open?: string;
	dataDir?: string;
	said?: string[];
	answered?: boolean;
	failed?: string;
	closed?: boolean;
	refused?: { vi: string; en: string };
};

/** Settings for tests/support/db-process.ts, and who runs it from which copy of the product. */
export type ProcessSettings = {
	dataDir?: string;
	dataDirIsDefault?: boolean;
	systemDir?: string;
	root?: string;
	node?: string;
	user?: { uid: number; gid: number };
};

/** A real process that has the database open, or tried to. */
export class DatabaseProcess {
	readonly #lines: AsyncIterator<string>;
	readonly #gone: Promise<void>;
	readonly child: ChildProcess;
	errors = '';

	constructor({ root = process.cwd(), node = process.execPath, user, ...settings }: ProcessSettings) {
		const asked = JSON.stringify({ dataDirIsDefault: false, root, ...settings });
		this.child = spawn(node, [join(root, 'tests/support/db-process.ts'), asked], {
			cwd: '/',
			stdio: 'pipe',
			detached: true, // a process group of its own, as in a terminal of its own
			...user
		});
		this.child.stderr?.on('data', (text: Buffer) => (this.errors += text.toString()));
		this.#gone = new Promise((resolve) => this.child.once('close', () => resolve()));
		this.#lines = createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]();
	}

	/** The next thing it says; empty when it has ended. */
	async next(): Promise<Line> {
		const { value, done } = await this.#lines.next();
		return done ? {} : (JSON.parse(value) as Line);
	}

	async tell(word: 'ask' | 'revive' | 'close'): Promise<Line> {
		this.child.stdin?.write(`${word}\n`);
		return this.next();
	}

	async close(): Promise<void> {
		await this.tell('close');
		await this.#gone;
	}

	async kill(): Promise<void> {
		this.child.kill('SIGKILL');
		await this.#gone;
	}

	/** What a terminal does at Ctrl-C: the signal goes to the whole process group. */
	async pressCtrlC(): Promise<void> {
		process.kill(-(this.child.pid ?? Number.NaN), 'SIGINT');
		await this.#gone;
	}
}

/** A directory of this test file's own, with a short path that PostgreSQL's user can enter. Goes with the file. */
export function temporaryDirectory(): string {
	const directory = mkdtempSync('/tmp/nep-so-test-');
	chmodSync(directory, 0o755);
	afterAll(async () => {
		const left = globSync('**/postgres/postmaster.pid', { cwd: directory });
		await Promise.all(left.map((file) => stop(dirname(join(directory, file)))));
		rmSync(directory, { recursive: true, force: true });
	});
	return directory;
}

function stop(cluster: string): Promise<void> {
	return stopPostgres(cluster, socketDirectoryOf(dirname(cluster)));
}

/** The number of the postmaster that lives in the data directory; null when there is none. */
export function postmasterPid(dataDir: string): number | null {
	const file = join(dataDir, 'postgres', 'postmaster.pid');
	if (!existsSync(file)) return null;
	const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
	return isRunning(pid) ? pid : null;
}

export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** How often PostgreSQL was started in the data directory, by its log. */
export function countStarts(dataDir: string): number {
	return readFileSync(join(dataDir, 'postgres.log'), 'utf8').split('starting PostgreSQL').length - 1;
}

/** Waits until something comes true; the test's own time limit is the only clock. */
export async function until(isTrue: () => boolean): Promise<void> {
	while (!isTrue()) await sleep(5);
}
