import { readQuery } from '#lib/forms/api/read-query.ts';
import { noQuery } from '#lib/forms/api/releases.ts';
import { releaseAsked } from '#lib/forms/api/words.ts';
import { publicRelease } from '#lib/server/metrics/public-catalogue.ts';
import { findRelease } from '#lib/server/metrics/released.ts';
import { answerJson } from '#lib/server/web/api-answer.ts';
import { refuseQuery } from '#lib/server/web/api-problem.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { apiDoor, noteRead } from '../../../api-door.ts';
import type { RequestEvent } from './$types';

export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(async (event, caller) => {
	const { trouble } = readQuery(noQuery, event.url.searchParams);
	if (trouble) return refuseQuery(trouble, caller.locale);
	const { data: id } = releaseAsked.safeParse(event.params.release);
	const release = id && (await findRelease(event.locals.db, { id }));
	if (!release) throw new Refusal('release-unknown');
	await noteRead(event, caller, { operation: 'readRelease', period: release.period });
	return answerJson(event.request, publicRelease(release), { keeping: 'open' });
});
