import { z } from 'zod';
import { AREA_KINDS, type AreaKind } from '#lib/vocabulary/area.ts';
import { areaAsked, areaText, cursorAsked, levelAsked, limitAsked, versionText } from './words.ts';

const KINDS = Object.keys(AREA_KINDS) as [AreaKind, ...AreaKind[]];

/** What may be asked of the list of areas. */
export const areasQuery = z.strictObject({
	version: versionText.optional(),
	level: levelAsked.optional(),
	parent: areaAsked.optional(),
	q: z.string().trim().min(1).max(100).optional().describe('Letters of the name, with marks or without'),
	limit: limitAsked.optional(),
	cursor: cursorAsked.optional()
});

/** Where a page of areas begins: after this one. */
export const areaPlace = z.strictObject({
	level: z.int().min(1).max(9),
	code: z.string().regex(/^[0-9a-z]{1,20}$/)
});

const area = z.strictObject({
	id: areaText,
	version: versionText,
	code: z.string(),
	name: z.string(),
	kind: z.enum(KINDS),
	level: z.int(),
	parent: areaText.nullable(),
	validFrom: z.iso.date(),
	validTo: z.iso.date().nullable()
});

export const areasBody = z.strictObject({
	version: versionText.nullable().describe('Null where no list of areas is loaded'),
	areas: z.array(area),
	next: z.string().nullable().describe('Address of the next page; null on the last')
});
