import { fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The log is set aside at this size, and the one set aside before is dropped. */
const LONGEST_BYTES = 2 * 1024 * 1024;

export function logOf(dataDir: string): string {
	return join(dataDir, 'postgres.log');
}

/**
 * Opens PostgreSQL's log for appending; the caller closes the descriptor. It belongs to the owner of the data
 * directory, who may come back without root.
 */
export function openLog(dataDir: string): number {
	const path = logOf(dataDir);
	if (logSize(dataDir) > LONGEST_BYTES) renameSync(path, `${path}.1`);
	const log = openSync(path, 'a', 0o600);
	const { uid, gid } = statSync(dataDir);
	if (process.getuid?.() === 0) fchownSync(log, uid, gid);
	return log;
}

export function logSize(dataDir: string): number {
	return statSync(logOf(dataDir), { throwIfNoEntry: false })?.size ?? 0;
}

/** What PostgreSQL gave as the reason for going, in what it has written since `from` (bytes into the log). */
export function lastFatal(dataDir: string, from: number): string {
	const text = readFileSync(logOf(dataDir)).subarray(from).toString('utf8');
	const lines = text.trim().split('\n');
	const fatal = lines.findLast((line) => /\b(FATAL|PANIC):/.test(line)) ?? lines.at(-1) ?? '';
	return fatal.replace(/^.*?\b(FATAL|PANIC):\s*/, '');
}
