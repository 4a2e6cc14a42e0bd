import {
	chownSync,
	closeSync,
	existsSync,
	fsyncSync,
	mkdtempSync,
	openSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync
} from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { clusterOf } from './data-directory.ts';
import type { OsUser } from './os-user.ts';
import { runAs } from './run-as.ts';

/** The role the application uses, and the name of its database. */
export const DATABASE_NAME = 'nep_so';

const UNFINISHED = 'postgres.new-';

/**
 * Makes PostgreSQL's own files if there are none: under a passing name, renamed when they are whole and on the disk,
 * so that a process killed half-way leaves only litter, which the next one sweeps up.
 * Call it inside a transition.
 *
 * @throws StartupError when the files cannot be made, or belong to another major version of PostgreSQL.
 */
export async function ensureCluster(dataDir: string, home: string, user: OsUser | null, version: string) {
	const cluster = clusterOf(dataDir);
	sweep(dataDir);
	if (existsSync(join(cluster, 'PG_VERSION'))) {
		checkVersion(cluster, version);
		return;
	}
	let unfinished: string | undefined;
	try {
		unfinished = mkdtempSync(join(dataDir, UNFINISHED));
		if (user) chownSync(unfinished, user.uid, user.gid);
		const outcome = await runAs(user, join(home, 'bin', 'initdb'), initdbArguments(unfinished));
		if (!outcome.ok) throw new Error(outcome.output);
		renameSync(unfinished, cluster);
		syncDirectory(dataDir);
	} catch (error) {
		if (unfinished) rmSync(unfinished, { recursive: true, force: true });
		throw notMade(dataDir, error);
	}
}

/** C.UTF-8 sorts by code point and needs no locale of the machine; queries that sort for people name a collation. */
function initdbArguments(directory: string): string[] {
	return [
		`--pgdata=${directory}`,
		`--username=${DATABASE_NAME}`,
		'--auth=trust',
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8',
		'--data-checksums'
	];
}

/** An initdb whose starter was killed may still be writing; what cannot be removed now is removed next time. */
function sweep(dataDir: string): void {
	for (const name of readdirSync(dataDir)) {
		if (!name.startsWith(UNFINISHED)) continue;
		try {
			rmSync(join(dataDir, name), { recursive: true, force: true });
		} catch {
			continue;
		}
	}
}

function syncDirectory(directory: string): void {
	const descriptor = openSync(directory, 'r');
	fsyncSync(descriptor);
	closeSync(descriptor);
}

function checkVersion(cluster: string, version: string): void {
	const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
	const ours = version.split('.')[0] ?? '';
	if (found === ours) return;
	throw new StartupError({
		vi: `Dữ liệu trong ${cluster} là của PostgreSQL ${found}, còn bản này dùng PostgreSQL ${ours}. Hãy sao lưu bằng bản Nếp Số cũ rồi khôi phục vào một DATA_DIR mới.`,
		en: `The data in ${cluster} belongs to PostgreSQL ${found}, but this version uses PostgreSQL ${ours}. Make a backup with the former version of Nếp Số and restore it into a new DATA_DIR.`
	});
}

function notMade(dataDir: string, cause: unknown): StartupError {
	const lines = (cause instanceof Error ? cause.message : String(cause)).trim().split('\n');
	const reason = lines.findLast((line) => /error|fatal|could not|no space/i.test(line)) ?? lines.at(-1) ?? '';
	return new StartupError(
		{
			vi: `Không tạo được cơ sở dữ liệu trong ${dataDir} (${reason}). Hãy kiểm tra dung lượng đĩa và quyền ghi, hoặc đặt DATABASE_URL.`,
			en: `No database could be made in ${dataDir} (${reason}). Check the free space and who may write there, or set DATABASE_URL.`
		},
		{ cause }
	);
}
