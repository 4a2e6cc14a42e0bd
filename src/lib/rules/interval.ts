/** A range in percent. */
export type Interval = { readonly low: number; readonly high: number };

/** The 97.5th percentile of the normal distribution: 95 of 100 such intervals hold the true share. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a share, in percent: how far `part` of `whole` would move by chance if that many people were
 * drawn at random. It stays within 0 and 100 and does not vanish at either. Null where there is nobody.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilsonInterval(part: number, whole: number): Interval | null {
	if (whole <= 0) return null;
	const share = part / whole;
	const weight = 1 + Z ** 2 / whole;
	const centre = (share + Z ** 2 / (2 * whole)) / weight;
	const reach = (Z / weight) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
	return { low: 100 * Math.max(0, centre - reach), high: 100 * Math.min(1, centre + reach) };
}
