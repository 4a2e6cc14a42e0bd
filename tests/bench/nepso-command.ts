import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { programEnv } from '../e2e/support/server.ts';

/** What a run of the command line took: the most memory it and its children held at once, as looked at now and then. */
export type Ran = { readonly seconds: number; readonly peakMb: number; readonly lastLine: string };

const LOOK_MS = 200;

/** Runs `nepso …` to its end. @throws Error where it failed */
export async function runCommand(command: readonly string[], env: Record<string, string>): Promise<Ran> {
	const began = performance.now();
	const child = spawn(process.execPath, ['build/bin/nepso.js', ...command], {
		env: programEnv(env),
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	let peak = 0;
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
	const look = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), LOOK_MS);
	const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
	clearInterval(look);
	if (status !== 0) throw new Error(`nepso ${command.join(' ')} failed:\n${printed}`);
	const seconds = (performance.now() - began) / 1000;
	return { seconds, peakMb: Math.round(peak / 1024), lastLine: printed.trim().split('\n').at(-1) ?? '' };
}

/** Kilobytes a process holds in memory, without what it shares with others. */
function memoryOf(pid: number): number {
	try {
		if (!readdirSync('/proc').includes(String(pid))) return 0;
		return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
	} catch {
		return 0; // it ended meanwhile
	}
}
