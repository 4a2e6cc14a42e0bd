/** Fewest people a published figure may show. */
export const RELEASE_THRESHOLD = 10;

/** Fewest people a figure may show to those who may see live figures of their own area. */
export const LIVE_THRESHOLD = 5;

/** Whether a count of people is so small that it would point at somebody. Nobody at all is no secret. */
export function isSmallGroup(count: number, k: number): boolean {
	return count >= 1 && count < k;
}

/**
 * Whether a breakdown of one group into categories must be withheld whole: one small category would follow from the
 * others and the total, and everyone in one category says what each of them is.
 */
export function isRevealingBreakdown(counts: readonly number[], k: number): boolean {
	const inhabited = counts.filter((count) => count > 0);
	const everyoneAlike = counts.length > 1 && inhabited.length === 1;
	return everyoneAlike || counts.some((count) => isSmallGroup(count, k));
}

/** Whether a share of a group gives somebody away: the part and the rest are a breakdown of the group. */
export function isRevealingShare(part: number, whole: number, k: number): boolean {
	return isSmallGroup(whole, k) || isSmallGroup(part, k) || isSmallGroup(whole - part, k);
}
