import { ATTRIBUTES, hasEntities } from '#lib/server/metrics/formats/ngsi-entities.ts';
import { TYPE_IRI } from '#lib/server/metrics/formats/ngsi-context.ts';
import { ENTITY_TYPE } from '#lib/server/metrics/formats/ngsi-id.ts';
import { acceptedMedia, answerNgsi, notAcceptable, refuseNgsi } from '../ngsi-answer.ts';
import { apiDoor } from '../../../api/api-door.ts';
import type { RequestEvent } from './$types';

const KNOWN = ['details'];

/** The types of which there are entities: one, once something is published. */
export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(async ({ locals, url, request }) => {
	if (!acceptedMedia(request)) return notAcceptable(request);
	const stray = [...url.searchParams.keys()].find((name) => !KNOWN.includes(name));
	if (stray !== undefined)
		return refuseNgsi(request, 'BadRequestData', { problem: 'unknown-parameter', about: stray });
	const has = await hasEntities(locals.db);
	const detail = { id: TYPE_IRI, type: 'EntityType', typeName: ENTITY_TYPE, attributeNames: ATTRIBUTES };
	const list = {
		id: 'urn:ngsi-ld:EntityTypeList:nep-so',
		type: 'EntityTypeList',
		typeList: has ? [ENTITY_TYPE] : []
	};
	return answerNgsi(request, url.searchParams.get('details') === 'true' ? (has ? [detail] : []) : list);
});
