import { LIVE_THRESHOLD } from '#lib/rules/disclosure.ts';
import { quarterOf } from '#lib/rules/quarter.ts';
import { percent, perThousand } from '#lib/rules/rates.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, IndicatorId, Observation, Quarter } from '#lib/vocabulary/indicator.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { findArea } from '../areas/areas.ts';
import type { Db } from '../db/db.ts';
import { findDefinition, isComputed, type ComputedIndicator } from './catalogue.ts';
import { readFreshness } from './fold.ts';
import { CATEGORIES, withoutValue, type Asked, type Figure } from './indicators/asked.ts';
import { completionRate } from './indicators/completion.ts';
import { cover } from './indicators/coverage.ts';

/** What is asked of the live figures: one indicator for one area, quarter and breakdown. */
export type ObservationQuestion = {
	readonly indicator: IndicatorId;
	readonly area: AreaId;
	readonly period: Quarter;
	readonly by?: Breakdown;
	readonly live: true;
	readonly now: Date;
	readonly k?: number;
};

const COMPUTE: Readonly<Record<ComputedIndicator, (db: Db, asked: Asked) => Promise<Figure[]>>> = {
	'cov.registered_per_1000': (db, asked) =>
		cover(db, { of15: 'registered-15', anyAge: 'registered', cumulative: true, rate: perThousand }, asked),
	'cov.active_share': (db, asked) =>
		cover(db, { of15: 'active-15', anyAge: 'active', cumulative: false, rate: percent }, asked),
	'out.completion_rate_90d': completionRate
};

/**
 * Live values of an indicator: the same formulas as a release, over the counts of this moment. Whoever calls has
 * authorized the reader: see `read-figures.ts`.
 * @returns one observation per category of the breakdown, always in the same order
 * @throws Refusal `area-unknown`
 */
export async function observe(db: Db, asked: ObservationQuestion): Promise<Observation[]> {
	const area = await findArea(db, asked.area);
	if (!area) throw new Refusal('area-unknown');
	const { by = 'total', k = LIVE_THRESHOLD, period, now, indicator } = asked;
	return observeAreas(db, indicator, { areas: [area], by, k, period, now });
}

/** Live values for several areas at once, area by area in the order given. */
export async function observeAreas(db: Db, indicator: IndicatorId, asked: Asked): Promise<Observation[]> {
	if (asked.areas.length === 0) return [];
	const [figures, { asOf }] = await Promise.all([compute(db, indicator, asked), readFreshness(db)]);
	const areas = new Map(asked.areas.map((area) => [area.id, area]));
	const { unit } = findDefinition(indicator)!;
	return figures.map(({ area, category, ...figure }) => ({
		area,
		areaVersion: areas.get(area)!.version,
		period: asked.period,
		dims: asked.by === 'total' ? {} : { [asked.by]: category },
		unit,
		revision: 0,
		updatedAt: asOf?.toISOString() ?? null,
		...figure
	}));
}

async function compute(db: Db, indicator: IndicatorId, asked: Asked): Promise<Figure[]> {
	const hasBegun = asked.period <= quarterOf(asked.now);
	if (isComputed(indicator) && hasBegun) return COMPUTE[indicator](db, asked);
	return asked.areas.flatMap((area: Area) =>
		CATEGORIES[asked.by].map((category) =>
			withoutValue('not-yet-available', { area: area.id, category, obsStatus: 'P' })
		)
	);
}
