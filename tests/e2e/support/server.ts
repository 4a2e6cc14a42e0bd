import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

export type RunningServer = {
	readonly origin: string;
	readonly process: ChildProcess;
	/** Where the first administrator is made; null once there is one. */
	readonly setupLink: string | null;
	/** Everything it printed so far. */
	printed(): string;
	/** Asks it to stop and waits until it has. */
	stop(): Promise<void>;
	/** Kills it at once, as a power cut would, and waits until it is gone. */
	kill(): Promise<void>;
};

/** Starts the product the way `npm start` does and waits until it serves. */
export async function startServer(env: Record<string, string>): Promise<RunningServer> {
	const port = env.PORT ?? String(await freePort());
	const child = spawn(process.execPath, ['src/bin/launch.ts', 'serve'], {
		env: programEnv({ ...env, PORT: port }),
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	child.stdout.on('data', (chunk) => (printed += String(chunk)));
	child.stderr.on('data', (chunk) => (printed += String(chunk)));
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const origin = `http://localhost:${port}`;
	await untilReady(origin, child, () => printed);
	const end = (signal: NodeJS.Signals) => {
		child.kill(signal);
		return gone;
	};
	return {
		origin,
		process: child,
		setupLink: /http\S+\/invitation\/\S+/.exec(printed)?.[0] ?? null,
		printed: () => printed,
		stop: () => end('SIGTERM'),
		kill: () => end('SIGKILL')
	};
}

/** The environment of a program under test: nothing of the tester's own settings, and what the test wants. */
export function programEnv(env: Record<string, string>): NodeJS.ProcessEnv {
	return { ...process.env, DATABASE_URL: '', ORIGIN: '', LOG_LEVEL: 'error', ...env };
}

async function untilReady(origin: string, child: ChildProcess, printed: () => string): Promise<void> {
	for (;;) {
		if (child.exitCode !== null || child.signalCode !== null)
			throw new Error(`The server did not start:\n${printed()}`);
		const answer = await fetch(`${origin}/readyz`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** A port nobody uses now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
