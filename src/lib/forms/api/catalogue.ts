import { z } from 'zod';
import { INDICATORS } from '#lib/vocabulary/indicator.ts';
import { TARGET_COMPARABLE, TARGET_UNITS } from '../targets.ts';
import { releaseBody } from './releases.ts';
import { instant, localized, quarterText, versionText } from './words.ts';

const target = z.strictObject({
	id: z.string(),
	indicator: z.enum(INDICATORS),
	source: localized,
	text: localized,
	scope: localized.describe('Of whom: place, age'),
	setOn: z.iso.date().nullable(),
	due: z.string().describe('The year by which it is to be reached'),
	value: z.number().nullable().describe('Null where the figure is not known'),
	unit: z.enum(TARGET_UNITS),
	direction: z.literal('at-least'),
	comparable: z.enum(TARGET_COMPARABLE).describe('Whether our figure may be held against it'),
	why: localized.describe('Why it compares badly')
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
	targets: z.array(target)
});

const areaVersion = z.strictObject({
	id: versionText,
	title: localized,
	validFrom: z.iso.date(),
	validTo: z.iso.date().nullable()
});

export const catalogueBody = z.strictObject({
	indicators: z.array(definition),
	areaVersions: z.array(areaVersion),
	currentPeriod: quarterText,
	periods: z.array(quarterText).describe('Quarters with a release, the newest first'),
	releases: z.array(releaseBody),
	asOf: instant.nullable(),
	pending: z.int().nonnegative().describe('Events recorded and not yet counted')
});
