import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** Computing time of processes, as Linux counts it in /proc (see `man 5 proc`, fields 14 to 17 of `stat`). */

const MS_PER_TICK = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

type Stat = {
	readonly parent: number;
	/** Milliseconds of this process, all its threads, in user and kernel mode. */
	readonly ownMs: number;
	/** Milliseconds of its children that ended and were waited for. */
	readonly endedChildrenMs: number;
};

/** Milliseconds a process has computed since it began. */
export function cpuOfProcess(pid: number): number {
	return readStat(pid)?.ownMs ?? 0;
}

/** Milliseconds a PostgreSQL server has computed: the postmaster, its children, and those of them that ended. */
export function cpuOfDatabase(postmaster: number): number {
	const main = readStat(postmaster);
	if (!main) return 0;
	const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
	const children = pids.map(readStat).filter((stat) => stat?.parent === postmaster);
	return main.ownMs + main.endedChildrenMs + children.reduce((sum, stat) => sum + (stat?.ownMs ?? 0), 0);
}

function readStat(pid: number): Stat | null {
	let text: string;
	try {
		text = readFileSync(`/proc/${pid}/stat`, 'utf8');
	} catch {
		return null; // it ended meanwhile
	}
	// The name in brackets may hold spaces; after it comes field 3.
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
	const ticks = (field: number) => Number(fields[field - 3]) * MS_PER_TICK;
	return {
		parent: Number(fields[1]),
		ownMs: ticks(14) + ticks(15),
		endedChildrenMs: ticks(16) + ticks(17)
	};
}
