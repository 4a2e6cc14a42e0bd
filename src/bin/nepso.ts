import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../settings.ts';
import { runProgram } from './nepso/run-program.ts';

/** The command line: `npm run nepso -- <command>`. */

const root = process.env.NEP_SO_ROOT ?? process.cwd();
const stop = new AbortController();

for (const name of ['SIGINT', 'SIGTERM'] as const) {
	process.on(name, () => {
		if (stop.signal.aborted) process.exit(130); // asked twice: now
		stop.abort();
	});
}

process.exitCode = await runProgram(process.argv.slice(2), {
	out: (line) => process.stdout.write(`${line}\n`),
	err: (line) => process.stderr.write(`${line}\n`),
	settings: () => readSettings(process.env, root),
	programVersion: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
		.version,
	cwd: process.env.INIT_CWD ?? process.cwd(), // npm moves to the root and says where it was called
	signal: stop.signal
});
