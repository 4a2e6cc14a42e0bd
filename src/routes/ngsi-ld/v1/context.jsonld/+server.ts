import { ngsiContext } from '#lib/server/metrics/formats/ngsi-context.ts';
import { answerNgsi } from '../ngsi-answer.ts';
import { apiDoor } from '../../../api/api-door.ts';
import type { RequestEvent } from './$types';

/** What the attributes of our entities mean. Brokers fetch it once and keep it. */
export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(({ locals, request }) =>
	answerNgsi(request, ngsiContext(locals.origin), { media: 'application/ld+json' })
);
