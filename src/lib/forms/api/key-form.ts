import * as z from 'zod';
import { apiKeys, type ApiKeyMistake } from '#lib/messages/api-keys.ts';
import { API_SCOPES, type ApiScope } from '#lib/vocabulary/api-key.ts';
import { areaId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { errorsByField } from '../errors-by-field.ts';

export const KEY_ENDINGS = ['90', '365', 'never'] as const;

/** What an administrator states about a new key; `days` null: without an end. */
export type StatedKey = {
	readonly name: string;
	readonly scopes: readonly ApiScope[];
	readonly area: AreaId | null;
	readonly days: number | null;
};

/** What was entered, to show it again. */
export type TypedKey = {
	readonly name: string;
	readonly scopes: readonly string[];
	readonly area: string;
	readonly ends: string;
};

function mistake(name: ApiKeyMistake): string {
	return name;
}

const schema = z.object({
	name: z.string().trim().min(1, mistake('name-needed')).max(120, mistake('name-needed')),
	scopes: z.array(z.enum(API_SCOPES, mistake('scope-needed'))).min(1, mistake('scope-needed')),
	area: z
		.string()
		.regex(/^([0-9a-z]{1,20}:[0-9a-z]{1,20})?$/, mistake('area-form'))
		.transform((text) => (text === '' ? null : areaId(text))),
	ends: z.enum(KEY_ENDINGS, mistake('end-needed'))
});

/** Reads the form of a new key. @returns what was stated, or a sentence for each field */
export function readKeyForm(
	form: FormData,
	locale: Locale
):
	| { stated: StatedKey; errors: null; typed: TypedKey }
	| { stated: null; errors: Readonly<Record<string, string>>; typed: TypedKey } {
	const text = (name: string) => String(form.get(name) ?? '').replaceAll('\0', '');
	const scopes = [...new Set(form.getAll('scopes').map(String))];
	const typed = { name: text('name'), scopes, area: text('area'), ends: text('ends') };
	const read = schema.safeParse(typed);
	if (!read.success)
		return { stated: null, errors: errorsByField(read.error.issues, apiKeys[locale].mistakes), typed };
	const { ends, ...rest } = read.data;
	return { stated: { ...rest, days: ends === 'never' ? null : Number(ends) }, errors: null, typed };
}

export const keyIdForm = z.object({ id: z.uuid() });
