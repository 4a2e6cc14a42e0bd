import { changeSince, type Change } from '#lib/rules/change.ts';
import { quarterBounds, vietnamDay } from '#lib/rules/quarter.ts';
import { unreached } from '#lib/rules/unreached.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { IndicatorId, Observation } from '#lib/vocabulary/indicator.ts';
import { findPopulationSource, type PopulationSource } from '../areas/population-source.ts';
import type { Db } from '../db/db.ts';
import { readFigures, type FigureSet } from './overview/figure-set.ts';
import { readTrends, type TrendPoint, type Trends } from './overview/trends.ts';
import type { View } from './overview/view.ts';
import { listTargets, type Target } from './targets.ts';

/** The figures an overview begins with, the most asked for first. */
export const HEADLINES = [
	'cov.active_share',
	'cov.registered_per_1000',
	'cov.trained_basic_share_wa',
	'cov.basic_cert_share_wa',
	'cov.communes_reached_share',
	'out.completion_rate_90d'
] as const satisfies readonly IndicatorId[];
export type HeadlineId = (typeof HEADLINES)[number];

/** One big number and what makes it honest. */
export type HeadlineFigure = {
	readonly id: HeadlineId;
	readonly figure: Observation;
	/** What it was in the release before, and how it moved since; null where there is nothing that may be compared. */
	readonly before: TrendPoint | null;
	readonly change: Change | null;
	readonly trend: readonly TrendPoint[];
	readonly targets: readonly Target[];
};

/** Residents without learning in the quarter, about so many; null where that may not be told or nobody counted them. */
export type NotReached = {
	readonly all: number | null;
	readonly sexes: readonly Unreached[];
	readonly ages: readonly Unreached[];
	/** The areas below with the most of them. */
	readonly areas: readonly { readonly area: Area; readonly people: number }[];
};

/** `reached`: of the residents of this category, in percent, those who learned. */
export type Unreached = {
	readonly category: string;
	readonly people: number | null;
	readonly reached: number | null;
	readonly reason: Observation['reason'];
};

/** One area at a glance. */
export type Overview = {
	readonly headlines: readonly HeadlineFigure[];
	readonly notReached: NotReached;
	readonly population: PopulationSource | null;
};

const MOST_UNREACHED = 5;

/** What stands on the first page of figures of a view. */
export async function readOverview(db: Db, view: View): Promise<Overview> {
	const { area, below } = view;
	const [figures, trends, targets, population] = await Promise.all([
		readFigures(
			db,
			view,
			{ indicators: HEADLINES, areas: [area.id], breakdowns: ['total', 'sex', 'ageBand'] },
			{ indicators: ['cov.active_share'], areas: below.map((one) => one.id), breakdowns: ['total'] }
		),
		readTrends(db, view, { indicators: HEADLINES, areas: [area.id] }),
		listTargets(db),
		findPopulationSource(db, area.id, lastDayOf(view))
	]);
	return {
		headlines: HEADLINES.flatMap((id) => headlineOf(view, id, { figures, trends, targets })),
		notReached: notReachedOf(view, figures),
		population: population ?? null
	};
}

/** The day of a view up to which residents are counted: the last one of its quarter. */
export function lastDayOf(view: View): string {
	return vietnamDay(new Date(quarterBounds(view.period).to.getTime() - 1));
}

type Sources = { figures: FigureSet; trends: Trends; targets: readonly Target[] };

function headlineOf(view: View, id: HeadlineId, { figures, trends, targets }: Sources): HeadlineFigure[] {
	const [figure] = figures(id, view.area.id);
	if (!figure) return [];
	const trend = trends(id, view.area.id);
	const before = trend.filter((point) => point.period < figure.period).at(-1) ?? null;
	return [
		{
			id,
			figure,
			before,
			// Communes are no people: one more of them points at nobody.
			change: changeSince(before ?? undefined, figure, id === 'cov.communes_reached_share' ? 0 : view.k),
			trend,
			targets: targets.filter((target) => target.indicator === id)
		}
	];
}

function notReachedOf(view: View, figures: FigureSet): NotReached {
	const active = (breakdown: 'total' | 'sex' | 'ageBand', area = view.area.id) =>
		figures('cov.active_share', area, breakdown);
	const [total] = active('total');
	const areas = view.below.flatMap((area) => {
		const [figure] = active('total', area.id);
		const people = figure ? unreached(figure) : null;
		return people ? [{ area, people }] : [];
	});
	return {
		all: total ? unreached(total) : null,
		sexes: active('sex').flatMap((figure) => unreachedOf('sex', figure)),
		ages: active('ageBand').flatMap((figure) => unreachedOf('ageBand', figure)),
		areas: areas.sort((one, other) => other.people - one.people).slice(0, MOST_UNREACHED)
	};
}

/** Nobody counts residents of unknown sex or age, so those are no category here. */
function unreachedOf(dimension: 'sex' | 'ageBand', figure: Observation): Unreached[] {
	const { denominator, value, reason } = figure;
	if (denominator === null) return [];
	return [{ category: figure.dims[dimension] ?? '', people: unreached(figure), reached: value, reason }];
}
