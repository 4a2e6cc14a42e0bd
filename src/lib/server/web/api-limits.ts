import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;

/**
 * Calls of the API a minute, as a multiple of what an address may make. Counted in memory, since a count in the database
 * would cost as much as the answer: with several processes each has counters of its own. A key gets more, for it is
 * known whose program it is; so does somebody signed in, who may share an address with a whole hall.
 */
const SHARES = { address: 1, key: 5, account: 5 } as const;
export type Counted = keyof typeof SHARES;

const limiters = new Map<string, RateLimiterMemory>();

function limiterOf(by: Counted, callsPerMinute: number): RateLimiterMemory {
	const points = callsPerMinute * SHARES[by];
	const name = `${by} ${points}`;
	const limiter = limiters.get(name) ?? new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
	limiters.set(name, limiter);
	return limiter;
}

/** How many calls somebody may make in this minute, how many are left, and in how many seconds it is over. */
export type Budget = {
	readonly isSpent: boolean;
	readonly limit: number;
	readonly remaining: number;
	readonly resetSeconds: number;
};

/** A file of fifty thousand rows costs what hundreds of pages cost; it counts as ten calls. */
const COST = { page: 1, file: 10 } as const;

/** Counts one call of an address, a key or an account. @param callsPerMinute what an address may make */
export async function spend(
	by: Counted,
	who: string,
	{ callsPerMinute, what = 'page' }: { readonly callsPerMinute: number; readonly what?: keyof typeof COST }
): Promise<Budget> {
	const limiter = limiterOf(by, callsPerMinute);
	try {
		return budgetOf(limiter, await limiter.consume(who, COST[what]), false);
	} catch (thrown) {
		if (thrown instanceof RateLimiterRes) return budgetOf(limiter, thrown, true);
		throw thrown;
	}
}

/** The headers that tell a program how fast it may go on. */
export function budgetHeaders({ isSpent, limit, remaining, resetSeconds }: Budget): Record<string, string> {
	return {
		'ratelimit-limit': String(limit),
		'ratelimit-remaining': String(remaining),
		'ratelimit-reset': String(resetSeconds),
		...(isSpent ? { 'retry-after': String(resetSeconds) } : {})
	};
}

function budgetOf({ points }: RateLimiterMemory, state: RateLimiterRes, isSpent: boolean): Budget {
	const resetSeconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
	return { isSpent, limit: points, remaining: Math.max(0, state.remainingPoints), resetSeconds };
}
