/**
 * The median of a histogram with bins 0.01 wide: the middle of the bin the middle value lies in; between two bins where
 * the middle falls between them. Null where the histogram is empty.
 * @param bins how many values lie in each bin, by its lower edge in hundredths (−101 for anything below −1)
 */
export function medianOfBins(bins: ReadonlyMap<number, number>): number | null {
	const sorted = [...bins].filter(([, n]) => n > 0).sort(([one], [other]) => one - other);
	const total = sorted.reduce((sum, [, n]) => sum + n, 0);
	if (total === 0) return null;
	const low = binOf(sorted, Math.floor((total - 1) / 2));
	const high = binOf(sorted, Math.floor(total / 2));
	return (low + high + 1) / 200;
}

/** The bin that the value of this rank lies in, counted from 0. */
function binOf(sorted: readonly (readonly [bin: number, n: number])[], rank: number): number {
	let seen = 0;
	return sorted.find(([, n]) => (seen += n) > rank)![0];
}
