import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { type OsUser, serverUser } from './os-user.ts';
import { canEnter } from './run-as.ts';

export type DataDirectory = { path: string; user: OsUser | null };

type Wish = {
	dataDir: string;
	isDefault: boolean;
	root: string;
	systemDir: string;
	say: (sentence: string) => void;
};

/**
 * Which directory holds the data, and who runs PostgreSQL there. A chosen directory is used or refused; only the
 * default one may give way, to `systemDir`, when root works where PostgreSQL's user may not enter.
 *
 * @throws StartupError when the directory cannot be used.
 */
export async function chooseDataDirectory(wish: Wish): Promise<DataDirectory> {
	const wanted = resolve(wish.root, wish.dataDir);
	const user = serverUser(wanted, clusterOf(wanted));
	if (!user) return { path: makeDirectory(wanted, 0o700), user };

	const elsewhere = join(wish.systemDir, `data-${shortHash(realpathSync(wish.root))}`);
	const hasData = existsSync(clusterOf(wanted));
	// Once the data lives elsewhere it stays there, even if the way to the default opens later.
	const movedBefore = wish.isDefault && !hasData && existsSync(clusterOf(elsewhere));
	if (!movedBefore && (await canEnter(user, nearestExisting(wanted)))) {
		return { path: makeDirectory(wanted, 0o711), user };
	}
	if (!wish.isDefault || hasData) throw outOfReach(wanted, user);
	wish.say(`The user ${user.name} cannot reach ${wanted}, so the data is kept in ${elsewhere}.`);
	return { path: makeDirectory(elsewhere, 0o711), user: serverUser(elsewhere, clusterOf(elsewhere)) };
}

/** Where PostgreSQL's own files lie in a data directory. */
export function clusterOf(dataDir: string): string {
	return join(dataDir, 'postgres');
}

/** A name for a path that is short enough to stand in another path. */
export function shortHash(path: string): string {
	return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

function nearestExisting(path: string): string {
	return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

/** Makes the directory if it is missing, whatever the umask says, and checks that we may write there. */
function makeDirectory(path: string, mode: number): string {
	try {
		if (!existsSync(path)) {
			mkdirSync(path, { recursive: true });
			chmodSync(path, mode);
		}
		accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
		return realpathSync(path);
	} catch (cause) {
		throw notWritable(path, cause);
	}
}

function notWritable(path: string, cause: unknown): StartupError {
	return new StartupError(
		{
			vi: `Không ghi được vào thư mục dữ liệu ${path}. Hãy cấp quyền ghi, hoặc đặt DATA_DIR là một thư mục khác.`,
			en: `The data directory ${path} cannot be written. Allow writing there, or set DATA_DIR to another directory.`
		},
		{ cause }
	);
}

function outOfReach(path: string, user: OsUser): StartupError {
	return new StartupError({
		vi: `Người dùng ${user.name}, người chạy PostgreSQL, không vào được thư mục dữ liệu ${path}. Hãy mở quyền vào (chmod o+x) các thư mục trên đường đi, hoặc đặt DATA_DIR là một thư mục khác, ví dụ /var/lib/nep-so/data.`,
		en: `The user ${user.name}, who runs PostgreSQL, cannot enter the data directory ${path}. Open the directories on the way (chmod o+x), or set DATA_DIR to another one, for instance /var/lib/nep-so/data.`
	});
}
