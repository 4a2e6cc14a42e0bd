/** A language the product speaks. Vietnamese is the first one and has no prefix in addresses. */
export type Locale = 'vi' | 'en';

export const LOCALES = ['vi', 'en'] as const satisfies readonly Locale[];
export const DEFAULT_LOCALE: Locale = 'vi';

/** A text in every language of the product. */
export type Localized = Readonly<Record<Locale, string>>;

/** The language an address asks for: `/en` and below is English, all else Vietnamese. */
export function localeOf(pathname: string): Locale {
	return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'vi';
}

/** An address without its language prefix: what the routes are named by. */
export function withoutLocale(pathname: string): string {
	return localeOf(pathname) === 'en' ? pathname.slice(3) || '/' : pathname;
}

/** The address of `path` (which begins with `/`) in one language. */
export function localHref(locale: Locale, path: string): string {
	if (locale === DEFAULT_LOCALE) return path;
	return path === '/' ? '/en' : `/en${path}`;
}
