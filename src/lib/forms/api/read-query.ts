import type { z } from 'zod';
import type { ApiParameter, ApiProblem } from '#lib/messages/api.ts';

/** What is wrong with a question, and with which of its parameters. `problem` null: its value. */
export type QueryTrouble =
	| { readonly problem: null; readonly parameter: ApiParameter }
	| { readonly problem: ApiProblem; readonly parameter: string };

export type ReadQuery<T> =
	{ readonly data: T; readonly trouble: null } | { readonly data: null; readonly trouble: QueryTrouble };

/**
 * Reads the parameters of a call. One that does not exist, or stands twice, is refused rather than passed over: a typing
 * error must never give figures that look right and are others.
 * @param schema a strict object
 */
export function readQuery<T>(schema: z.ZodType<T>, asked: URLSearchParams): ReadQuery<T> {
	const names = [...asked.keys()];
	const repeated = names.find((name, at) => names.indexOf(name) !== at);
	if (repeated !== undefined)
		return { data: null, trouble: { problem: 'repeated-parameter', parameter: repeated } };
	const read = schema.safeParse(Object.fromEntries(asked));
	return read.success
		? { data: read.data, trouble: null }
		: { data: null, trouble: troubleOf(read.error.issues[0]!) };
}

function troubleOf(issue: z.core.$ZodIssue): QueryTrouble {
	if (issue.code === 'unrecognized_keys')
		return { problem: 'unknown-parameter', parameter: issue.keys[0] ?? '' };
	// Every parameter of a schema has its sentence: a test goes through them.
	return { problem: null, parameter: issue.path[0] as ApiParameter };
}
