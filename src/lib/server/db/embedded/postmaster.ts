import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SOCKET_NAME } from './socket-directory.ts';

/** What PostgreSQL's first process says of itself in `postmaster.pid`. */
export type Postmaster = { pid: number; status: string };

/** Lines of postmaster.pid, as in PostgreSQL's src/include/utils/pidfile.h (there counted from 1). */
const PID_LINE = 0;
const STATUS_LINE = 7;

/** The postmaster that lives in this cluster now; null when there is none, whatever a left-over file claims. */
export function livingPostmaster(cluster: string): Postmaster | null {
	const written = readPidFile(cluster);
	return written && isPostmasterOf(written.pid, cluster) ? written : null;
}

/**
 * Removes what a dead postmaster left behind when its number has passed to a stranger. PostgreSQL clears such files
 * itself, except when the stranger belongs to the same user, whom it takes for a postmaster. Only inside a transition,
 * and only when `livingPostmaster` found none.
 */
export function clearStaleFiles(cluster: string, socketDir: string): void {
	const written = readPidFile(cluster);
	if (!written || !isAlive(written.pid)) return;
	rmSync(join(cluster, 'postmaster.pid'), { force: true });
	rmSync(join(socketDir, `${SOCKET_NAME}.lock`), { force: true });
	rmSync(join(socketDir, SOCKET_NAME), { force: true });
}

function readPidFile(cluster: string): Postmaster | null {
	try {
		const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
		const pid = Number(lines[PID_LINE]);
		if (!Number.isSafeInteger(pid) || pid <= 0) return null;
		return { pid, status: (lines[STATUS_LINE] ?? '').trim() };
	} catch {
		return null;
	}
}

/** A number in a file may have passed to another process since, or belong to one that is dead and not yet buried. */
function isPostmasterOf(pid: number, cluster: string): boolean {
	if (!isAlive(pid)) return false;
	if (process.platform !== 'linux') return psSays(pid).includes(` -D ${cluster} `);
	return worksIn(pid, cluster) || wasStartedFor(pid, cluster);
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** A postmaster's working directory is its cluster. Root in a container may not look; then the arguments tell. */
function worksIn(pid: number, cluster: string): boolean {
	try {
		const there = statSync(`/proc/${pid}/cwd`);
		const here = statSync(cluster);
		return there.dev === here.dev && there.ino === here.ino;
	} catch {
		return false;
	}
}

function wasStartedFor(pid: number, cluster: string): boolean {
	try {
		const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
		const at = words.indexOf('-D');
		return (words[0] ?? '').endsWith('postgres') && at > 0 && words[at + 1] === cluster;
	} catch {
		return false;
	}
}

function psSays(pid: number): string {
	return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
