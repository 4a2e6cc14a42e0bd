import { preferredLocale } from '#lib/rules/preferred-locale.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { entityTag, isKnown } from './entity-tag.ts';

/** The language an API client wants its sentences in. */
export function apiLocale(request: Request): Locale {
	return preferredLocale(request.headers.get('accept-language'));
}

/**
 * How long an answer may be kept: `frozen` never changes, `open` may change with the next release, `live` is for one
 * reader and kept nowhere.
 */
const KEEPING = {
	frozen: 'public, max-age=86400',
	open: 'public, max-age=60',
	live: 'private, no-store'
} as const;

export type Keeping = keyof typeof KEEPING;

/** What goes around the body of an answer. `tag`: strong, over everything the body depends on. */
export type Wrapping = {
	readonly keeping: Keeping;
	readonly tag: string;
	readonly headers?: Readonly<Record<string, string>>;
};

/** Answers a machine with JSON, or with "not modified" where it has the same answer already. */
export async function answerJson(
	request: Request,
	body: object,
	{ keeping, headers = {} }: Pick<Wrapping, 'keeping' | 'headers'>
): Promise<Response> {
	const text = JSON.stringify(body);
	const wrapping = { keeping, tag: entityTag([text]), headers: { ...JSON_TYPE, ...headers } };
	return answerWith(request, wrapping, () => text);
}

export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' } as const;

/** The same for any body; it is made only where it is needed. */
export async function answerWith(
	request: Request,
	{ keeping, tag, headers = {} }: Wrapping,
	make: () => Promise<BodyInit> | BodyInit
): Promise<Response> {
	const around = {
		'cache-control': KEEPING[keeping],
		// With a key or a sign-in the same address may be answered otherwise.
		vary: keeping === 'live' ? 'authorization, cookie' : 'authorization',
		etag: tag
	};
	if (isKnown(request, tag)) return new Response(null, { status: 304, headers: around });
	return new Response(await make(), { headers: { ...headers, ...around } });
}
