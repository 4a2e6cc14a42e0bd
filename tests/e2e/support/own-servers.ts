import { test as base, type PlaywrightWorkerArgs } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { socketConfig } from '../../../src/lib/server/db/embedded/probe.ts';
import { socketDirectoryOf } from '../../../src/lib/server/db/embedded/socket-directory.ts';
import { stopPostgres } from '../../../src/lib/server/db/embedded/stop-postgres.ts';
import type { Sender } from './by-forms.ts';
import { programEnv, startServer, type RunningServer } from './server.ts';

export type Ended = { readonly status: number | null; readonly printed: string };

/** Servers, command lines and data directories that belong to one test and go with it. */
export class OwnServers {
	readonly #directories: string[] = [];
	readonly #processes: ChildProcess[] = [];
	readonly #senders: Sender[] = [];
	readonly #playwright: PlaywrightWorkerArgs['playwright'];

	constructor(playwright: PlaywrightWorkerArgs['playwright']) {
		this.#playwright = playwright;
	}

	/** A new, empty directory that PostgreSQL's own user can enter too. */
	directory(): string {
		const made = mkdtempSync(join(tmpdir(), 'nep-so-own-'));
		chmodSync(made, 0o755);
		this.#directories.push(made);
		return made;
	}

	async start(env: Record<string, string>): Promise<RunningServer> {
		const server = await startServer(env);
		this.#processes.push(server.process);
		return server;
	}

	/** Runs the product as a command, `serve` or `nepso …`, until it ends by itself or is killed. */
	run(args: readonly string[], env: Record<string, string>): Promise<Ended> {
		const child = this.spawn(args, env);
		let printed = '';
		child.stdout?.on('data', (chunk) => (printed += String(chunk)));
		child.stderr?.on('data', (chunk) => (printed += String(chunk)));
		return new Promise((resolve) => child.once('close', (status) => resolve({ status, printed })));
	}

	spawn(args: readonly string[], env: Record<string, string>): ChildProcess {
		const options = { env: programEnv(env), stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] };
		const child = spawn(process.execPath, ['src/bin/launch.ts', ...args], options);
		this.#processes.push(child);
		return child;
	}

	/** Somebody new, with no cookies yet. */
	async sender(origin: string): Promise<Sender> {
		const sender = { request: await this.#playwright.request.newContext(), origin };
		this.#senders.push(sender);
		return sender;
	}

	async cleanUp(): Promise<void> {
		await Promise.all(this.#senders.map(({ request }) => request.dispose()));
		await Promise.all(this.#processes.map(endNow));
		for (const directory of this.#directories) {
			const cluster = join(directory, 'postgres');
			if (existsSync(cluster)) await stopPostgres(cluster, socketDirectoryOf(directory));
			rmSync(directory, { recursive: true, force: true });
		}
	}
}

/** Asks the database of a data directory directly, past the application. */
export async function ask<Row extends pg.QueryResultRow>(
	dataDir: string,
	text: string,
	values: unknown[] = []
): Promise<Row[]> {
	const client = new pg.Client(socketConfig(socketDirectoryOf(dataDir)));
	await client.connect();
	try {
		return (await client.query<Row>(text, values)).rows;
	} finally {
		await client.end();
	}
}

async function endNow(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await gone;
}

/** A test that may start servers of its own. */
export const test = base.extend<{ own: OwnServers }>({
	own: async ({ playwright }, use) => {
		const own = new OwnServers(playwright);
		await use(own);
		await own.cleanUp();
	}
});
