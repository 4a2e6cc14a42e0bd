import { indicators as wording } from '#lib/messages/indicators.ts';
import { LOCALES, type Localized } from '#lib/vocabulary/locale.ts';
import { INDICATORS, type IndicatorId } from '#lib/vocabulary/indicator.ts';
import catalogue from './catalogue.json';

/** A goal somebody set, beside the indicator nearest to it. */
export type Target = {
	readonly source: string;
	readonly text: string;
	readonly scope: string;
	readonly comparable: string;
	readonly values: Readonly<Record<string, string | null>>;
};

/** What an indicator means; the same words stand on the dashboard and in the API. */
export type Definition = {
	readonly id: IndicatorId;
	readonly name: Localized;
	readonly unit: string;
	readonly numerator: string;
	readonly denominator: string;
	readonly formula: string;
	readonly caveat: Localized;
	readonly needsPopulation: boolean;
	readonly disaggregation: readonly string[];
	readonly period: string;
	readonly pillar: string;
	readonly targets: readonly Target[];
};

/** Every definition, in the order of the catalogue. */
export const DEFINITIONS: readonly Definition[] = INDICATORS.map(define);

/** One definition, or nothing where the catalogue has no such id. */
export function findDefinition(id: string): Definition | undefined {
	return DEFINITIONS.find((definition) => definition.id === id);
}

function define(id: IndicatorId): Definition {
	const entry = catalogue.indicators.find((one) => one.id === id);
	if (!entry) throw new Error(`The catalogue lacks ${id}`);
	return {
		id,
		name: inEveryLanguage((locale) => wording[locale][id].name),
		unit: entry.unit,
		numerator: entry.numerator,
		denominator: entry.denominator,
		formula: entry.formula,
		caveat: inEveryLanguage((locale) => wording[locale][id].caveat),
		needsPopulation: entry.needs_population_table,
		disaggregation: entry.disaggregation,
		period: entry.period,
		pillar: entry.pillar,
		targets: targetsOf(id)
	};
}

function targetsOf(id: IndicatorId): Target[] {
	const told = catalogue.external_targets.filter((target) => target.indicator === id);
	return told.map(({ source, text, scope, comparable, indicator: _, ...values }) => {
		const goals: [string, string | null][] = Object.entries(values);
		return { source, text, scope, comparable, values: Object.fromEntries(goals) };
	});
}

function inEveryLanguage(say: (locale: (typeof LOCALES)[number]) => string): Localized {
	return Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Localized;
}
