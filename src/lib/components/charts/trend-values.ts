import { isQuarter } from '#lib/rules/quarter.ts';
import { quartersUpTo } from '#lib/rules/quarter-run.ts';
import type { ConfStatus, Observation, ObsStatus, Period, Quarter } from '#lib/vocabulary/indicator.ts';
import type { TrendValue } from './trend-shape.ts';

/** A published value, as a trend is made from. */
export type PublishedValue = {
	readonly period: Period;
	readonly value: number | null;
	readonly obsStatus: ObsStatus;
	readonly confStatus: ConfStatus;
};

const QUARTERS = 8;

/**
 * The last eight quarters of a figure up to its own: what was published, and at the end the live value where the
 * page is live. Quarters before the areas of today have no value.
 */
export function trendValues(
	view: { readonly kind: 'live' | 'released'; readonly current: Quarter; readonly period: Quarter },
	figure: Pick<Observation, 'period' | 'value' | 'obsStatus' | 'confStatus'>,
	published: readonly PublishedValue[]
): readonly TrendValue[] {
	if (!isQuarter(figure.period)) return [];
	const known = new Map<Period, PublishedValue>(published.map((one) => [one.period, one]));
	return quartersUpTo(figure.period, QUARTERS).map((quarter) => {
		const isNow = view.kind === 'live' && quarter === figure.period;
		const one = isNow ? figure : known.get(quarter);
		return {
			quarter,
			value: one?.value ?? null,
			isWithheld: one !== undefined && one.confStatus !== 'F',
			isBreak: one?.obsStatus === 'B',
			isRunning: isNow && quarter === view.current
		};
	});
}
