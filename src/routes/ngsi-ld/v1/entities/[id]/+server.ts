import { readEntityQuery } from '#lib/forms/ngsi-ld.ts';
import { findEntityCell } from '#lib/server/metrics/formats/ngsi-entities.ts';
import { toEntity } from '#lib/server/metrics/formats/ngsi-ld.ts';
import { acceptedMedia, answerEntities, notAcceptable, refuseNgsi, TYPE_NAMES } from '../../ngsi-answer.ts';
import { apiDoor } from '../../../../api/api-door.ts';
import type { RequestEvent } from './$types';

/** One released figure. What is withheld or has no value is not found. */
export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(
	async ({ locals, params: { id }, url, request }) => {
		const media = acceptedMedia(request);
		if (!media) return notAcceptable(request);
		const { asked, trouble } = readEntityQuery(url.searchParams, TYPE_NAMES);
		if (trouble) return refuseNgsi(request, 'BadRequestData', trouble);
		if (!/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(id))
			return refuseNgsi(request, 'BadRequestData', { problem: 'bad-id', about: id });
		const cell = asked.isOurType ? await findEntityCell(locals.db, id) : undefined;
		if (!cell) return refuseNgsi(request, 'ResourceNotFound', { problem: 'no-entity', about: id });
		const { origin } = locals;
		const entity = toEntity(cell, { origin, place: locals.settings.place }, asked);
		return answerEntities(request, media, { origin, entities: entity });
	}
);
