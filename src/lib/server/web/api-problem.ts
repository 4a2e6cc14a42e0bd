import type { QueryTrouble } from '#lib/forms/api/read-query.ts';
import { api, type ApiProblem } from '#lib/messages/api.ts';
import { refusals } from '#lib/messages/refusals.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { Refusal, type Reason } from '#lib/vocabulary/refusal.ts';
import { statusOf } from './refuse.ts';

/** RFC 9457: what kind of trouble, which parameter has it, and in a sentence what would be right. */
export type Problem = {
	readonly type: string;
	readonly title: string;
	readonly status: number;
	readonly detail: string;
	readonly parameter?: string;
};

/** Sentences for pages speak of signing in and of reloading; a program needs others. */
const FOR_PROGRAMS: Partial<Record<Reason, ApiProblem>> = {
	'not-signed-in': 'live-is-not-open',
	'not-allowed': 'live-is-not-yours',
	'not-found': 'unknown-address',
	malformed: 'not-the-api'
};

/** Answers a planned "no" of a room. Anything else is a bug and is thrown on. */
export function refuseCall(thrown: unknown, locale: Locale): Response {
	if (!(thrown instanceof Refusal)) throw thrown;
	const { reason } = thrown;
	const own = FOR_PROGRAMS[reason];
	const detail = own ? api[locale].problems[own] : refusals[locale][reason];
	return problemAnswer(reason, statusOf(reason), detail, locale);
}

/** Answers a question that cannot be read, naming the parameter. */
export function refuseQuery({ problem, parameter }: QueryTrouble, locale: Locale): Response {
	const words = api[locale];
	const detail = problem ? words.problems[problem] : words.parameters[parameter];
	return problemAnswer(problem ?? 'bad-value', 400, detail, locale, parameter);
}

/** Answers that there is no such thing. */
export function refuseUnknown(
	problem: Extract<ApiProblem, 'unknown-indicator' | 'unknown-address'>,
	locale: Locale
): Response {
	return problemAnswer(problem, 404, api[locale].problems[problem], locale);
}

/** Answers that an address is not called like that. @param allowed 'GET, HEAD, OPTIONS' */
export function refuseMethod(allowed: string, locale: Locale): Response {
	const response = problemAnswer('wrong-method', 405, api[locale].problems['wrong-method'], locale);
	response.headers.set('allow', allowed);
	return response;
}

function problemAnswer(
	kind: string,
	status: number,
	detail: string,
	locale: Locale,
	parameter?: string
): Response {
	const titles: Readonly<Record<number, string>> = api[locale].titles;
	const body: Problem = {
		type: `urn:nep-so:problem:${kind}`,
		title: titles[status] ?? detail,
		status,
		detail,
		...(parameter === undefined ? {} : { parameter })
	};
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			'content-type': 'application/problem+json',
			'content-language': locale,
			'cache-control': 'no-store',
			vary: 'accept-language, authorization',
			...(status === 401 ? { 'www-authenticate': 'Bearer realm="nep-so"' } : {})
		}
	});
}
