import { readQuery } from '#lib/forms/api/read-query.ts';
import { noQuery } from '#lib/forms/api/releases.ts';
import { readPublicCatalogue } from '#lib/server/metrics/public-catalogue.ts';
import { answerJson } from '#lib/server/web/api-answer.ts';
import { refuseQuery } from '#lib/server/web/api-problem.ts';
import { apiDoor, noteRead } from '../../api-door.ts';
import type { RequestEvent } from './$types';

export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(async (event, caller) => {
	const { trouble } = readQuery(noQuery, event.url.searchParams);
	if (trouble) return refuseQuery(trouble, caller.locale);
	await noteRead(event, caller, { operation: 'listMetrics' });
	const body = await readPublicCatalogue(event.locals.db, caller.now);
	return answerJson(event.request, body, { keeping: 'open' });
});
