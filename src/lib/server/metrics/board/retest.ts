import { halfYearEndingWith } from '#lib/rules/periods.ts';
import { isRevealingShare } from '#lib/rules/disclosure.ts';
import { percent } from '#lib/rules/rates.ts';
import { topsOf, withheld, withoutValue, withValue, type BoardRequest, type Figure } from './figure.ts';
import { isEverCounted, readCounts } from './read-counts.ts';
import { missing } from './share-plans.ts';
import { statusOf } from './status.ts';

/**
 * Of those who sat the re-test they were invited to about half a year after a certificate, who passed; by course, in the
 * half-year that ends with the quarter. Without invitations on record the response rate cannot be told, so nothing is.
 */
export async function retestRetention(request: BoardRequest): Promise<Figure[]> {
	const half = halfYearEndingWith(request.period);
	if (!half) return [];
	const tops = topsOf(request.areas);
	if (!(await isEverCounted(request.db, 'retest-sat')))
		return missing(request, half.name, 'not-yet-available', 'total', {}, tops);
	const counts = await readCounts(request.db, {
		areas: ['all'],
		facts: ['retest-invited', 'retest-sat', 'retest-passed'],
		splits: ['course'],
		since: half.from,
		until: request.period
	});
	const count = (fact: 'retest-invited' | 'retest-sat' | 'retest-passed', course: string) =>
		counts.count('all', fact, 'course', course);
	return tops.flatMap((area) =>
		counts.categories('retest-sat', 'course').map((course): Figure => {
			const obsStatus = statusOf(request);
			const place = { area, period: half.name, breakdown: 'course' as const, dims: { course }, obsStatus };
			const denominator = count('retest-sat', course);
			const numerator = count('retest-passed', course);
			const invited = count('retest-invited', course);
			if (isRevealingShare(numerator, denominator, request.k)) return withheld(place, 'small', null);
			const value = percent(numerator, denominator);
			if (value === null || invited === 0)
				return withoutValue(place, 'no-learners', { numerator, denominator });
			return withValue(place, value, { numerator, denominator });
		})
	);
}
