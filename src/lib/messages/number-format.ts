import type { Locale } from '#lib/vocabulary/locale.ts';
import { showDay, showTime } from './moments.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';

const TAGS = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Locale, string>;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Numbers, dates and quarters as one language writes them: 1.234.567,8 and Quý IV/2026, or 1,234,567.8 and Q4 2026. */
export function numberFormat(locale: Locale) {
	const tag = TAGS[locale];
	const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
	const tenth = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
	const hundredth = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
	const fine = new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 });
	// Below one, a tenth would make different areas look alike.
	const rate = (n: number) => (n < 0.1 ? fine : n < 1 ? hundredth : tenth).format(n);
	return {
		count: (n: number) => whole.format(n),
		rate,
		percent: (n: number) => (locale === 'vi' ? `${rate(n)}\u00a0%` : `${rate(n)}%`),
		/** @param instant ISO 8601; shown by the clock in Vietnam */
		moment: (instant: string) => {
			const at = new Date(instant);
			return locale === 'vi'
				? `${showTime(at, locale)} ngày ${showDay(at, locale)}`
				: `${showTime(at, locale)} on ${showDay(at, locale)}`;
		},
		quarter: (period: Quarter) => quarterName(period, locale)
	};
}

export type NumberFormat = ReturnType<typeof numberFormat>;

function quarterName(period: Quarter, locale: Locale): string {
	const [year, quarter] = period.split('-Q');
	return locale === 'vi' ? `Quý ${ROMAN[Number(quarter) - 1]}/${year}` : `Q${quarter} ${year}`;
}
