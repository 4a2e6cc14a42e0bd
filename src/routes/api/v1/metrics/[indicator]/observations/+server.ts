import { readObservationsQuery } from '#lib/forms/api/observations-asked.ts';
import { findDefinition } from '#lib/server/metrics/catalogue.ts';
import { refuseQuery, refuseUnknown } from '#lib/server/web/api-problem.ts';
import { apiDoor } from '../../../../api-door.ts';
import { answerLive } from './answer-live.ts';
import { answerReleased } from './answer-released.ts';
import type { RequestEvent } from './$types';

/** Released figures for everybody; `live=true` for whoever looks after the area. */
export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(async (event, caller) => {
	const definition = findDefinition(event.params.indicator);
	if (!definition) return refuseUnknown('unknown-indicator', caller.locale);
	const { data, trouble } = readObservationsQuery(event.url.searchParams);
	if (trouble) return refuseQuery(trouble, caller.locale);
	const call = { event, caller, definition };
	return data.live ? answerLive(call, data) : answerReleased(call, data);
});
