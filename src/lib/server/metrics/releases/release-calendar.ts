import { closesAt, isOpen } from '#lib/rules/closing.ts';
import { nextQuarter, quarterBounds, quarterOf } from '#lib/rules/quarter.ts';
import type { Quarter, ReleaseId } from '#lib/vocabulary/indicator.ts';
import { findVersionFor } from '../../areas/areas.ts';
import type { Db, Tx } from '../../db/db.ts';

/** A quarter in the calendar: still running, over but still taking late events in, ready to be closed, or published. */
export type CalendarEntry = {
	readonly period: Quarter;
	readonly state: 'running' | 'waiting' | 'ready' | 'published';
	readonly closesAt: Date;
	readonly areaVersion: string | null;
	readonly release: {
		readonly id: ReleaseId;
		readonly revision: number;
		readonly publishedAt: Date;
		readonly reason: string | null;
	} | null;
};

/** Every quarter since the first with learning in it, the newest first. */
export async function releaseCalendar(db: Db | Tx, now: Date): Promise<CalendarEntry[]> {
	const [first, releases] = await Promise.all([findFirstPeriod(db), listCurrent(db)]);
	const entries: CalendarEntry[] = [];
	for (let period = first ?? quarterOf(now); period <= quarterOf(now); period = nextQuarter(period)) {
		const release = releases.find((one) => one.period === period) ?? null;
		entries.push({
			period,
			state: release ? 'published' : stateOf(period, now),
			closesAt: closesAt(period),
			areaVersion: (await findVersionFor(db, period)) ?? null,
			release
		});
	}
	return entries.reverse();
}

function stateOf(period: Quarter, now: Date): CalendarEntry['state'] {
	if (now < quarterBounds(period).to) return 'running';
	return isOpen(period, now) ? 'waiting' : 'ready';
}

async function findFirstPeriod(db: Db | Tx): Promise<Quarter | null> {
	const row = await db
		.selectFrom('stats.cell')
		.select((by) => by.fn.min<string | null>('period').as('period'))
		.where('area_id', '=', 'all')
		.where('fact', '=', 'active')
		.executeTakeFirst();
	return (row?.period as Quarter | null | undefined) ?? null;
}

function listCurrent(db: Db | Tx) {
	return db
		.selectFrom('release')
		.select(['id', 'period', 'revision', 'published_at as publishedAt', 'reason'])
		.where('current', '=', true)
		.orderBy('period', 'desc')
		.execute();
}
