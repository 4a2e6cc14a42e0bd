import { readEntitiesQuery, type EntitiesAsked } from '#lib/forms/ngsi-ld.ts';
import { findEntityCells } from '#lib/server/metrics/formats/ngsi-entities.ts';
import { toEntity } from '#lib/server/metrics/formats/ngsi-ld.ts';
import { acceptedMedia, answerEntities, notAcceptable, refuseNgsi, TYPE_NAMES } from '../ngsi-answer.ts';
import { apiDoor } from '../../../api/api-door.ts';
import type { RequestEvent } from './$types';

/** Released figures as entities, open to everybody. */
export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(async ({ locals, url, request }) => {
	const media = acceptedMedia(request);
	if (!media) return notAcceptable(request);
	const { asked, trouble } = readEntitiesQuery(url.searchParams, TYPE_NAMES);
	if (trouble) return refuseNgsi(request, 'BadRequestData', trouble);
	const { origin } = locals;
	const publisher = { origin, place: locals.settings.place };
	// One more than asked for tells whether another page follows.
	const { cells, count } = await findEntityCells(
		locals.db,
		{ ...asked, limit: asked.limit && asked.limit + 1 },
		publisher
	);
	const entities = cells.slice(0, asked.limit).map((cell) => toEntity(cell, publisher, asked));
	const more = new Headers();
	if (count !== null) more.set('NGSILD-Results-Count', String(count));
	for (const link of pageLinks(url, asked, cells.length > asked.limit)) more.append('link', link);
	return answerEntities(request, media, { origin, entities, more });
});

function pageLinks(url: URL, { limit, offset }: EntitiesAsked, hasNext: boolean): string[] {
	if (limit === 0) return [];
	const to = (start: number, rel: string) => {
		const query = new URLSearchParams(url.searchParams);
		query.set('offset', String(start));
		query.set('limit', String(limit));
		return `</ngsi-ld/v1/entities?${query.toString()}>; rel="${rel}"; type="application/ld+json"`;
	};
	return [
		...(hasNext ? [to(offset + limit, 'next')] : []),
		...(offset > 0 ? [to(Math.max(0, offset - limit), 'prev')] : [])
	];
}
