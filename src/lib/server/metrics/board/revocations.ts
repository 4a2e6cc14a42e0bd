import { isRevealingBreakdown, isSmallGroup } from '#lib/rules/disclosure.ts';
import { perThousand } from '#lib/rules/rates.ts';
import { REVOCATION_REASONS } from '#lib/vocabulary/credential.ts';
import { topsOf, withheld, withoutValue, withValue, type BoardRequest, type Figure } from './figure.ts';
import { readCounts } from './read-counts.ts';
import { statusOf } from './status.ts';

/** Certificates withdrawn in the quarter, of all ever issued on this platform, in total and by reason. */
export async function revocationRates(request: BoardRequest): Promise<Figure[]> {
	const { db, period, k } = request;
	const of = { areas: ['all'], until: period };
	const [issued, revoked] = await Promise.all([
		readCounts(db, { ...of, facts: ['issued'], splits: ['total'] }),
		readCounts(db, { ...of, facts: ['revoked'], splits: ['part'], since: period })
	]);
	const denominator = issued.count('all', 'issued', 'total', 'total');
	const byReason = REVOCATION_REASONS.map((reason) =>
		revoked
			.categories('revoked', 'part')
			.filter((part) => part.replace(/#\d+$/, '') === reason)
			.reduce((sum, part) => sum + revoked.count('all', 'revoked', 'part', part), 0)
	);
	const all = byReason.reduce((sum, n) => sum + n, 0);
	const isSmall = isSmallGroup(all, k);
	const isRevealing = isSmall || (all > 0 && isRevealingBreakdown(byReason, k));
	return topsOf(request.areas).flatMap((area) => {
		const place = { area, period, dims: {}, obsStatus: statusOf({ ...request, breaks: false }) };
		const figure = (at: Pick<Figure, 'breakdown' | 'dims'>, numerator: number, hidden: boolean): Figure => {
			if (hidden) return withheld({ ...place, ...at }, 'small', denominator);
			const value = perThousand(numerator, denominator);
			const known = { numerator, denominator };
			return value === null
				? withoutValue({ ...place, ...at }, 'no-learners', known)
				: withValue({ ...place, ...at }, value, known);
		};
		return [
			figure({ breakdown: 'total', dims: {} }, all, isSmall),
			...REVOCATION_REASONS.map((reason, at) =>
				figure({ breakdown: 'reason', dims: { reason } }, byReason[at]!, isRevealing)
			)
		];
	});
}
