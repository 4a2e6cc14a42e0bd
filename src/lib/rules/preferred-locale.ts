import { DEFAULT_LOCALE, LOCALES, type Locale } from '#lib/vocabulary/locale.ts';

/** The language a machine or browser asks for in `Accept-Language` (RFC 9110, 12.5.4); Vietnamese when it does not say. */
export function preferredLocale(header: string | null): Locale {
	const wishes = (header ?? '')
		.split(',')
		.map((wish) => {
			const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
			const weight = parameters
				.find((parameter) => parameter.trim().startsWith('q='))
				?.trim()
				.slice(2);
			return { language: tag.trim().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
		})
		.filter((wish) => wish.weight > 0)
		.sort((one, other) => other.weight - one.weight);
	const wished = wishes.find((wish) => LOCALES.some((locale) => locale === wish.language));
	return LOCALES.find((locale) => locale === wished?.language) ?? DEFAULT_LOCALE;
}
