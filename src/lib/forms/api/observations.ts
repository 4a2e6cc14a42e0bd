import { z } from 'zod';
import { CONF_STATUSES, NULL_REASONS, OBS_STATUSES } from '#lib/vocabulary/indicator.ts';
import { areaAsked, areaText, breakdown, instant, quarterAsked, quarterText } from './words.ts';

/** What may be asked of an indicator's observations. */
export const observationsQuery = z.object({
	area: areaAsked.optional(),
	period: quarterAsked.optional(),
	by: breakdown.default('total'),
	live: z.enum(['true', 'false']).default('false')
});

const observation = z.strictObject({
	area: areaText,
	areaVersion: z.string(),
	period: quarterText,
	dims: z.record(z.string(), z.string()).describe('The category it is about; empty for the whole area'),
	value: z.number().nullable(),
	numerator: z.int().nonnegative().nullable(),
	denominator: z.int().nonnegative().nullable(),
	unit: z.string(),
	obsStatus: z.enum(OBS_STATUSES).describe('A normal, P provisional, E estimated, B break in the series'),
	confStatus: z
		.enum(CONF_STATUSES)
		.describe('F free, C withheld: a small group, D withheld to protect another'),
	revision: z.int().nonnegative(),
	reason: z.enum(NULL_REASONS).nullable().describe('Why there is no value; null where there is one'),
	updatedAt: instant.nullable()
});

export const observationsBody = z.strictObject({
	release: z.string().nullable().describe('The release the figures belong to; null for live figures'),
	asOf: instant.nullable().describe('When the newest event counted was recorded'),
	observations: z.array(observation),
	next: z.string().nullable().describe('Address of the next page')
});
