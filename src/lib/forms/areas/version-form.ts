import * as z from 'zod';
import { areaForms, type AreaMistake } from '#lib/messages/areas.ts';
import { isDay } from './days.ts';
import { errorsByField } from '../errors-by-field.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { VersionFacts } from './area-import.ts';

function mistake(name: AreaMistake): string {
	return name;
}

const title = z
	.string(mistake('title-needed'))
	.trim()
	.min(1, mistake('title-needed'))
	.max(200, mistake('title-long'));
const day = z.string(mistake('day-needed')).trim().refine(isDay, mistake('day-needed'));

/** What somebody states of an area version. `validTo` left empty means: in force until further notice. */
export const versionForm = z
	.object({
		id: z
			.string(mistake('version-form'))
			.trim()
			.regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,19}$/, mistake('version-form')),
		titleVi: title,
		titleEn: title,
		validFrom: day,
		validTo: z.preprocess((given) => (given === undefined || given === '' ? null : given), day.nullable())
	})
	.refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
		error: mistake('days-reversed'),
		path: ['validTo']
	});

export type VersionRead =
	| { readonly facts: VersionFacts; readonly errors: null }
	| { readonly facts: null; readonly errors: Readonly<Record<string, string>> };

/** Reads what was stated of a version, from a form or a command line. @returns the facts, or a sentence by field. */
export function readVersion(
	stated: Readonly<Record<string, string | undefined>>,
	locale: Locale
): VersionRead {
	const read = versionForm.safeParse(stated);
	if (read.success) return { facts: read.data, errors: null };
	return { facts: null, errors: errorsByField(read.error.issues, areaForms[locale]) };
}
