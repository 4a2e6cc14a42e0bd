import { z } from 'zod';
import { INDICATORS } from '#lib/vocabulary/indicator.ts';
import { instant, localized, quarterText } from './words.ts';

const target = z.strictObject({
	source: z.string(),
	text: z.string(),
	scope: z.string(),
	comparable: z.string().describe('Whether our figure may be held against it: no or partly'),
	values: z.record(z.string(), z.string().nullable())
});

const definition = z.strictObject({
	id: z.enum(INDICATORS),
	name: localized,
	unit: z.string(),
	numerator: z.string(),
	denominator: z.string(),
	formula: z.string(),
	caveat: localized,
	needsPopulation: z.boolean(),
	disaggregation: z.array(z.string()),
	period: z.string(),
	pillar: z.string(),
	computed: z.boolean().describe('False: this version answers null with the reason not-yet-available'),
	targets: z.array(target)
});

const areaVersion = z.strictObject({
	id: z.string(),
	title: localized,
	validFrom: z.iso.date(),
	validTo: z.iso.date().nullable()
});

export const catalogueBody = z.strictObject({
	indicators: z.array(definition),
	areaVersions: z.array(areaVersion),
	currentPeriod: quarterText,
	releases: z.array(z.strictObject({ id: z.string() })),
	asOf: instant.nullable(),
	pending: z.int().nonnegative()
});
