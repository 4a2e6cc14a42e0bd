import { sql } from 'kysely';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, IndicatorId } from '#lib/vocabulary/indicator.ts';
import type { Db } from '../db/db.ts';
import { releasedRows, type ReleasedObservation } from './released-rows.ts';
import { breakdownOf, readReleased, type PublishedRelease } from './released.ts';

/** One question to several releases, one after the other. */
export type WalkQuestion = {
	readonly releases: readonly PublishedRelease[];
	readonly indicator: IndicatorId;
	readonly area?: AreaId | undefined;
	readonly level?: number | undefined;
	readonly breakdown?: Breakdown | 'all' | undefined;
	readonly dims?: Readonly<Record<string, string>> | undefined;
};

/** Where a page begins: in which of the releases, and after which of its cells. */
export type Place = { readonly at: number; readonly after: number | null };

export const BEGINNING: Place = { at: 0, after: null };

/** A page of the answers of all the releases. @returns `next`: where the following page begins, null after the last */
export async function readPage(
	db: Db,
	question: WalkQuestion,
	begin: Place,
	limit: number
): Promise<{ observations: ReleasedObservation[]; next: Place | null }> {
	const observations: ReleasedObservation[] = [];
	let { at, after } = begin;
	for (; at < question.releases.length; at++, after = null) {
		const left = limit - observations.length;
		if (left === 0) return { observations, next: { at, after } };
		const release = question.releases[at]!;
		const page = await readReleased(db, { ...question, release, after: after ?? undefined, limit: left });
		observations.push(...page.observations);
		if (page.next !== null) return { observations, next: { at, after: page.next } };
	}
	return { observations, next: null };
}

/** The whole answer, page by page, so that it is never in memory at once. */
export async function* eachPage(
	db: Db,
	question: WalkQuestion,
	limit: number
): AsyncGenerator<readonly ReleasedObservation[]> {
	for (let place: Place | null = BEGINNING; place;) {
		const page: Awaited<ReturnType<typeof readPage>> = await readPage(db, question, place, limit);
		if (page.observations.length > 0) yield page.observations;
		place = page.next;
	}
}

/** How many cells the whole answer has; counting stops at `most`. */
export async function countUpTo(db: Db, question: WalkQuestion, most: number): Promise<number> {
	let count = 0;
	for (const release of question.releases) {
		const breakdown = await breakdownOf(db, { ...question, release });
		const rows = releasedRows(db, { ...question, release, breakdown, limit: most - count }).as('one');
		const { n } = await db
			.selectFrom(rows)
			.select(sql<number>`count(*)::int4`.as('n'))
			.executeTakeFirstOrThrow();
		count += n;
		if (count >= most) return most;
	}
	return count;
}
