import { openApiDocument } from '#lib/forms/api/openapi.ts';
import { readQuery } from '#lib/forms/api/read-query.ts';
import { noQuery } from '#lib/forms/api/releases.ts';
import { answerJson } from '#lib/server/web/api-answer.ts';
import { refuseQuery } from '#lib/server/web/api-problem.ts';
import { apiDoor } from '../../api-door.ts';
import type { RequestEvent } from './$types';

/** A process has one public address, and making the document takes longer than reading figures. */
const made = new Map<string, object>();

export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(({ locals, request, url }, { locale }) => {
	const { trouble } = readQuery(noQuery, url.searchParams);
	if (trouble) return refuseQuery(trouble, locale);
	const document = made.get(locals.origin) ?? openApiDocument(locals.origin);
	made.set(locals.origin, document);
	return answerJson(request, document, { keeping: 'open' });
});
