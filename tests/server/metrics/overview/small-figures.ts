import type { Db } from '#lib/server/db/db.ts';
import { foldPending } from '#lib/server/metrics/fold.ts';
import { publishPeriod } from '#lib/server/metrics/releases/close-period.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import type { Actor, Grant, Sex } from '#lib/vocabulary/people.ts';
import { insertSmallAreas, otherWard, province, ward } from '../../../support/small-areas.ts';
import { someone, tell } from '../histories.ts';

export const NOW = new Date('2026-11-23T03:00:00Z');
export const LAST_QUARTER = new Date('2026-08-10T03:00:00Z');

/** Residents of working age: 600 in the one ward, 400 in the other. */
export async function furnishSmallFigures(db: Db): Promise<void> {
	await insertSmallAreas(db);
	const residents = (area: AreaId, sex: string, n: number) => ({
		area_id: area,
		ref_date: '2026-01-01',
		sex,
		age_band: '25-44',
		n,
		source: 'Counted by hand',
		status: 'official' as const
	});
	const wards = [
		[ward, 300],
		[otherWard, 200],
		[province, 500]
	] as const;
	await db
		.insertInto('population')
		.values(wards.flatMap(([area, each]) => [residents(area, 'f', each), residents(area, 'm', each)]))
		.execute();
}

/** So many people who learned in a ward, once, at a time. */
export async function learn(db: Db, area: AreaId, count: number, at: Date, sex: Sex = 'f'): Promise<void> {
	for (let n = 0; n < count; n++)
		await tell(db, [{ learner: someone(), kind: 'question-answered', at, area, sex, birthYear: 1990 }]);
	await foldPending(db);
}

/** Publishes a quarter that is over, under the threshold of releases. */
export function publish(db: Db, period: Quarter, reason?: string) {
	return publishPeriod(db, null, { period, now: NOW, k: 10, ...(reason ? { reason } : {}) });
}

export function manager(area: AreaId): Actor {
	return person([{ role: 'manager', area }]);
}

export function person(grants: readonly Grant[]): Actor {
	return { id: someone(), guest: false, locale: 'vi', area: null, sex: null, birthYear: null, grants };
}
