import type { PostgresPool } from 'kysely';
import type pg from 'pg';
import { errorCode } from './error-code.ts';

/** Nobody at the socket, or somebody on the way out. */
const GONE = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

/**
 * The pool as kysely sees it: when no connection can be had because PostgreSQL has died, it is started again and the
 * door tried once more. The query during which it died fails; the next one does not.
 */
export function revivingPool(pool: pg.Pool, ensureRunning: () => Promise<void>): PostgresPool {
	return {
		options: pool.options,
		end: () => pool.end(),
		async connect() {
			try {
				return await pool.connect();
			} catch (error) {
				if (!isGone(error)) throw error;
				await ensureRunning();
				return await pool.connect();
			}
		}
	};
}

function isGone(error: unknown): boolean {
	return (
		GONE.has(errorCode(error)) || (error instanceof Error && /terminated unexpectedly/.test(error.message))
	);
}
