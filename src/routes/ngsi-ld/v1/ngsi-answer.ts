import { ngsiLd } from '#lib/messages/ngsi-ld.ts';
import { preferredLocale } from '#lib/rules/preferred-locale.ts';
import type { NgsiTrouble } from '#lib/forms/ngsi-ld.ts';
import { contextAddress, TYPE_IRI } from '#lib/server/metrics/formats/ngsi-context.ts';
import { ENTITY_TYPE } from '#lib/server/metrics/formats/ngsi-id.ts';
import { inContext, type Entity } from '#lib/server/metrics/formats/ngsi-ld.ts';
import { entityTag, isKnown } from '#lib/server/web/entity-tag.ts';

/** The type under each of its names. */
export const TYPE_NAMES = [ENTITY_TYPE, TYPE_IRI];

type Media = 'application/json' | 'application/ld+json';

/** The form a reader wants; JSON where it does not mind. Null where it takes neither. */
export function acceptedMedia(request: Request): Media | null {
	const wanted = (request.headers.get('accept') || '*/*').split(',').map(readWish);
	const best = wanted
		.filter(({ weight, media }) => weight > 0 && media !== null)
		.sort((one, other) => other.weight - one.weight);
	return best[0]?.media ?? null;
}

function readWish(text: string): { media: Media | null; weight: number } {
	const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
	const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
	if (name === 'application/ld+json') return { media: name, weight };
	return { media: /^(\*\/\*|application\/(\*|json))$/.test(name) ? 'application/json' : null, weight };
}

const ERRORS = {
	BadRequestData: 400,
	ResourceNotFound: 404,
	InvalidRequest: 406
} as const;

/** An error in the form ETSI GS CIM 009 asks for; its sentences are in the language of Accept-Language. */
export function refuseNgsi(
	request: Request,
	error: keyof typeof ERRORS,
	{ problem, about }: NgsiTrouble
): Response {
	const t = ngsiLd[preferredLocale(request.headers.get('accept-language'))];
	const body = {
		type: `https://uri.etsi.org/ngsi-ld/errors/${error}`,
		title: t.titles[error],
		detail: t[problem](about.slice(0, 200))
	};
	return new Response(JSON.stringify(body), {
		status: ERRORS[error],
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'cache-control': 'no-store',
			vary: 'accept-language'
		}
	});
}

export function notAcceptable(request: Request): Response {
	return refuseNgsi(request, 'InvalidRequest', { problem: 'not-acceptable', about: '' });
}

/** Entities, or one: in JSON-LD each with its context, in JSON with a link to it. */
export function answerEntities(
	request: Request,
	media: Media,
	{
		origin,
		entities,
		more = {}
	}: { origin: string; entities: readonly Entity[] | Entity; more?: HeadersInit }
): Response {
	const headers = new Headers(more);
	const isLinked = media === 'application/ld+json';
	const dress = (entity: Entity) => (isLinked ? inContext(entity, origin) : entity);
	const body = Array.isArray(entities) ? entities.map(dress) : dress(entities as Entity);
	if (!isLinked) headers.append('link', contextLink(origin));
	return answerNgsi(request, body, { headers, media });
}

function contextLink(origin: string): string {
	return `<${contextAddress(origin)}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`;
}

/** Any answer that everybody may read and keep, with a strong ETag over all of it. */
export function answerNgsi(
	request: Request,
	body: unknown,
	{ headers = new Headers(), media = 'application/json' }: { headers?: Headers; media?: Media } = {}
): Response {
	const text = JSON.stringify(body);
	const etag = entityTag([text, headers.get('ngsild-results-count')]);
	headers.set('etag', etag);
	headers.set('vary', 'accept');
	headers.set('cache-control', 'public, max-age=5');
	if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
	headers.set('content-type', media === 'application/json' ? `${media}; charset=utf-8` : media);
	return new Response(text, { headers });
}
