import type { Locale } from '#lib/vocabulary/locale.ts';

/** Days on paper are days in Việt Nam, wherever the server stands. */
const ZONE = 'Asia/Ho_Chi_Minh';

const FORMATS = {
	vi: new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' }),
	en: new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' })
} as const satisfies Record<Locale, Intl.DateTimeFormat>;

/** A day as it is written on paper: `23/11/2026`, `23 November 2026`. */
export function printedDate(moment: Date, locale: Locale): string {
	return FORMATS[locale].format(moment);
}
