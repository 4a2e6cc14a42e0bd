import { z } from 'zod';
import { instant, quarterText, releaseText, versionText } from './words.ts';

/** For addresses that take no parameter at all. */
export const noQuery = z.strictObject({});

export const releaseBody = z.strictObject({
	id: releaseText,
	period: quarterText,
	areaVersion: versionText,
	revision: z.int().nonnegative(),
	current: z.boolean().describe('False where a later revision stands in its place'),
	k: z.int().describe('Fewest people a figure of this release may show'),
	asOf: instant.nullable().describe('When the newest event counted was recorded'),
	publishedAt: instant,
	reason: z.string().nullable().describe('Why there is a revision'),
	digest: z.string().describe('Digest of all its figures')
});

export const releasesBody = z.strictObject({ releases: z.array(releaseBody) });
