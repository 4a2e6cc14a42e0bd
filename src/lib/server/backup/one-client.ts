import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type pg from 'pg';
import type { Database } from '../db/database.ts';
import type { Db } from '../db/db.ts';
import { listMigrationsRun } from '../db/migrations-run.ts';
import type { Tables } from '../db/tables.ts';

/**
 * Does some work on one connection. If it fails, the connection goes with whatever it was in the middle of: an open
 * COPY, a lock.
 */
export async function withClient<T>(
	house: Database,
	work: (client: pg.PoolClient) => Promise<T>
): Promise<T> {
	await house.ensureRunning();
	const client = await house.pool.connect();
	// A connection that breaks is told by what is under way on it; unheard, its event would end the process.
	const hear = () => {};
	client.on('error', hear);
	let failed = true;
	try {
		const result = await work(client);
		failed = false;
		return result;
	} finally {
		if (!failed) client.off('error', hear);
		client.release(failed);
	}
}

/**
 * kysely on one connection, so that what kysely does (migrations) and what only the driver can do (COPY) share one
 * transaction. The connection stays the caller's to give back.
 */
export function kyselyOn(client: pg.PoolClient): Db {
	const lent = Object.assign(Object.create(client) as pg.PoolClient, {
		query: client.query.bind(client),
		release: () => {}
	});
	const pool = { connect: async () => lent, end: async () => {}, options: {} } as unknown as PostgresPool;
	return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Names of the migrations the database has had, as this connection's transaction sees them. */
export function migrationsRunOn(client: pg.PoolClient): Promise<string[]> {
	return listMigrationsRun(kyselyOn(client));
}
