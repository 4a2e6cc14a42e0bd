import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { shortHash } from './data-directory.ts';
import type { OsUser } from './os-user.ts';

/** PostgreSQL names its socket after a port, though no port is ever opened. */
export const SOCKET_NAME = '.s.PGSQL.5432';

/** The kernel's longest socket path in bytes: 108 on Linux and 104 elsewhere, less the closing zero. */
const LONGEST = process.platform === 'linux' ? 107 : 103;

/**
 * The directory of the socket: always the same for the same data directory, and not taken from TMPDIR, so that a
 * second process finds it.
 */
export function socketDirectoryOf(dataDir: string): string {
	const inside = join(dataDir, 'socket');
	const fits = Buffer.byteLength(join(inside, SOCKET_NAME)) <= LONGEST;
	return fits ? inside : `/tmp/nep-so-${shortHash(dataDir)}`;
}

/**
 * Makes the directory, which only PostgreSQL's user (and root) may enter: that is what guards the database, for on
 * the socket itself everyone is trusted. Only inside a transition.
 *
 * @throws StartupError when somebody else owns the directory.
 */
export function prepareSocketDirectory(directory: string, user: OsUser | null): void {
	const made = mkdirSync(directory, { recursive: true, mode: 0o700 });
	if (made && user) chownSync(directory, user.uid, user.gid);
	const found = lstatSync(directory);
	const owner = user?.uid ?? process.getuid?.() ?? found.uid;
	const weMayGive = found.uid === 0 && process.getuid?.() === 0;
	if (!found.isDirectory() || (found.uid !== owner && !weMayGive)) throw foreign(directory);
	// Root may have died between making the directory and giving it away; in /tmp a stranger may have opened it.
	if (found.uid !== owner) chownSync(directory, owner, user?.gid ?? found.gid);
	chmodSync(directory, 0o700);
}

function foreign(directory: string): StartupError {
	return new StartupError({
		vi: `Thư mục ${directory} thuộc về người dùng khác nên không dùng cho PostgreSQL được. Hãy xoá nó, hoặc đặt DATA_DIR là một đường dẫn ngắn hơn.`,
		en: `The directory ${directory} belongs to somebody else, so PostgreSQL cannot use it. Remove it, or set DATA_DIR to a shorter path.`
	});
}
