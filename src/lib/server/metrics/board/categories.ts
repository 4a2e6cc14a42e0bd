import { AGE_BANDS, BANDS_FROM_15, WORKING_AGE_BANDS } from '#lib/rules/age-band.ts';
import { UNKNOWN } from '#lib/vocabulary/indicator.ts';

/** The categories of each attribute, always all of them and in this order. */
export const SEX_CATEGORIES = ['f', 'm', 'x', UNKNOWN] as const;
export const URBAN_CATEGORIES = ['urban', 'rural'] as const;

/** Whose ages a figure splits: residents from 15, of working age, or learners of every age. */
export type Ages = 'from-15' | 'working-age' | 'every-age';

/** The known age bands of a figure. */
export function bandsOf(ages: Ages): readonly string[] {
	if (ages === 'every-age') return AGE_BANDS.map((band) => band.name);
	return ages === 'from-15' ? BANDS_FROM_15 : WORKING_AGE_BANDS;
}
