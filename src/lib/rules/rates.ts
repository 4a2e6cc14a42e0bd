/** People per thousand residents. Null where there is nobody to divide by. */
export function perThousand(count: number, of: number): number | null {
	return of > 0 ? (1000 * count) / of : null;
}

/** A share in percent. Null where there is nothing to divide by. */
export function percent(count: number, of: number): number | null {
	return of > 0 ? (100 * count) / of : null;
}
