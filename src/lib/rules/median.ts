/** Hundredths at which the histogram of gains begins; what lies below stands in one bin before it. */
export const UNDERFLOW_BIN = -101;

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

function binOf(sorted: readonly (readonly [number, number])[], nth: number): number {
	let seen = 0;
	for (const [bin, n] of sorted) {
		seen += n;
		if (nth < seen) return bin;
	}
	return UNDERFLOW_BIN;
}
