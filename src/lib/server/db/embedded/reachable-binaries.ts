import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import type { Binaries } from './binaries.ts';
import type { OsUser } from './os-user.ts';
import { type Outcome, runAs } from './run-as.ts';

/**
 * Binaries that the user who runs PostgreSQL can really run. Root often works in a home directory that nobody else
 * may enter; then the binaries are copied once, under their version, into `systemDir`.
 *
 * @throws StartupError when even the copy, or for an ordinary user the original, does not run here.
 */
export async function reachableBinaries(
	packaged: Binaries,
	user: OsUser | null,
	systemDir: string,
	say: (sentence: string) => void
): Promise<Binaries> {
	const first = await tryBinaries(packaged, user);
	if (first.ok) return packaged;
	if (!user) throw doesNotRun(first);

	const copy = { home: join(systemDir, `postgres-${packaged.name}`), name: packaged.name };
	if (!existsSync(copy.home)) {
		say(
			`The user ${user.name} cannot reach ${packaged.home}, so PostgreSQL runs from a copy in ${copy.home}.`
		);
		copyWhole(packaged.home, copy.home, systemDir);
	}
	const second = await tryBinaries(copy, user);
	if (!second.ok) throw doesNotRun(second);
	return copy;
}

/** Runs the server for its version: that asks for the way there, the programs, their libraries and their share/. */
function tryBinaries({ home }: Binaries, user: OsUser | null): Promise<Outcome> {
	const script =
		'test -r "$0/share/postgresql/postgres.bki" && "$0/bin/postgres" --version && "$0/bin/initdb" --version';
	return runAs(user, '/bin/sh', ['-c', script, home]);
}

/** A half copy never bears the final name, and of two copiers either may win. */
function copyWhole(from: string, to: string, systemDir: string): void {
	let half: string | undefined;
	try {
		mkdirSync(systemDir, { recursive: true });
		chmodSync(systemDir, 0o755);
		half = mkdtempSync(`${to}.new-`);
		cpSync(from, half, { recursive: true, verbatimSymlinks: true });
		chmodSync(half, 0o755);
		renameSync(half, to);
	} catch (cause) {
		if (half) rmSync(half, { recursive: true, force: true });
		if (!existsSync(to)) throw cannotCopy(systemDir, cause);
	}
}

function doesNotRun({ output }: Outcome): StartupError {
	const last = output.trim().split('\n').at(-1) ?? '';
	return new StartupError({
		vi: `PostgreSQL đi kèm không chạy được trên máy này (${last}). Hãy đặt DATABASE_URL tới một máy chủ PostgreSQL từ bản 15.`,
		en: `The bundled PostgreSQL does not run on this machine (${last}). Set DATABASE_URL to a PostgreSQL server, version 15 or later.`
	});
}

function cannotCopy(systemDir: string, cause: unknown): StartupError {
	return new StartupError(
		{
			vi: `Không chép được PostgreSQL vào ${systemDir}. Hãy chạy Nếp Số bằng một người dùng thường, hoặc đặt DATABASE_URL.`,
			en: `PostgreSQL could not be copied into ${systemDir}. Run Nếp Số as an ordinary user, or set DATABASE_URL.`
		},
		{ cause }
	);
}
