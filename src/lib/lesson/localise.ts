import type { Locale, Localized } from '#lib/vocabulary/locale.ts';

/** `T` with each text in all languages replaced by the text in one. */
export type Localised<T> = T extends Localized
	? string
	: T extends readonly (infer Item)[]
		? Localised<Item>[]
		: T extends object
			? { [K in keyof T]: Localised<T[K]> }
			: T;

/** Keeps one language of a piece of data; the other one does not travel to the reader. */
export function localise<T>(value: T, locale: Locale): Localised<T> {
	return pick(value, locale) as Localised<T>;
}

function pick(value: unknown, locale: Locale): unknown {
	if (Array.isArray(value)) return value.map((item) => pick(item, locale));
	if (typeof value !== 'object' || value === null) return value;
	if (isLocalized(value)) return value[locale];
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pick(item, locale)]));
}

/** Whether a piece of data is a text in both languages and nothing else. */
export function isLocalized(value: object): value is Localized {
	const { vi, en } = value as Partial<Record<Locale, unknown>>;
	return typeof vi === 'string' && typeof en === 'string' && Object.keys(value).length === 2;
}
