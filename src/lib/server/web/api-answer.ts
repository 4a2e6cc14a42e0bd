import { metrics } from '#lib/messages/metrics.ts';
import { refusals } from '#lib/messages/refusals.ts';
import { preferredLocale } from '#lib/rules/preferred-locale.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { Reason } from '#lib/vocabulary/refusal.ts';
import { statusOf } from './refuse.ts';

/** What exactly was wrong with a question to the API. */
export type QueryProblem = keyof (typeof metrics)['vi']['problems'];

/** The language an API client wants its sentences in. */
export function apiLocale(request: Request): Locale {
	return preferredLocale(request.headers.get('accept-language'));
}

/** Answers a machine. `open` answers may be kept by caches for a moment; live figures may not be kept at all. */
export function answerJson(body: object, { open }: { readonly open: boolean }): Response {
	return new Response(JSON.stringify(body), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'cache-control': open ? 'public, max-age=5' : 'private, no-store'
		}
	});
}

/** RFC 9457 problem details that say which part of the question was wrong. */
export function refuseQuery(
	reason: Extract<Reason, 'malformed' | 'not-found'>,
	problem: QueryProblem,
	locale: Locale
): Response {
	const status = statusOf(reason);
	const body = {
		type: `urn:nep-so:problem:${reason}`,
		title: refusals[locale][reason],
		status,
		detail: metrics[locale].problems[problem]
	};
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			'content-type': 'application/problem+json',
			'cache-control': 'no-store',
			vary: 'accept-language'
		}
	});
}
