import { periodBounds } from '#lib/rules/periods.ts';
import { vietnamDay } from '#lib/rules/quarter.ts';
import type {
	IndicatorId,
	ObservationNote,
	ObsStatus,
	Period,
	ReleaseId
} from '#lib/vocabulary/indicator.ts';
import { findDefinition } from '../catalogue.ts';
import { contextAddress, CORE_CONTEXT } from './ngsi-context.ts';
import { ENTITY_TYPE, entityId, type CellName } from './ngsi-id.ts';
import { sourceAddress } from './ngsi-source.ts';

/** A released cell that has a value: what has none has no entity. */
export type EntityCell = CellName & {
	readonly release: ReleaseId;
	readonly revision: number;
	readonly publishedAt: Date;
	readonly areaName: string;
	readonly value: number;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly obsStatus: ObsStatus;
	readonly note: ObservationNote | null;
};

/** Whose figures these are, and where they can be read. */
export type Publisher = {
	readonly origin: string;
	/** Whose platform this is: a province, a city. */
	readonly place: string | null;
};

/** The form of the answer: `keyValues` for values alone, `sysAttrs` with the times of publication, `attrs` for some of it. */
export type Representation = {
	readonly keyValues: boolean;
	readonly sysAttrs: boolean;
	readonly attrs: readonly string[] | null;
};

export const WHOLE: Representation = { keyValues: false, sysAttrs: false, attrs: null };

type Property = { readonly type: 'Property'; readonly value: unknown; readonly [more: string]: unknown };
export type Entity = { readonly id: string; readonly type: string; readonly [attribute: string]: unknown };

export const PRODUCT = 'Nếp Số';

/**
 * UN/CEFACT recommendation 20: P1 percent, NX part per thousand, C62 one, for a number without a unit. Percentage points
 * have no code of their own and are percent.
 */
const UNIT_CODES: Readonly<Record<string, string>> = {
	percent: 'P1',
	'percentage points': 'P1',
	'persons per 1000': 'NX',
	'per 1000': 'NX',
	ratio: 'C62'
};

export function unitCodeOf(indicator: IndicatorId): string {
	return UNIT_CODES[findDefinition(indicator)!.unit]!;
}

/** A cell as an entity of the Smart Data Model KeyPerformanceIndicator. */
export function toEntity(cell: EntityCell, publisher: Publisher, form: Representation): Entity {
	const all = attributesOf(cell, publisher);
	const { attrs } = form;
	const shown = Object.entries(all).filter(([name]) => !attrs || attrs.includes(name));
	const publishedAt = cell.publishedAt.toISOString();
	const times = form.sysAttrs ? { createdAt: publishedAt, modifiedAt: publishedAt } : {};
	const pairs = shown.map(([name, one]) => [name, form.keyValues ? one.value : { ...one, ...times }]);
	return { id: entityId(cell), type: ENTITY_TYPE, ...Object.fromEntries(pairs), ...times };
}

/** The same with its context, for a reader or a broker that takes JSON-LD. */
export function inContext(entity: Entity, origin: string): Entity {
	return { ...entity, '@context': [contextAddress(origin), CORE_CONTEXT] };
}

/** Every attribute of an entity by its name. `currentStanding` is none of them: whether a figure is good is for others to say. */
export function attributesOf(cell: EntityCell, publisher: Publisher): Readonly<Record<string, Property>> {
	const definition = findDefinition(cell.indicator)!;
	const frequency = frequencyOf(cell.period);
	return {
		kpiValue: valueOf(cell),
		calculationPeriod: property(daysOf(cell.period)),
		...(frequency ? { calculationFrequency: property(frequency) } : {}),
		category: property(categoryOf(cell.indicator)),
		calculationFormula: property(formulaOf(cell.indicator)),
		calculationMethod: property('automatic'),
		organization: property(publisher.place ?? PRODUCT),
		product: property(PRODUCT),
		name: property(definition.name.en),
		alternateName: property(definition.name.vi),
		description: property(definition.caveat.en),
		source: property(sourceAddress(cell, publisher.origin)),
		area: property(cell.areaName),
		updatedAt: property(cell.publishedAt.toISOString())
	};
}

function valueOf(cell: EntityCell): Property {
	const { value, numerator, denominator, obsStatus, revision, note, release } = cell;
	return {
		...property(value),
		unitCode: unitCodeOf(cell.indicator),
		observedAt: observedAtOf(cell.period),
		...(numerator === null ? {} : { numerator: property(numerator) }),
		...(denominator === null ? {} : { denominator: property(denominator) }),
		obsStatus: property(obsStatus),
		revision: property(revision),
		release: property(release),
		...(note === null ? {} : { note: property(note) })
	};
}

function property(value: unknown): Property {
	return { type: 'Property', value };
}

/** The last second of a period, by the clock in Vietnam, as NGSI-LD writes an instant. */
export function observedAtOf(period: Period): string {
	return `${new Date(periodBounds(period).to.getTime() - 1000).toISOString().slice(0, 19)}Z`;
}

/** First and last day of a period. */
export function daysOf(period: Period): { readonly from: string; readonly to: string } {
	const { from, to } = periodBounds(period);
	return { from: vietnamDay(from), to: vietnamDay(new Date(to.getTime() - 1)) };
}

/** Half-years have no word in the data model. */
export function frequencyOf(period: Period): 'quarterly' | 'monthly' | null {
	if (period.includes('H')) return null;
	return period.includes('Q') ? 'quarterly' : 'monthly';
}

/** What the figures tell about: people reached and what they learned, or the figures and lessons themselves. */
export function categoryOf(indicator: IndicatorId): readonly string[] {
	return ['quantitative', indicator.startsWith('q.') ? 'process' : 'output'];
}

export function formulaOf(indicator: IndicatorId): string {
	const { formula, numerator, denominator } = findDefinition(indicator)!;
	return `${formula}; N: ${numerator}; D: ${denominator}`;
}
