/** Age bands of every figure; a person who stated no birth year is in `unknown`, never in a guess. */
export const AGE_BANDS = [
	{ name: '0-14', from: 0, to: 14 },
	{ name: '15-24', from: 15, to: 24 },
	{ name: '25-44', from: 25, to: 44 },
	{ name: '45-59', from: 45, to: 59 },
	{ name: '60-64', from: 60, to: 64 },
	{ name: '65+', from: 65, to: null }
] as const;

export type AgeBand = (typeof AGE_BANDS)[number]['name'] | 'unknown';

/** The age from which a resident counts in coverage figures, in years. */
export const COUNTED_FROM_AGE = 15;

/** The bands of people aged 15 and over by a known birth year. */
export const BANDS_FROM_15: readonly AgeBand[] = AGE_BANDS.filter(
	(band) => band.from >= COUNTED_FROM_AGE
).map((band) => band.name);

/** Working age, in years, both included; an indicator about it says so. */
export const WORKING_AGE = { from: 15, to: 64 } as const;

/** The bands of people of working age by a known birth year. */
export const WORKING_AGE_BANDS: readonly AgeBand[] = AGE_BANDS.filter(
	({ from, to }) => from >= WORKING_AGE.from && to !== null && to <= WORKING_AGE.to
).map((band) => band.name);

/**
 * The band of somebody in a year: that year minus the birth year, as statistics do where only the year is known.
 * A birth year after `year` is a slip of the pen, so the age is unknown.
 */
export function ageBand(year: number, birthYear: number | null): AgeBand {
	if (birthYear === null || birthYear > year) return 'unknown';
	const age = year - birthYear;
	return AGE_BANDS.find((band) => age >= band.from && (band.to === null || age <= band.to))!.name;
}
