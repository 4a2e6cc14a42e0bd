/** People per thousand residents. Null where there is nobody to divide by. */
export function perThousand(count: number, of: number): number | null {
	return of > 0 ? (1000 * count) / of : null;
}

/** A share in percent. Null where there is nothing to divide by. */
export function percent(count: number, of: number): number | null {
	return of > 0 ? (100 * count) / of : null;
}

/**
 * How near two rates are to each other, 1 where they are equal: one ÷ other, and 2 − other ÷ one where that passes 1,
 * so that it falls short of 1 or exceeds it alike. Null where the other is 0. Source: adjusted parity index, SDG 4.5.1.
 */
export function parityIndex(one: number, other: number): number | null {
	if (other <= 0) return null;
	const index = one / other;
	return index <= 1 ? index : 2 - 1 / index;
}
