import { unreached } from '#lib/rules/unreached.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { IndicatorId, Observation } from '#lib/vocabulary/indicator.ts';
import { countHelpers } from '../../accounts/helper-areas.ts';
import type { Db } from '../../db/db.ts';
import { readFigures } from './figure-set.ts';
import { readTrends, type TrendPoint } from './trends.ts';
import type { View } from './view.ts';

/** The figures areas can be compared by; the first is shown where nothing is said. */
export const AREA_INDICATORS = [
	'cov.active_share',
	'cov.registered_per_1000',
	'cov.trained_basic_share_wa',
	'cov.basic_cert_share_wa'
] as const satisfies readonly IndicatorId[];
export type AreaIndicator = (typeof AREA_INDICATORS)[number];

/** One area below the view's: its figure, its published past, who is not reached, and who helps. */
export type AreaRow = {
	readonly area: Area;
	readonly name: string;
	readonly figure: Observation;
	readonly value: number | null;
	readonly unreached: number | null;
	readonly residents: number | null;
	readonly trend: readonly TrendPoint[];
	/** Null where this reader is not told. */
	readonly helpers: number | null;
};

/** The areas below, by one indicator. Who was not reached is always told by learning in the quarter. */
export async function readAreas(db: Db, view: View, indicator: AreaIndicator): Promise<readonly AreaRow[]> {
	const areas = view.below.map((area) => area.id);
	const [figures, trends, helpers] = await Promise.all([
		readFigures(db, view, {
			indicators: [...new Set([indicator, 'cov.active_share' as const])],
			areas,
			breakdowns: ['total']
		}),
		readTrends(db, view, { indicators: [indicator], areas }),
		view.forStaff ? countHelpers(db, areas) : null
	]);
	return view.below.flatMap((area): AreaRow[] => {
		const [figure] = figures(indicator, area.id);
		const [active] = figures('cov.active_share', area.id);
		if (!figure || !active) return [];
		return [
			{
				area,
				name: area.name,
				figure,
				value: figure.value,
				unreached: unreached(active),
				residents: active.denominator,
				trend: trends(indicator, area.id),
				helpers: helpers && (helpers.get(area.id) ?? 0)
			}
		];
	});
}
