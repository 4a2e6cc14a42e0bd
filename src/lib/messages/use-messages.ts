import { getContext, setContext } from 'svelte';
import { localHref, type Locale } from '#lib/vocabulary/locale.ts';

const KEY = Symbol('locale');

/** Called once, by the root layout. The language changes only with a new page load, so a plain value does. */
export function provideLocale(locale: Locale): void {
	setContext(KEY, locale);
}

/** The language this page speaks. */
export function useLocale(): Locale {
	return getContext<Locale | undefined>(KEY) ?? 'vi';
}

/** The sentences of one topic, in the page's language. */
export function useMessages<T>(topic: Readonly<Record<Locale, T>>): T {
	return topic[useLocale()];
}

/** Makes addresses that keep the reader in the language of this page. */
export function useHref(): (path: string) => string {
	const locale = useLocale();
	return (path) => localHref(locale, path);
}
