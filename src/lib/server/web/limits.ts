import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Db } from '../db/db.ts';

const MINUTE = 60;

/**
 * Tries allowed in a window of seconds. Limits by address are wide: a village hall shares one line. Limits by name
 * are narrow: nobody mistypes a passphrase ten times. They count by name and address together, so that a stranger's
 * tries do not lock the owner out; a wider one by name alone stops tries from many addresses.
 */
const LIMITS = {
	'sign-in-name': { points: 8, duration: 15 * MINUTE },
	'sign-in-anywhere': { points: 60, duration: 15 * MINUTE },
	'sign-in-address': { points: 120, duration: 15 * MINUTE },
	'sign-up': { points: 60, duration: 60 * MINUTE },
	'change-passphrase': { points: 8, duration: 15 * MINUTE },
	recover: { points: 8, duration: 15 * MINUTE },
	reset: { points: 60, duration: 60 * MINUTE },
	invitation: { points: 30, duration: 15 * MINUTE },
	verify: { points: 300, duration: 15 * MINUTE },
	guest: { points: 300, duration: 60 * MINUTE }
} as const;

export type LimitName = keyof typeof LIMITS;

const limiters = new WeakMap<Db, Map<LimitName, RateLimiterPostgres>>();

/** Counts one try. The counters live in the database, so every process shares them. @throws Refusal `too-many-tries` */
export async function limit(db: Db, name: LimitName, key: string): Promise<void> {
	try {
		await limiterOf(db, name).consume(fingerprint(key));
	} catch (thrown) {
		if (thrown instanceof RateLimiterRes) throw new Refusal('too-many-tries');
		throw thrown;
	}
}

/** Refuses when the tries are used up, without counting one. @throws Refusal `too-many-tries` */
export async function assertNotLimited(db: Db, name: LimitName, key: string): Promise<void> {
	const state = await limiterOf(db, name).get(fingerprint(key));
	if (state && state.consumedPoints >= LIMITS[name].points) throw new Refusal('too-many-tries');
}

/** Forgets the tries of a key, after it proved itself. */
export async function forgive(db: Db, name: LimitName, key: string): Promise<void> {
	await limiterOf(db, name).delete(fingerprint(key));
}

/** Deletes counters that are over: nobody asks for most of them again. */
export async function deleteExpiredLimits(db: Db, now: Date): Promise<void> {
	await db.deleteFrom('rate_limit').where('expire', '<', now.getTime()).execute();
}

function limiterOf(db: Db, name: LimitName): RateLimiterPostgres {
	const known = limiters.get(db) ?? new Map<LimitName, RateLimiterPostgres>();
	limiters.set(db, known);
	const found = known.get(name) ?? newLimiter(db, name);
	known.set(name, found);
	return found;
}

function newLimiter(db: Db, name: LimitName): RateLimiterPostgres {
	// The library speaks to anything that answers `query` as the pg driver does.
	const client = {
		query: async (given: { text: string; values: unknown[] }) => {
			const { rows } = await db.executeQuery(CompiledQuery.raw(given.text, given.values));
			return { rows, rowCount: rows.length };
		}
	};
	return new RateLimiterPostgres({
		storeClient: client,
		storeType: 'client',
		tableName: 'rate_limit',
		tableCreated: true,
		keyPrefix: name,
		clearExpiredByTimeout: false,
		...LIMITS[name]
	});
}

/** Names and addresses are personal: the counter knows only their digest. */
function fingerprint(key: string): string {
	return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}
