import { DatabaseSync } from 'node:sqlite';

export type Lock = { release(): void };

/** SQLite's word for “somebody else holds it”. */
const SQLITE_BUSY = 5;

/** Keeps the handles reachable: a collected handle would silently let go of its lock. */
const held = new Set<DatabaseSync>();

/**
 * Takes a lock on `file` that the kernel lets go when this process dies, however it dies; null when somebody else,
 * in this process or another, holds it in a way that excludes ours. Never waits.
 *
 * Node has no file locks of its own, but it carries SQLite, whose rollback-journal locks are fcntl locks with the
 * bookkeeping that makes them safe between several handles in one process. The file stays empty: nothing is ever
 * written. Never open these files with `fs`: closing any descriptor of a file drops the process's fcntl locks on it.
 *
 * @throws whatever SQLite says when the file cannot be made or opened.
 */
export function tryLock(file: string, kind: 'shared' | 'exclusive'): Lock | null {
	const handle = new DatabaseSync(file, { timeout: 0 });
	try {
		handle.exec(kind === 'exclusive' ? 'BEGIN EXCLUSIVE' : 'BEGIN');
		// A deferred transaction takes its shared lock at its first read.
		if (kind === 'shared') handle.exec('SELECT count(*) FROM sqlite_master');
	} catch (error) {
		handle.close();
		if (isBusy(error)) return null;
		throw error;
	}
	held.add(handle);
	return {
		release() {
			if (held.delete(handle)) handle.close();
		}
	};
}

function isBusy(error: unknown): boolean {
	const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
	return typeof code === 'number' && (code & 0xff) === SQLITE_BUSY;
}
