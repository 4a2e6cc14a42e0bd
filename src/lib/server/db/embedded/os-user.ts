import { readFileSync, statSync } from 'node:fs';
import { StartupError } from '#lib/vocabulary/startup-error.ts';

export type OsUser = { name: string; uid: number; gid: number };

/** Accounts that exist on most machines and may do little, the fittest first. */
const CANDIDATES = ['postgres', 'nobody'];

/**
 * Who PostgreSQL shall run as: null means “as we do”. PostgreSQL refuses root, so root lends it the owner of the data
 * there is already, or of the directory that was made ready for it, else an existing account without privileges. No
 * account is ever made.
 *
 * @throws StartupError when root finds no such account.
 */
export function serverUser(dataDir: string, clusterDir: string): OsUser | null {
	if (process.getuid?.() !== 0) return null;
	const accounts = readAccounts();
	const owner = [clusterDir, dataDir]
		.map((path) => statSync(path, { throwIfNoEntry: false }))
		.find((found) => found !== undefined && found.uid !== 0);
	if (owner) {
		const known = accounts.find((account) => account.uid === owner.uid);
		return { name: known?.name ?? String(owner.uid), uid: owner.uid, gid: owner.gid };
	}
	for (const name of CANDIDATES) {
		const account = accounts.find((one) => one.name === name && one.uid !== 0);
		if (account) return account;
	}
	throw new StartupError({
		vi: 'PostgreSQL không chạy bằng quyền root, mà máy này không có người dùng postgres hay nobody. Hãy chạy Nếp Số bằng một người dùng thường, hoặc đặt DATABASE_URL.',
		en: 'PostgreSQL refuses to run as root, and this machine has neither a postgres nor a nobody user. Run Nếp Số as an ordinary user, or set DATABASE_URL.'
	});
}

function readAccounts(): OsUser[] {
	let text = '';
	try {
		text = readFileSync('/etc/passwd', 'utf8');
	} catch {
		// A machine without the file simply has no candidate.
	}
	return text.split('\n').flatMap((line) => {
		const [name, , uid, gid] = line.split(':');
		return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
	});
}
