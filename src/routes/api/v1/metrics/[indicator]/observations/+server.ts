import { observationsQuery } from '#lib/forms/api/observations.ts';
import { quarterOf } from '#lib/rules/quarter.ts';
import { areaAsked } from '#lib/server/metrics/area-scope.ts';
import { findDefinition } from '#lib/server/metrics/catalogue.ts';
import { readFreshness } from '#lib/server/metrics/fold.ts';
import { readObservations } from '#lib/server/metrics/read-figures.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { answerJson, apiLocale, refuseQuery } from '#lib/server/web/api-answer.ts';
import { refuseProblem } from '#lib/server/web/refuse.ts';
import type { RequestHandler } from './$types';

/** Released figures for everybody (none is released yet); `live=true` for the area's manager. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
	const locale = apiLocale(request);
	const definition = findDefinition(params.indicator);
	if (!definition) return refuseQuery('not-found', 'unknown-indicator', locale);
	const query = observationsQuery.safeParse(Object.fromEntries(url.searchParams));
	if (!query.success) return refuseQuery('malformed', wrongPart(query.error.issues[0]?.path[0]), locale);
	try {
		const { asOf: newest } = await readFreshness(locals.db);
		const asOf = newest?.toISOString() ?? null;
		if (query.data.live === 'false')
			return answerJson({ release: null, asOf, observations: [], next: null }, { open: true });
		const actor = requireAccount(locals);
		const area = areaAsked(actor, query.data.area);
		if (!area) return refuseQuery('malformed', 'area-needed', locale);
		const now = new Date();
		const { by, period = quarterOf(now) } = query.data;
		const asked = { indicator: definition.id, area, period, by, live: true as const, now };
		const observations = await readObservations(locals.db, actor, asked);
		return answerJson({ release: null, asOf, observations, next: null }, { open: false });
	} catch (thrown) {
		return refuseProblem(thrown, locale);
	}
};

function wrongPart(part: PropertyKey | undefined) {
	return part === 'period'
		? 'bad-period'
		: part === 'area'
			? 'area-needed'
			: part === 'by'
				? 'bad-by'
				: 'bad-live';
}
