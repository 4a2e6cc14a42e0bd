import type * as z from 'zod';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { forms } from '#lib/messages/forms.ts';

/** A field's mistake as a key of `messages/forms.ts`. A schema names it as its `error`. */
export type Mistake = keyof (typeof forms)['vi'];

/** Mistakes by field, as sentences. */
export type FieldErrors = Readonly<Record<string, string>>;

export type ReadForm<T> =
	| { readonly data: T; readonly errors: null; readonly typed: Readonly<Record<string, string>> }
	| { readonly data: null; readonly errors: FieldErrors; readonly typed: Readonly<Record<string, string>> };

/**
 * Reads a submitted form. Fields that come several times are a list; files are passed over.
 * @returns the checked data, or a sentence for each field; `typed` holds what was entered, to show it again.
 */
export function readForm<T>(schema: z.ZodType<T>, form: FormData, locale: Locale): ReadForm<T> {
	const typed: Record<string, string> = {};
	const raw: Record<string, string | string[]> = {};
	for (const name of new Set(form.keys())) {
		const values = form
			.getAll(name)
			.filter((value) => typeof value === 'string')
			.map(withoutNul);
		if (values.length === 0) continue;
		typed[name] = values[0]!;
		raw[name] = values.length === 1 ? values[0]! : values;
	}
	const read = schema.safeParse(raw);
	if (read.success) return { data: read.data, errors: null, typed };
	const errors: Record<string, string> = {};
	for (const { path, message } of read.error.issues) {
		const name = String(path[0] ?? 'form');
		errors[name] ??= forms[locale][message in forms[locale] ? (message as Mistake) : 'malformed'];
	}
	return { data: null, errors, typed };
}

/** Drops the one sign that no text in the database may hold; no keyboard types it. */
export function withoutNul(text: string): string {
	return text.replaceAll('\0', '');
}

/** Names a mistake where a schema wants a message; misspelt names do not compile. */
export function mistake(name: Mistake): string {
	return name;
}
