import { spawn } from 'node:child_process';
import type { OsUser } from './os-user.ts';

export type Outcome = { ok: boolean; output: string };

/** How a program of PostgreSQL is started: as that user, from a directory everyone can enter, with no PG* variables. */
export function spawnOptions(user: OsUser | null) {
	return {
		cwd: '/',
		env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
		...(user ? { uid: user.uid, gid: user.gid } : {})
	};
}

/**
 * Runs a program to its end. Its output is kept whole: these programs say little. Never rejects: a program that
 * cannot be run at all is an outcome too.
 */
export async function runAs(user: OsUser | null, program: string, args: string[]): Promise<Outcome> {
	return new Promise<Outcome>((resolve) => {
		let output = '';
		// Its own session, so that Ctrl-C in the terminal reaches only us, and we decide.
		const child = spawn(program, args, {
			...spawnOptions(user),
			detached: true,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.on('error', (error) => resolve({ ok: false, output: error.message }));
		child.on('close', (code) => resolve({ ok: code === 0, output }));
	}).catch((error: unknown) => ({ ok: false, output: String(error) })); // a forbidden uid throws at once
}

/** Can this user enter the directory? Asked of the system itself, which knows about access lists and mounts. */
export async function canEnter(user: OsUser | null, directory: string): Promise<boolean> {
	return (await runAs(user, '/bin/sh', ['-c', 'cd -- "$0"', directory])).ok;
}
