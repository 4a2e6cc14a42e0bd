import { LRUCache } from 'lru-cache';
import type { Db } from '../db/db.ts';
import type { AccountId, CourseId } from '#lib/vocabulary/ids.ts';

/** Pairs of learner and course one process remembers. */
const MOST = 20_000;

const begun = new WeakMap<Db, LRUCache<string, true>>();

/**
 * Whether this process knows that a learner has begun a course. A beginning never ends, so a yes is always true; a no
 * only means that the database must be asked.
 */
export function knowsBegun(db: Db, learner: AccountId, course: CourseId): boolean {
	return begun.get(db)?.has(`${learner} ${course}`) ?? false;
}

/** Remembers it. To be called after the transaction that began the course is committed, never inside it. */
export function rememberBegun(db: Db, learner: AccountId, course: CourseId): void {
	const known = begun.get(db) ?? new LRUCache<string, true>({ max: MOST });
	begun.set(db, known);
	known.set(`${learner} ${course}`, true);
}
