import type { Locale } from '#lib/vocabulary/locale.ts';

const TAGS = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Locale, string>;
const ZONE = 'Asia/Ho_Chi_Minh';

/** A day as people write it here: 23/11/2026. */
export function showDay(moment: Date, locale: Locale): string {
	const form = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: ZONE } as const;
	return new Intl.DateTimeFormat(TAGS[locale], form).format(moment);
}

/** Day and time: 23/11/2026 09:05, in Vietnam. */
export function showMoment(moment: Date, locale: Locale): string {
	return `${showDay(moment, locale)} ${showTime(moment, locale)}`;
}

/** The time of day in Vietnam: 09:05. */
export function showTime(moment: Date, locale: Locale): string {
	const form = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: ZONE } as const;
	return new Intl.DateTimeFormat(TAGS[locale], form).format(moment);
}
