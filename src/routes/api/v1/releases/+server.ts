import { readQuery } from '#lib/forms/api/read-query.ts';
import { noQuery } from '#lib/forms/api/releases.ts';
import { publicRelease } from '#lib/server/metrics/public-catalogue.ts';
import { listReleases } from '#lib/server/metrics/released.ts';
import { answerJson } from '#lib/server/web/api-answer.ts';
import { refuseQuery } from '#lib/server/web/api-problem.ts';
import { apiDoor, noteRead } from '../../api-door.ts';
import type { RequestEvent } from './$types';

export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(async (event, caller) => {
	const { trouble } = readQuery(noQuery, event.url.searchParams);
	if (trouble) return refuseQuery(trouble, caller.locale);
	await noteRead(event, caller, { operation: 'listReleases' });
	const releases = await listReleases(event.locals.db);
	return answerJson(event.request, { releases: releases.map(publicRelease) }, { keeping: 'open' });
});
