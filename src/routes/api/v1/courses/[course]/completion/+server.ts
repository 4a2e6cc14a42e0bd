import { completionQuery } from '#lib/forms/api/completion.ts';
import { readQuery } from '#lib/forms/api/read-query.ts';
import { courseText } from '#lib/forms/api/words.ts';
import { areaAsked } from '#lib/server/metrics/area-scope.ts';
import { assertKeyHas } from '#lib/server/accounts/use-api-key.ts';
import { readCompletionByKey } from '#lib/server/metrics/read-by-key.ts';
import { readCourseCompletion } from '#lib/server/metrics/read-figures.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { answerJson } from '#lib/server/web/api-answer.ts';
import { refuseQuery } from '#lib/server/web/api-problem.ts';
import { courseId } from '#lib/vocabulary/ids.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { apiDoor, noteRead } from '../../../../api-door.ts';
import type { RequestEvent } from './$types';

/** How far the learners of the caller's area come in a course. Without `area`, the one area the caller has. */
export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(async (event, caller) => {
	const { locals, params, url, request } = event;
	const { key } = caller;
	if (key) assertKeyHas(key, 'courses:read');
	const actor = key ? null : requireAccount(caller);
	const { data, trouble } = readQuery(completionQuery, url.searchParams);
	if (trouble) return refuseQuery(trouble, caller.locale);
	const area = actor ? areaAsked(actor, data.area) : (data.area ?? key?.area);
	if (!area) return refuseQuery({ problem: 'area-needed', parameter: 'area' }, caller.locale);
	if (!courseText.safeParse(params.course).success) throw new Refusal('course-unknown');
	const { period = 'all' } = data;
	const asked = { course: courseId(params.course), area, period };
	const body = actor
		? await readCourseCompletion(locals.db, actor, asked)
		: await readCompletionByKey(locals.db, key!, asked);
	await noteRead(event, caller, { operation: 'readCompletion', area, period });
	return answerJson(request, body, { keeping: 'live' });
});
