import { LIVE_THRESHOLD } from '#lib/rules/disclosure.ts';
import { nextQuarter } from '#lib/rules/quarter.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, IndicatorId, Observation, Quarter } from '#lib/vocabulary/indicator.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { findArea } from '../areas/areas.ts';
import type { Db } from '../db/db.ts';
import type { Figure } from './board/figure.ts';
import { isLagged } from './board/plans.ts';
import { findDefinition } from './catalogue.ts';
import { readFreshness } from './fold.ts';
import { liveFigures } from './live-figures.ts';

/** What is asked of the live figures: one indicator for one area and quarter, one breakdown or all of them. */
export type ObservationQuestion = {
	readonly indicator: IndicatorId;
	readonly area: AreaId;
	readonly period: Quarter;
	/** Left out: the total, or where an indicator has none, what it has. */
	readonly by?: Breakdown | 'all';
	readonly live: true;
	readonly now: Date;
	readonly k?: number;
};

/**
 * Live values of an indicator: the same formulas as a release, over the counts of this moment. Whoever calls has
 * authorised the reader: see `read-figures.ts`.
 * @returns one observation per category of the breakdown, always in the same order
 * @throws Refusal `area-unknown`
 */
export async function observe(db: Db, asked: ObservationQuestion): Promise<Observation[]> {
	const area = await findArea(db, asked.area);
	if (!area) throw new Refusal('area-unknown');
	const { k = LIVE_THRESHOLD, period, now, indicator } = asked;
	// Who asks for a quarter means the people of that quarter, whenever it is told of them.
	const told = isLagged(indicator) ? nextQuarter(period) : period;
	const question = { indicator, version: area.version, period: told, now, k };
	const [figures, { asOf }] = await Promise.all([liveFigures(db, question), readFreshness(db)]);
	const mine = figures.filter((figure) => figure.area.id === area.id);
	return mine
		.filter((figure) => isAsked(figure, asked.by, mine))
		.map((figure) => toObservation(indicator, figure, asOf?.toISOString() ?? null));
}

function isAsked(figure: Figure, by: ObservationQuestion['by'], all: readonly Figure[]): boolean {
	if (by === 'all') return true;
	if (by) return figure.breakdown === by;
	return figure.breakdown === 'total' || !all.some((other) => other.breakdown === 'total');
}

/** A live figure as everybody outside the roll-up sees it. @param updatedAt when the newest event in it was recorded */
export function toObservation(indicator: IndicatorId, figure: Figure, updatedAt: string | null): Observation {
	const { area, period, dims, value, numerator, denominator, obsStatus, confStatus, reason, note } = figure;
	return {
		area: area.id,
		areaVersion: area.version,
		...{ period, dims, value, numerator, denominator },
		unit: findDefinition(indicator)!.unit,
		...{ obsStatus, confStatus, revision: 0, reason, note, updatedAt }
	};
}
