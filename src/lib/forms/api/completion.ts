import { z } from 'zod';
import { NULL_REASONS } from '#lib/vocabulary/indicator.ts';
import { areaAsked, areaText, instant, localized, quarterAsked, quarterText } from './words.ts';

export const completionQuery = z.strictObject({
	area: areaAsked.optional(),
	period: z.union([z.literal('all'), quarterAsked]).optional()
});

const step = z.strictObject({
	step: z.enum(['enrolled', 'lesson', 'exam-started', 'completed']),
	lesson: z.string().nullable(),
	title: localized.nullable(),
	count: z
		.int()
		.nonnegative()
		.nullable()
		.describe('People who reached this stage; null where they are too few to show'),
	reason: z.enum(NULL_REASONS).nullable()
});

export const completionBody = z.strictObject({
	course: z.string(),
	title: localized,
	area: areaText,
	areaVersion: z.string(),
	period: z.union([z.literal('all'), quarterText]),
	steps: z.array(step),
	completionRate: z.number().nullable().describe('Completed of enrolled, in percent'),
	reason: z.enum(NULL_REASONS).nullable(),
	asOf: instant.nullable(),
	pending: z.int().nonnegative().describe('Events recorded and not yet counted')
});
