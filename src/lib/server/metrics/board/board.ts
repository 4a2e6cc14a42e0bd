import { INDICATORS, type IndicatorId } from '#lib/vocabulary/indicator.ts';
import { areaGaps } from './area-gap.ts';
import { coverageFigures } from './coverage.ts';
import { topsOf, type BoardRequest, type Figure } from './figure.ts';
import { gainMedians } from './gain.ts';
import { accessibleLessons } from './lessons.ts';
import { parityFigures } from './parity.ts';
import { PLANS } from './plans.ts';
import { communesReached } from './reached.ts';
import { retestRetention } from './retest.ts';
import { revocationRates } from './revocations.ts';
import { assessedShares, missing, planShare } from './share-plans.ts';
import { suppressedShares } from './suppressed.ts';
import { unknownShares } from './unknowns.ts';
import { markBankBreaks } from './bank-breaks.ts';

/** Every figure of one area version in one quarter, computed indicator by indicator and each but once. */
export type Board = {
	/** All cells of an indicator's lattice: areas as they were given, each with its breakdowns in a fixed order. */
	figures(indicator: IndicatorId): Promise<readonly Figure[]>;
	/** The cells of all indicators, and at last what the set tells about itself. */
	everything(): Promise<readonly (Figure & { readonly indicator: IndicatorId })[]>;
};

/** The same formulas and the same protection make a release and what an authorised reader sees of this moment. */
export function openBoard(request: BoardRequest): Board {
	const made = new Map<IndicatorId, Promise<readonly Figure[]>>();
	const figures = (indicator: IndicatorId): Promise<readonly Figure[]> => {
		const known = made.get(indicator) ?? computeFigures(request, indicator, figures);
		made.set(indicator, known);
		return known;
	};
	return { figures, everything: () => everything(request, figures) };
}

async function everything(request: BoardRequest, figures: Board['figures']) {
	const all: (Figure & { indicator: IndicatorId })[] = [];
	for (const indicator of INDICATORS) {
		if (indicator === 'q.suppressed_cell_share') continue;
		for (const figure of await figures(indicator)) all.push({ ...figure, indicator });
	}
	const about = suppressedShares(request, all).map((figure) => ({
		...figure,
		indicator: 'q.suppressed_cell_share' as const
	}));
	const order = new Map(INDICATORS.map((indicator, at) => [indicator, at]));
	return [...all, ...about].sort((one, other) => order.get(one.indicator)! - order.get(other.indicator)!);
}

/** One indicator's figures; `figures` gives those of another, where it is made from them. */
export async function computeFigures(
	request: BoardRequest,
	indicator: IndicatorId,
	figures: Board['figures']
): Promise<readonly Figure[]> {
	const plan = PLANS[indicator];
	const before = request.before?.(indicator) ?? null;
	switch (plan.kind) {
		case 'coverage':
			return coverageFigures(request, plan, before);
		case 'share': {
			const shares = await planShare(request, plan, before);
			return indicator === 'out.first_attempt_pass_rate' ? markBankBreaks(request, shares) : shares;
		}
		case 'parity':
			return parityFigures(request, plan, await figures(plan.of));
		case 'gap':
			return areaGaps(request, await figures('cov.basic_cert_share_wa'));
		case 'reached':
			return communesReached(request);
		case 'assessed':
			return assessedShares(request, before);
		case 'gain':
			return gainMedians(request);
		case 'retest':
			return retestRetention(request);
		case 'lessons':
			return accessibleLessons(request);
		case 'revocations':
			return revocationRates(request);
		case 'unknowns':
			return unknownShares(request);
		case 'suppressed':
			return missing(request, request.period, 'only-in-releases', 'total', {}, topsOf(request.areas));
	}
}
