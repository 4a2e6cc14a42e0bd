import pg from 'pg';
import { errorCode } from '../error-code.ts';
import { DATABASE_NAME } from './cluster.ts';
import { SOCKET_NAME } from './socket-directory.ts';

/** ready: it answers. busy: it lives, but is starting, recovering or stopping. absent: nobody is at the socket. */
export type Answer = 'ready' | 'busy' | 'absent';

/** How to reach the private PostgreSQL; there is no password, the directory of the socket is the guard. */
export function socketConfig(socketDir: string, database = DATABASE_NAME) {
	const port = Number(SOCKET_NAME.split('.').at(-1));
	return { host: socketDir, port, user: DATABASE_NAME, database, password: '', ssl: false };
}

/** Knocks, by really signing in. */
export async function probe(socketDir: string): Promise<Answer> {
	const client = new pg.Client({ ...socketConfig(socketDir, 'postgres'), connectionTimeoutMillis: 5000 });
	client.on('error', () => {}); // one that dies while we knock has answered
	try {
		await client.connect();
		return 'ready';
	} catch (error) {
		return readAnswer(errorCode(error));
	} finally {
		await client.end().catch(() => {});
	}
}

function readAnswer(code: string): Answer {
	if (code === '53300') return 'ready'; // too many connections: it lives
	// No socket, a socket nobody listens at, or one whose directory does not exist.
	return code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTDIR' ? 'absent' : 'busy';
}

/** Makes the application's database on a new cluster. Only inside a transition. */
export async function ensureDatabase(socketDir: string): Promise<void> {
	const client = new pg.Client(socketConfig(socketDir, 'postgres'));
	client.on('error', () => {});
	await client.connect();
	try {
		const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE_NAME]);
		if (found.rowCount === 0) await client.query(`create database ${DATABASE_NAME}`);
	} finally {
		await client.end().catch(() => {});
	}
}
