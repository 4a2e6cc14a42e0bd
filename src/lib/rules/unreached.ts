/** What is needed to tell how many were not reached: learners and residents, each null where it may not be told. */
export type Reach = { readonly numerator: number | null; readonly denominator: number | null };

/**
 * Residents who did not learn here, rounded as `aboutPeople` does. Null where learners are withheld or residents
 * unknown; never less than nobody, since a count of residents may be older than the learners.
 */
export function unreached({ numerator, denominator }: Reach): number | null {
	if (numerator === null || denominator === null) return null;
	return aboutPeople(Math.max(0, denominator - numerator));
}

/** A number of people as one says it: below a hundred as it is, above to three digits: 12.345 is about 12.300. */
export function aboutPeople(count: number): number {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 2);
	return Math.round(count / step) * step;
}
