import type * as z from 'zod';

/**
 * The first mistake of each field as a sentence.
 * @param sentences by the key a schema names as its `error`
 */
export function errorsByField(
	issues: readonly z.core.$ZodIssue[],
	sentences: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
	const errors: Record<string, string> = {};
	for (const { path, message } of issues) errors[String(path[0])] ??= sentences[message] ?? message;
	return errors;
}
