import { completionQuery } from '#lib/forms/api/completion.ts';
import { areaAsked } from '#lib/server/metrics/area-scope.ts';
import { readCourseCompletion } from '#lib/server/metrics/read-figures.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { answerJson, apiLocale, refuseQuery } from '#lib/server/web/api-answer.ts';
import { refuseProblem } from '#lib/server/web/refuse.ts';
import { courseId } from '#lib/vocabulary/ids.ts';
import type { RequestHandler } from './$types';

/** How far the learners of the manager's area come in a course. Without `area`, the one area the manager has. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
	const locale = apiLocale(request);
	try {
		const actor = requireAccount(locals);
		const query = completionQuery.safeParse(Object.fromEntries(url.searchParams));
		if (!query.success) {
			const isPeriod = query.error.issues[0]?.path[0] === 'period';
			return refuseQuery('malformed', isPeriod ? 'bad-period' : 'area-needed', locale);
		}
		const area = areaAsked(actor, query.data.area);
		if (!area) return refuseQuery('malformed', 'area-needed', locale);
		const asked = { course: courseId(params.course), area, period: query.data.period };
		return answerJson(await readCourseCompletion(locals.db, actor, asked), { open: false });
	} catch (thrown) {
		return refuseProblem(thrown, locale);
	}
};
