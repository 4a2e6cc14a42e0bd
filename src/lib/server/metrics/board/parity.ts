import { parityIndex } from '#lib/rules/rates.ts';
import type { NullReason } from '#lib/vocabulary/indicator.ts';
import { areasAbove, withoutValue, withValue, type BoardRequest, type Figure } from './figure.ts';
import { statusOf } from './status.ts';

/** Categories of one breakdown whose published counts are added up to one side of a comparison. */
export type Side = { readonly breakdown: Figure['breakdown']; readonly categories: readonly string[] };

/**
 * How near two sides of one coverage figure are to each other, from what is published of them and nothing else, so that
 * it reveals nothing more.
 */
export type ParityPlan = {
	readonly kind: 'parity';
	readonly of: 'cov.basic_cert_share_wa' | 'cov.active_share';
	readonly one: Side;
	readonly other: Side;
};

export function parityFigures(request: BoardRequest, plan: ParityPlan, of: readonly Figure[]): Figure[] {
	const areas = plan.one.breakdown === 'urbanRural' ? areasAbove(request.areas) : request.areas;
	const figures = Map.groupBy(of, (figure) => figure.area.id);
	return areas.map((area) => {
		const mine = figures.get(area.id) ?? [];
		const place = {
			area,
			period: request.period,
			breakdown: 'total' as const,
			dims: {},
			obsStatus: statusOf(request, 'estimate')
		};
		const official = mine.some((figure) => figure.obsStatus === 'E')
			? place
			: { ...place, obsStatus: statusOf(request) };
		const one = rateOf(mine, plan.one);
		const other = rateOf(mine, plan.other);
		const reason = reasonOf(one) ?? reasonOf(other);
		if (reason) return withoutValue(official, reason);
		const value = parityIndex(one as number, other as number);
		return value === null ? withoutValue(official, 'no-learners') : withValue(official, value);
	});
}

function rateOf(figures: readonly Figure[], side: Side): number | NullReason {
	const cells = figures.filter(
		(figure) =>
			figure.breakdown === side.breakdown && side.categories.includes(figure.dims[side.breakdown] ?? '')
	);
	const without = cells.find((figure) => figure.value === null);
	if (without) return without.confStatus === 'F' ? without.reason! : 'one-side-withheld';
	const sum = (read: (figure: Figure) => number | null) =>
		cells.reduce((all, figure) => all + (read(figure) ?? 0), 0);
	const residents = sum((figure) => figure.denominator);
	return residents === 0 ? 'no-population' : sum((figure) => figure.numerator) / residents;
}

function reasonOf(rate: number | NullReason): NullReason | null {
	return typeof rate === 'number' ? null : rate;
}
