import { wilsonInterval, type Interval } from '#lib/rules/interval.ts';
import type { Breakdown, IndicatorId, Observation } from '#lib/vocabulary/indicator.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { Db } from '../../db/db.ts';
import { readFigures, type FigureSet } from './figure-set.ts';
import type { View } from './view.ts';

/** What is compared, and by which attribute of people or places. */
export const COMPARED = [
	{ indicator: 'cov.active_share', by: ['sex', 'ageBand', 'urbanRural'] },
	{ indicator: 'cov.basic_cert_share_wa', by: ['sex', 'ageBand', 'urbanRural'] },
	{ indicator: 'out.completion_rate_90d', by: ['sex', 'ageBand'] },
	{ indicator: 'out.first_attempt_pass_rate', by: ['sex', 'ageBand'] }
] as const satisfies readonly { indicator: IndicatorId; by: readonly Breakdown[] }[];

/** Indices of how near two sides are. */
export const PARITIES = [
	'eq.gender_parity_cert',
	'eq.rural_urban_parity_cert',
	'eq.senior_parity_active'
] as const;
export type ParityId = (typeof PARITIES)[number];

/** One category with its 95 % interval; null where the value is withheld or is of nobody. */
export type GapRow = {
	readonly category: string;
	readonly figure: Observation;
	readonly interval: Interval | null;
};

/** One comparison: the whole and its categories. `by` names the attribute. */
export type Gap = {
	readonly indicator: (typeof COMPARED)[number]['indicator'];
	readonly by: 'sex' | 'ageBand' | 'urbanRural';
	readonly total: Observation;
	readonly rows: readonly GapRow[];
};

/** Every comparison of a view. */
export type Gaps = {
	readonly gaps: readonly Gap[];
	readonly parities: readonly { readonly id: ParityId; readonly figure: Observation }[];
	/** Between the areas of each level below. */
	readonly areaGaps: readonly Observation[];
	/** Holders of a basic certificate in each area below. */
	readonly areas: readonly { readonly area: Area; readonly figure: Observation }[];
	readonly unknown: readonly Observation[];
};

export async function readGaps(db: Db, view: View): Promise<Gaps> {
	const { area, below } = view;
	const own = {
		indicators: [
			...COMPARED.map((one) => one.indicator),
			...PARITIES,
			'eq.area_gap_cert',
			'q.demographics_unknown_share'
		],
		areas: [area.id],
		breakdowns: ['total', 'sex', 'ageBand', 'urbanRural', 'level', 'dimension']
	} as const;
	const figures = await readFigures(db, view, own, {
		indicators: ['cov.basic_cert_share_wa'],
		areas: below.map((one) => one.id),
		breakdowns: ['total']
	});
	return {
		gaps: COMPARED.flatMap(({ indicator, by }) =>
			by.flatMap((attribute) => gapOf(figures, view, indicator, attribute))
		),
		parities: PARITIES.flatMap((id) => figures(id, area.id).map((figure) => ({ id, figure }))),
		areaGaps: figures('eq.area_gap_cert', area.id, 'level'),
		areas: below.flatMap((one) =>
			figures('cov.basic_cert_share_wa', one.id).map((figure) => ({ area: one, figure }))
		),
		unknown: figures('q.demographics_unknown_share', area.id, 'dimension')
	};
}

function gapOf(figures: FigureSet, view: View, indicator: Gap['indicator'], by: Gap['by']): Gap[] {
	const [total] = figures(indicator, view.area.id);
	const rows = figures(indicator, view.area.id, by)
		.filter(isWorthARow)
		.map((figure) => ({
			category: figure.dims[by] ?? '',
			figure,
			interval: intervalOf(figure)
		}));
	return total && rows.length > 0 ? [{ indicator, by, total, rows }] : [];
}

/** Nobody, and nothing to divide by: such a category says nothing, and neither does an unknown without residents. */
function isWorthARow({ value, reason, numerator }: Observation): boolean {
	return value !== null || (reason !== 'no-learners' && !(reason === 'no-population' && !numerator));
}

/** Only a share of people has one, and only where both counts may be seen. */
function intervalOf({ value, numerator, denominator }: Observation): Interval | null {
	if (value === null || numerator === null || denominator === null) return null;
	return wilsonInterval(Math.min(numerator, denominator), denominator);
}
