import { z } from 'zod';
import { areaId } from '#lib/vocabulary/ids.ts';
import { BREAKDOWNS, releaseId, type Quarter } from '#lib/vocabulary/indicator.ts';

/** Words that several bodies and queries of the API share. */
export const quarterText = z
	.string()
	.regex(/^[1-9]\d{3}-Q[1-4]$/)
	.describe('A calendar quarter in Vietnam, for example 2026-Q4');
export const periodText = z
	.string()
	.regex(/^[1-9]\d{3}-(Q[1-4]|H[12]|0[1-9]|1[0-2])$/)
	.describe('A quarter 2026-Q4, a half-year 2026-H2 or a month 2026-11, by the calendar in Vietnam');
export const areaText = z
	.string()
	.regex(/^[0-9a-z]{1,20}:[0-9a-z]{1,20}$/)
	.describe('An area in one area version, version:code, for example 2025:25942');
export const versionText = z
	.string()
	.regex(/^[0-9a-z]{1,20}$/)
	.describe('A version of the list of areas, for example 2025');
export const releaseText = z
	.string()
	.regex(/^[1-9]\d{3}-Q[1-4]\.[0-9a-z]{1,20}\.r\d{1,4}$/)
	.describe('A release: quarter, area version and revision, for example 2026-Q3.2025.r0');
export const courseText = z
	.string()
	.regex(/^[a-z0-9]([a-z0-9-]{0,80}[a-z0-9])?$/)
	.describe('The short name of a course');
export const localized = z.strictObject({ vi: z.string(), en: z.string() });
export const instant = z.iso.datetime().describe('An instant, ISO 8601 in UTC');
export const breakdown = z.enum(BREAKDOWNS);

/** The same words as they arrive in a query, typed for the rooms below. */
export const quarterAsked = quarterText.transform((text) => text as Quarter);
export const areaAsked = areaText.transform((text) => areaId(text));
export const releaseAsked = releaseText.transform((text) => releaseId(text));
export const levelAsked = z.coerce.number().int().min(1).max(3).describe('1 province, 2 district, 3 commune');
export const limitAsked = z.coerce.number().int().min(1).max(1000).describe('Most entries on a page');
/** What `next` of the page before ends with. Nothing in it is a promise. */
export const cursorAsked = z
	.string()
	.regex(/^[A-Za-z0-9_-]{1,4000}$/)
	.describe('From the page before; not to be made by hand');
