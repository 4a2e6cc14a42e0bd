import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import type { Db } from './db.ts';
import { DATABASE_NAME } from './embedded/cluster.ts';
import { joinEmbedded } from './embedded/embedded-server.ts';
import { socketConfig } from './embedded/probe.ts';
import { checkGivenServer } from './given-server.ts';
import { preparingPool } from './preparing-pool.ts';
import { revivingPool } from './reviving-pool.ts';
import type { Tables } from './tables.ts';

export type DatabaseSettings = {
	/** A PostgreSQL of your own, version 15 or later. Without it the bundled one is used. */
	databaseUrl?: string | undefined;
	/** Where the bundled PostgreSQL keeps its data; a relative path starts at `root`. */
	dataDir?: string | undefined;
	/** Nobody chose `dataDir`: then it may give way where it cannot be used. */
	dataDirIsDefault: boolean;
	/** The package root, where node_modules lies. */
	root: string;
	/** Told in one sentence what the person at the keyboard may want to know; names nobody. */
	say: (sentence: string) => void;
	/** Where root keeps what PostgreSQL's user cannot reach in the checkout: /var/lib/nep-so. */
	systemDir?: string;
};

/** The open database. `close` it once, after the last query; it may take the bundled PostgreSQL along. */
export type Database = {
	db: Db;
	/** For what kysely cannot do (COPY, LISTEN). Does not revive a bundled PostgreSQL by itself: `ensureRunning` does. */
	pool: pg.Pool;
	embedded: boolean;
	/** For other programs of PostgreSQL. Holds the password of DATABASE_URL: never print it. */
	connectionUrl: string;
	/** The directory really used by the bundled PostgreSQL; null with DATABASE_URL. */
	dataDir: string | null;
	ensureRunning(): Promise<void>;
	close(): Promise<void>;
};

/** Ten connections a process: a hundred in all is what the bundled PostgreSQL allows. */
const POOL_SIZE = 10;

/** A request that waits longer than this for the database has lost its reader. */
const STATEMENT_TIMEOUT_MS = 30 * 1000;
const CONNECT_TIMEOUT_MS = 10 * 1000;

/** @throws StartupError when the database cannot be had, saying what to do. */
export function openDatabase(settings: DatabaseSettings): Promise<Database> {
	return settings.databaseUrl ? openGiven(settings.databaseUrl) : openEmbedded(settings);
}

async function openGiven(url: string): Promise<Database> {
	await checkGivenServer(url);
	const pool = openPool({ connectionString: url });
	return {
		...doorOn(pool, pool, async () => {}),
		embedded: false,
		connectionUrl: url,
		dataDir: null,
		ensureRunning: async () => {}
	};
}

async function openEmbedded({ dataDir = 'data', ...settings }: DatabaseSettings): Promise<Database> {
	const server = await joinEmbedded({ ...settings, dataDir });
	const pool = openPool(socketConfig(server.socketDir));
	return {
		...doorOn(pool, revivingPool(pool, server.ensureRunning), server.leave),
		embedded: true,
		connectionUrl: socketUrl(server.socketDir),
		dataDir: server.dataDir,
		ensureRunning: server.ensureRunning
	};
}

function openPool(config: pg.PoolConfig): pg.Pool {
	const pool = new pg.Pool({
		...config,
		max: POOL_SIZE,
		types: columnTypes(),
		statement_timeout: STATEMENT_TIMEOUT_MS,
		connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
		application_name: DATABASE_NAME
	});
	// An idle connection that breaks leaves the pool, and the next query opens another: nothing to do, but unheard
	// it would end the process.
	pool.on('error', () => {});
	// The same for one that breaks while it is lent out: the query under way fails and tells whoever asked.
	pool.on('connect', (client) => client.on('error', () => {}));
	return pool;
}

function doorOn(pool: pg.Pool, dialectPool: PostgresPool, leave: () => Promise<void>) {
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparingPool(dialectPool) }) });
	let closing: Promise<void> | undefined;
	return {
		db,
		pool,
		close(): Promise<void> {
			// kysely ends only a pool it has used, so the pool is ended here.
			closing ??= pool.end().finally(leave);
			return closing;
		}
	};
}

function socketUrl(socketDir: string): string {
	return `postgresql://${DATABASE_NAME}@localhost/${DATABASE_NAME}?host=${encodeURIComponent(socketDir)}`;
}
