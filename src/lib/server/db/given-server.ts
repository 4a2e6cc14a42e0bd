import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { errorCode } from './error-code.ts';
import { badAddress, explain, tooOld } from './given-server-errors.ts';

/** The oldest PostgreSQL we promise to work with, as its server_version_num. */
const OLDEST = 150000;

/** A server that is just starting gets this long. */
const PATIENCE_MS = 30 * 1000;
const STARTING_UP = '57P03';

/**
 * Knocks once at the PostgreSQL of DATABASE_URL, so that a wrong address is told at the start and in plain words.
 *
 * @throws StartupError, which never holds the password.
 */
export async function checkGivenServer(url: string): Promise<void> {
	if (!isAddress(url)) throw badAddress();
	for (const begun = Date.now(); ;) {
		try {
			const version = await askVersion(url);
			if (version < OLDEST) throw tooOld(Math.floor(version / 10000));
			return;
		} catch (error) {
			const starting = errorCode(error) === STARTING_UP && Date.now() - begun < PATIENCE_MS;
			if (!starting) throw explain(error, url);
			await sleep(250);
		}
	}
}

function isAddress(url: string): boolean {
	try {
		const { protocol, pathname, searchParams } = new URL(url);
		const isPostgres = protocol === 'postgres:' || protocol === 'postgresql:';
		return (
			isPostgres && (pathname.length > 1 || searchParams.has('database')) && decodeURIComponent(url) !== ''
		);
	} catch {
		return false;
	}
}

async function askVersion(url: string): Promise<number> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
	client.on('error', () => {}); // told by the query that was under way
	try {
		await client.connect();
		const answer = await client.query<{ version: number }>(
			`select current_setting('server_version_num')::int as version`
		);
		return answer.rows[0]?.version ?? 0;
	} finally {
		await client.end().catch(() => {});
	}
}
