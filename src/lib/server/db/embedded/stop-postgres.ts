import { rmdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../error-code.ts';
import { livingPostmaster } from './postmaster.ts';

/** The last checkpoint may take a while on a slow disk; a stop that takes longer goes on without us. */
const PATIENCE_MS = 60 * 1000;

/**
 * Stops PostgreSQL cleanly (its “fast” way: open transactions are rolled back, everything committed is on the disk)
 * and waits until it is gone. Only inside a transition, and only when nobody uses it.
 */
export async function stopPostgres(cluster: string, socketDir: string): Promise<void> {
	const pid = livingPostmaster(cluster)?.pid;
	if (pid !== undefined) await interrupt(pid, () => livingPostmaster(cluster)?.pid === pid);
	await rmdir(socketDir).catch(() => {}); // only if it is empty: nothing of ours shall stay in /tmp
}

async function interrupt(pid: number, isLiving: () => boolean): Promise<void> {
	try {
		process.kill(pid, 'SIGINT');
	} catch (error) {
		if (errorCode(error) === 'ESRCH') return; // it went by itself a moment ago
		throw error;
	}
	const begun = Date.now();
	while (isLiving() && Date.now() - begun < PATIENCE_MS) await sleep(15);
}
