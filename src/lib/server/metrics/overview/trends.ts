import { quartersUpTo } from '#lib/rules/quarter-run.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type {
	ConfStatus,
	IndicatorId,
	NullReason,
	ObsStatus,
	Period,
	Quarter
} from '#lib/vocabulary/indicator.ts';
import type { Db } from '../../db/db.ts';
import type { View } from './view.ts';

/** One published value of a figure; null where it is withheld or could not be told. */
export type TrendPoint = {
	readonly release: Quarter;
	/** What the value is about: the release's quarter, or for a cohort the one before. */
	readonly period: Period;
	readonly value: number | null;
	readonly numerator: number | null;
	readonly obsStatus: ObsStatus;
	readonly confStatus: ConfStatus;
	readonly reason: NullReason | null;
};

/** The published values of one figure and area, the oldest first. */
export type Trends = (indicator: IndicatorId, area: AreaId) => readonly TrendPoint[];

/** How many quarters a trend shows. */
export const TREND_QUARTERS = 8;

/** What the releases of the last eight quarters say of several figures and areas in total, in one query. */
export async function readTrends(
	db: Db,
	view: View,
	{ indicators, areas }: { readonly indicators: readonly IndicatorId[]; readonly areas: readonly AreaId[] }
): Promise<Trends> {
	const releases = view.releases.filter(({ period }) => isShown(view, period));
	if (releases.length === 0 || indicators.length === 0 || areas.length === 0) return () => [];
	const rows = await db
		.selectFrom('release_observation as cell')
		.select(['cell.release_id', 'cell.indicator', 'cell.area_id', 'cell.period', 'cell.value'])
		.select(['cell.numerator', 'cell.obs_status', 'cell.conf_status', 'cell.reason'])
		.where('cell.release_id', 'in', [...releases.map(({ id }) => id)])
		.where('cell.indicator', 'in', [...indicators])
		.where('cell.area_id', 'in', [...areas])
		.where('cell.dim', '=', 'total')
		.execute();
	const periods = new Map(releases.map(({ id, period }) => [id, period]));
	const points = Map.groupBy(rows, (row) => `${row.indicator} ${row.area_id}`);
	return (indicator, area) =>
		(points.get(`${indicator} ${area}`) ?? [])
			.map((row) => ({
				release: periods.get(row.release_id)!,
				period: row.period,
				value: row.value,
				numerator: row.numerator,
				obsStatus: row.obs_status,
				confStatus: row.conf_status,
				reason: row.reason
			}))
			.sort((one, other) => (one.release < other.release ? -1 : 1));
}

function isShown(view: View, period: Quarter): boolean {
	return quartersUpTo(view.period, TREND_QUARTERS).includes(period);
}
