import { z } from 'zod';
import { areaId } from '#lib/vocabulary/ids.ts';
import { BREAKDOWNS, type Quarter } from '#lib/vocabulary/indicator.ts';

/** Words that several bodies and queries of the API share. */
export const quarterText = z
	.string()
	.regex(/^[1-9]\d{3}-Q[1-4]$/)
	.describe('A calendar quarter in Vietnam, for example 2026-Q4');
export const areaText = z
	.string()
	.regex(/^[0-9a-z]+:[0-9a-z]+$/)
	.describe('An area in one area version, version:code, for example 2025:25942');
export const localized = z.strictObject({ vi: z.string(), en: z.string() });
export const instant = z.iso.datetime().describe('An instant, ISO 8601 in UTC');
export const breakdown = z.enum(BREAKDOWNS);

/** The same words as they arrive in a query, typed for the rooms below. */
export const quarterAsked = quarterText.transform((text) => text as Quarter);
export const areaAsked = areaText.transform((text) => areaId(text));
