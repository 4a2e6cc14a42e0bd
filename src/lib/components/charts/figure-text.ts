import { numberFormat } from '#lib/messages/number-format.ts';
import { isQuarter } from '#lib/rules/quarter.ts';
import type { Period } from '#lib/vocabulary/indicator.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

const TAGS = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** Figures as one language writes them: values in their unit, periods by their name. */
export function figureText(locale: Locale) {
	const format = numberFormat(locale);
	// Around 1 the second digit decides whether two sides are level.
	const index = new Intl.NumberFormat(TAGS[locale], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	const period = (of: Period) => (isQuarter(of) ? format.quarter(of) : of);
	return {
		...format,
		/** A value in its unit: 3,1 %, 12,4 or 0,98. */
		value: (unit: string, value: number) =>
			unit === 'percent'
				? format.percent(value)
				: unit === 'ratio'
					? index.format(value)
					: format.rate(value),
		period,
		/** A period within a sentence: quý IV/2026. */
		periodWithin: (of: Period) => period(of).replace('Quý', 'quý')
	};
}

export type FigureText = ReturnType<typeof figureText>;
