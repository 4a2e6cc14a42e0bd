import { z } from 'zod';
import type { ApiParameter } from '#lib/messages/api.ts';

const header = (type: 'string' | 'integer', description: string) => ({ description, schema: { type } });

/** Headers of answers, by the name under which the description refers to them. */
export const HEADERS = {
	ETag: header('string', 'Strong; send it back in If-None-Match to be told whether anything has changed'),
	'Cache-Control': header('string', 'How long the answer may be kept'),
	Link: header('string', 'The address of the next page, with rel="next"; absent on the last'),
	'Content-Disposition': header('string', 'The name of the file'),
	'RateLimit-Limit': header('integer', 'Calls a minute'),
	'RateLimit-Remaining': header('integer', 'Calls left in this minute'),
	'RateLimit-Reset': header('integer', 'Seconds until the next minute begins'),
	'Retry-After': header('integer', 'Seconds to wait'),
	'WWW-Authenticate': header('string', 'Bearer'),
	'Content-Language': header('string', 'vi or en')
} as const;

type HeaderName = keyof typeof HEADERS;

const BUDGET: readonly HeaderName[] = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

const EXAMPLES: Readonly<Record<ApiParameter, string | number>> = {
	area: '2025:25942',
	areaVersion: '2025',
	level: 3,
	period: '2026-Q3',
	by: 'ageBand',
	sex: 'f',
	ageBand: '60-64',
	urbanRural: 'rural',
	course: 'internet-va-tim-kiem',
	competenceArea: '4',
	release: '2026-Q3.2025.r0',
	updatedAfter: '2026-10-15T00:00:00Z',
	limit: 200,
	cursor: 'WyJhYmMiLHt9XQ',
	format: 'json',
	live: 'true',
	version: '2025',
	parent: '2025:79',
	q: 'di an'
};

const LANGUAGE = {
	name: 'Accept-Language',
	in: 'header',
	required: false,
	description: 'Language of the sentences in a problem: vi (default) or en',
	schema: { type: 'string' },
	example: 'en'
} as const;

const IF_NONE_MATCH = {
	name: 'If-None-Match',
	in: 'header',
	required: false,
	description: 'The ETag of an answer you have',
	schema: { type: 'string' }
} as const;

export function jsonSchema(schema: z.ZodType) {
	return Object.fromEntries(Object.entries(z.toJSONSchema(schema)).filter(([key]) => key !== '$schema'));
}

/** The parameters of an operation: those of its address, those of its query, and the headers every call may have. */
export function parameters(query: z.ZodObject, path: Readonly<Record<string, PathParameter>> = {}) {
	const { properties = {} } = z.toJSONSchema(query, { io: 'input' });
	const inPath = Object.entries(path).map(([name, { schema, example }]) => ({
		...{ name, in: 'path', required: true, schema: jsonSchema(schema), example }
	}));
	const inQuery = Object.entries(properties).map(([name, schema]) => ({
		...{ name, in: 'query', required: false, schema, example: EXAMPLES[name as ApiParameter] }
	}));
	return [...inPath, ...inQuery, LANGUAGE, IF_NONE_MATCH];
}

export type PathParameter = { readonly schema: z.ZodType; readonly example: string };

/** The answer to a call that went well. @param more other types it may be asked in */
export function answer(
	name: string,
	description: string,
	headers: readonly HeaderName[] = [],
	more: Readonly<Record<string, object>> = {}
) {
	const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } }, ...more };
	return { description, headers: named(['ETag', 'Cache-Control', ...BUDGET, ...headers]), content };
}

const REFUSED: Readonly<Record<number, string>> = {
	400: 'The question cannot be read, or asks about what does not exist; `parameter` says which part',
	401: 'The key does not work, or a key or sign-in is needed',
	403: 'The key or the account may not read this',
	404: 'There is no such thing',
	429: 'More calls than a minute has',
	503: 'The database is away for a moment'
};

/** Every other answer an operation may give. */
export function refusals(...statuses: (keyof typeof REFUSED)[]) {
	const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
	const all = [...statuses, 429, 503].map((status) => {
		const own: HeaderName[] = status === 401 ? ['WWW-Authenticate'] : status === 429 ? ['Retry-After'] : [];
		const headers = named(['Content-Language', 'Cache-Control', ...BUDGET, ...own]);
		return [status, { description: REFUSED[status], headers, content }] as const;
	});
	const unchanged = {
		description: 'Nothing has changed',
		headers: named(['ETag', 'Cache-Control', ...BUDGET])
	};
	return { 304: unchanged, ...Object.fromEntries(all) };
}

function named(headers: readonly HeaderName[]) {
	return Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
