import { chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { type Lock, tryLock } from './kernel-lock.ts';

/** Longer than the longest start: PostgreSQL may need minutes to recover from a power cut. */
const PATIENCE_MS = 11 * 60 * 1000;

/** When to tell a waiting person what they are waiting for. */
const TELL_AFTER_MS = 3000;

/**
 * The two locks of a data directory. Whoever uses its PostgreSQL holds `users` shared for life; whoever starts,
 * adopts or stops it holds `transition` alone for that moment.
 */
export type HouseLocks = {
	/** Runs `work` while no other process starts or stops PostgreSQL. */
	inTransition<T>(work: () => Promise<T>): Promise<T>;
	/** Says that this process uses PostgreSQL. Only inside a transition, where nobody can be testing for it. */
	joinUsers(): Lock;
	/** Is nobody using PostgreSQL any more? Only inside a transition, so that the answer stays true. */
	isAlone(): boolean;
};

/** @throws StartupError when the lock files cannot be made. */
export function openHouseLocks(dataDir: string, say: (sentence: string) => void): HouseLocks {
	const directory = join(dataDir, 'locks');
	makeLocksDirectory(directory, dataDir);
	const transition = join(directory, 'transition.lock');
	const users = join(directory, 'users.lock');
	const attempt = (file: string, kind: 'shared' | 'exclusive') => tryOrExplain(file, kind, dataDir);

	return {
		async inTransition(work) {
			const lock = await waitFor(() => attempt(transition, 'exclusive'), dataDir, say);
			try {
				return await work();
			} finally {
				lock.release();
			}
		},
		joinUsers() {
			const lock = attempt(users, 'shared');
			if (!lock) throw new Error('joinUsers was called outside a transition');
			return lock;
		},
		isAlone() {
			const lock = attempt(users, 'exclusive');
			lock?.release();
			return lock !== null;
		}
	};
}

async function waitFor(attempt: () => Lock | null, dataDir: string, say: (sentence: string) => void) {
	const start = Date.now();
	for (let told = false; ;) {
		const lock = attempt();
		if (lock) return lock;
		const waited = Date.now() - start;
		if (waited > PATIENCE_MS) throw tooLong(dataDir);
		if (!told && waited > TELL_AFTER_MS) {
			say(`Waiting for another Nếp Số process to finish starting or stopping PostgreSQL in ${dataDir}.`);
			told = true;
		}
		// Uneven steps, so that two waiting processes do not keep meeting.
		await sleep(10 + Math.random() * 30);
	}
}

/** Root gives its files to the owner of the data directory, who may come back without root. */
function makeLocksDirectory(directory: string, dataDir: string): void {
	try {
		if (!mkdirSync(directory, { recursive: true, mode: 0o700 })) return;
		if (process.getuid?.() === 0) chownSync(directory, statSync(dataDir).uid, statSync(dataDir).gid);
	} catch (cause) {
		throw noLocks(dataDir, cause);
	}
}

function tryOrExplain(file: string, kind: 'shared' | 'exclusive', dataDir: string): Lock | null {
	try {
		const lock = tryLock(file, kind);
		if (process.getuid?.() === 0) chownSync(file, statSync(dataDir).uid, statSync(dataDir).gid);
		return lock;
	} catch (cause) {
		throw noLocks(dataDir, cause);
	}
}

function noLocks(dataDir: string, cause: unknown): StartupError {
	return new StartupError(
		{
			vi: `Không tạo hoặc không mở được tệp khoá trong ${dataDir}/locks. Hãy kiểm tra quyền ghi, hoặc đặt DATA_DIR là một thư mục khác trên ổ đĩa của máy này.`,
			en: `The lock files in ${dataDir}/locks cannot be made or opened. Check who may write there, or set DATA_DIR to another directory on a disk of this machine.`
		},
		{ cause }
	);
}

function tooLong(dataDir: string): StartupError {
	return new StartupError({
		vi: `Một tiến trình Nếp Số khác đang giữ ${dataDir} quá lâu. Hãy xem ${dataDir}/postgres.log, dừng tiến trình đó rồi khởi động lại.`,
		en: `Another Nếp Số process has been busy with ${dataDir} for too long. See ${dataDir}/postgres.log, stop that process, then start again.`
	});
}
