import pg from 'pg';

/** Type numbers of PostgreSQL's catalogue, src/include/catalog/pg_type.dat. */
const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY: number = 1009; // wider than its literal: the typings list no arrays

/**
 * How columns arrive in TypeScript: `bigint` (and so every count) as a number, `date` as 'YYYY-MM-DD', for a day has
 * no hour and no time zone, `timestamptz` as a Date. `numeric`, which sum() and avg() of bigint give, stays text.
 */
export function columnTypes(): pg.TypeOverrides {
	const types = new pg.TypeOverrides();
	const parseTexts: (text: string) => (string | null)[] = pg.types.getTypeParser(TEXT_ARRAY);
	types.setTypeParser(INT8, safeNumber);
	types.setTypeParser(INT8_ARRAY, (text) =>
		parseTexts(text).map((entry) => (entry === null ? null : safeNumber(entry)))
	);
	types.setTypeParser(DATE, (text) => text);
	types.setTypeParser(DATE_ARRAY, (text) => parseTexts(text));
	return types;
}

/** @throws RangeError rather than handing over a number that is off by a little. */
function safeNumber(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value))
		throw new RangeError(`The database number ${text} is too large to be exact`);
	return value;
}
