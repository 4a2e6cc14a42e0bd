import type { Locale } from '#lib/vocabulary/locale.ts';

/** What is asked of a voice: the language it speaks, and whether it speaks without a line. */
export type Voice = { readonly lang: string; readonly localService: boolean };

/** How devices name the languages: "vi-VN", "vi_VN", "vie". */
const SPEAKS: Record<Locale, RegExp> = { vi: /^vie?([-_]|$)/i, en: /^en(g)?([-_]|$)/i };

/** The voice that reads a page in this language, one that needs no line before one that does; null where none can. */
export function chooseVoice<T extends Voice>(voices: readonly T[], locale: Locale): T | null {
	const fitting = voices.filter(({ lang }) => SPEAKS[locale].test(lang));
	return fitting.find(({ localService }) => localService) ?? fitting[0] ?? null;
}
