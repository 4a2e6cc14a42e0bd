import { isOpen } from '#lib/rules/closing.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { Quarter, ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Db, Tx } from '../../db/db.ts';
import { recordAudit } from '../../events/audit.ts';
import { folderLock } from '../recount-learners.ts';
import { draftRelease, type Draft } from './draft-release.ts';
import { releaseCalendar } from './release-calendar.ts';
import { insertRelease } from './insert-release.ts';

/**
 * What is to be published. `reason` is needed for a revision, and shown beside it for ever. `afterwards` does in the same
 * transaction whatever must happen exactly once for a release, such as telling its subscribers.
 */
export type Closing = {
	readonly period: Quarter;
	readonly now: Date;
	readonly k: number;
	readonly reason?: string | undefined;
	readonly afterwards?: (tx: Tx, release: ReleaseId) => Promise<void>;
};

/**
 * Publishes a quarter that is over, or a revision of its release; from then on nothing in it changes.
 * @throws Refusal `not-signed-in`, `not-allowed`, `period-open`, `no-area-version`, `already-released`, `nothing-to-revise`
 */
export async function closePeriod(db: Db, actor: Actor, closing: Closing): Promise<ReleaseId> {
	assertMay(actor, 'close-period');
	return publishPeriod(db, actor.id, closing);
}

/** The inside of `closePeriod`, for the command line, which has no actor. */
export function publishPeriod(db: Db, actor: AccountId | null, closing: Closing): Promise<ReleaseId> {
	return db.transaction().execute((tx) => publishPeriodIn(tx, actor, closing));
}

/** The same in a transaction of the caller's. */
async function publishPeriodIn(tx: Tx, actor: AccountId | null, closing: Closing): Promise<ReleaseId> {
	const { period, now, k } = closing;
	const reason = closing.reason?.trim() || null;
	if (isOpen(period, now)) throw new Refusal('period-open');
	await folderLock(tx);
	const draft = await draftRelease(tx, { period, now, k });
	if (draft.replaces && !reason) throw new Refusal('already-released');
	if (draft.replaces?.digest === draft.digest) throw new Refusal('nothing-to-revise');
	const release = await insertRelease(tx, draft, { actor, reason, now });
	await recordAudit(tx, actor, 'period-closed', null, { release });
	await closing.afterwards?.(tx, release);
	return release;
}

/** Publishes every quarter that is ready to be closed, the oldest first: each is held against the one before. */
export async function publishReady(tx: Tx, asked: Pick<Closing, 'now' | 'k'>): Promise<ReleaseId[]> {
	const ready = (await releaseCalendar(tx, asked.now)).filter((entry) => entry.state === 'ready').reverse();
	const published: ReleaseId[] = [];
	for (const { period } of ready) published.push(await publishPeriodIn(tx, null, { ...asked, period }));
	return published;
}

/** What closing a quarter would publish and withhold. Nothing is written. @throws Refusal as above */
export async function previewRelease(
	db: Db,
	actor: Actor,
	asked: Pick<Closing, 'period' | 'now' | 'k'>
): Promise<Draft> {
	assertMay(actor, 'close-period');
	return draftAlone(db, asked);
}

/** The inside of `previewRelease`, for the command line. */
export async function draftAlone(db: Db, asked: Pick<Closing, 'period' | 'now' | 'k'>): Promise<Draft> {
	if (isOpen(asked.period, asked.now)) throw new Refusal('period-open');
	const tx = await db.startTransaction().execute();
	try {
		await folderLock(tx);
		return await draftRelease(tx, asked);
	} finally {
		await tx.rollback().execute();
	}
}
