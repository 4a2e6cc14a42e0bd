import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { clusterOf } from './data-directory.ts';
import type { OsUser } from './os-user.ts';
import { prepareSocketDirectory } from './socket-directory.ts';
import { clearStaleFiles, livingPostmaster } from './postmaster.ts';
import { probe } from './probe.ts';
import { spawnOptions } from './run-as.ts';
import { lastFatal, logOf, logSize, openLog } from './server-log.ts';
import { serverOptions } from './server-options.ts';

/** Everything that says which PostgreSQL is meant. */
export type Place = { dataDir: string; socketDir: string; home: string; user: OsUser | null };

/** Recovery after a power cut may take minutes on a slow disk. */
const PATIENCE_MS = 10 * 60 * 1000;

/** A postmaster that is ready but cannot be reached will not become reachable. */
const UNREACHABLE_MS = 15 * 1000;

/** A postmaster that was killed leaves children, who need a moment to notice; until then a new one refuses. */
const ATTEMPTS = 20;
const BETWEEN_ATTEMPTS_MS = 500;
const CHILDREN_LEFT = /shared memory block|lock file .* already exists|is another postmaster/i;

/**
 * Sees to it that PostgreSQL answers: adopts the one that runs, waits for one that is starting, recovering or
 * stopping, starts one where there is none. Only inside a transition. Returns whether this call started it.
 *
 * @throws StartupError with PostgreSQL's own reason when it will not start.
 */
export async function startPostgres(place: Place): Promise<boolean> {
	const cluster = clusterOf(place.dataDir);
	const begun = Date.now();
	const launches: Launch[] = [];
	prepareSocketDirectory(place.socketDir, place.user);
	while (Date.now() - begun < PATIENCE_MS) {
		const answer = await probe(place.socketDir);
		if (answer === 'ready') return launches.length > 0;
		const living = livingPostmaster(cluster);
		if (answer === 'busy' || living) {
			const stranded = answer === 'absent' && living?.status === 'ready';
			if (stranded && Date.now() - begun > UNREACHABLE_MS) throw unreachable(place, living.pid);
		} else if (await mayLaunch(place, launches)) {
			launches.push(launch(place, cluster));
		}
		await sleep(20);
	}
	throw doesNotStart(place, `${PATIENCE_MS / 60_000} min`);
}

/** Nobody lives in the cluster: either our last child is still on its way there, or it has gone and told why. */
async function mayLaunch(place: Place, launches: Launch[]): Promise<boolean> {
	const reason = launches.at(-1)?.whyGone();
	if (reason === undefined) return true;
	if (reason === null) return false;
	if (launches.length >= ATTEMPTS || !CHILDREN_LEFT.test(reason)) throw doesNotStart(place, reason);
	await sleep(BETWEEN_ATTEMPTS_MS);
	return true;
}

type Launch = {
	/** Null while it lives; then its reason for going. */
	whyGone(): string | null;
};

function launch(place: Place, cluster: string): Launch {
	let log: number | undefined;
	try {
		clearStaleFiles(cluster, place.socketDir);
		log = openLog(place.dataDir);
		const from = logSize(place.dataDir);
		return watch(spawnPostmaster(place, cluster, log), () => lastFatal(place.dataDir, from));
	} catch (error) {
		return { whyGone: () => String(error) }; // no right to write, or to become that user
	} finally {
		if (log !== undefined) closeSync(log);
	}
}

/** In a session of its own, so that neither Ctrl-C nor a closed terminal stops it before its last user has left. */
function spawnPostmaster(place: Place, cluster: string, log: number): ChildProcess {
	const child = spawn(join(place.home, 'bin', 'postgres'), serverOptions(cluster, place.socketDir), {
		...spawnOptions(place.user),
		detached: true,
		stdio: ['ignore', log, log]
	});
	child.unref();
	return child;
}

function watch(child: ChildProcess, readLog: () => string): Launch {
	let reason: string | null = null;
	child.once('error', (error) => (reason = error.message));
	let gone = false;
	child.once('exit', () => (gone = true));
	// The log is read only when somebody asks: a postmaster may well end when all is over and its directory gone.
	return { whyGone: () => reason ?? (gone ? readLog() : null) };
}

function doesNotStart({ dataDir }: Place, reason: string): StartupError {
	return new StartupError({
		vi: `PostgreSQL không khởi động được (${reason}). Hãy xem ${logOf(dataDir)}.`,
		en: `PostgreSQL does not start (${reason}). See ${logOf(dataDir)}.`
	});
}

function unreachable({ socketDir, dataDir }: Place, pid: number): StartupError {
	return new StartupError({
		vi: `PostgreSQL của ${dataDir} đang chạy (tiến trình ${pid}) nhưng không có socket trong ${socketDir}. Hãy dừng tiến trình đó (kill -INT ${pid}) rồi khởi động lại.`,
		en: `The PostgreSQL of ${dataDir} is running (process ${pid}) but has no socket in ${socketDir}. Stop that process (kill -INT ${pid}), then start again.`
	});
}
