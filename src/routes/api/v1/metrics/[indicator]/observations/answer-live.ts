import type { LiveAsked } from '#lib/forms/api/observations-asked.ts';
import { quarterOf } from '#lib/rules/quarter.ts';
import { assertKeyHas } from '#lib/server/accounts/use-api-key.ts';
import { areaAsked } from '#lib/server/metrics/area-scope.ts';
import type { Definition } from '#lib/server/metrics/catalogue.ts';
import { readFreshness } from '#lib/server/metrics/fold.ts';
import { readObservationsByKey } from '#lib/server/metrics/read-by-key.ts';
import { readObservations } from '#lib/server/metrics/read-figures.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { answerJson } from '#lib/server/web/api-answer.ts';
import { refuseQuery } from '#lib/server/web/api-problem.ts';
import { noteRead, type Caller } from '../../../../api-door.ts';
import type { RequestEvent } from './$types';

export type Call = { readonly event: RequestEvent; readonly caller: Caller; readonly definition: Definition };

/** The figures of this moment, for a program with the scope or for the area's manager. */
export async function answerLive({ event, caller, definition }: Call, data: LiveAsked): Promise<Response> {
	const { key, now } = caller;
	const { db } = event.locals;
	if (key) assertKeyHas(key, 'metrics:live');
	const actor = key ? null : requireAccount(caller);
	const area = actor ? areaAsked(actor, data.area) : (data.area ?? key?.area);
	if (!area) return refuseQuery({ problem: 'area-needed', parameter: 'area' }, caller.locale);
	const { period = quarterOf(now), by } = data;
	const indicator = definition.id;
	const { asOf } = await readFreshness(db);
	const asked = { indicator, area, period, live: true as const, now, ...(by ? { by } : {}) };
	const observations = actor
		? await readObservations(db, actor, asked)
		: await readObservationsByKey(db, key!, asked);
	await noteRead(event, caller, { operation: 'listObservations live', indicator, area, period });
	const body = {
		release: null,
		asOf: asOf?.toISOString() ?? null,
		observations: observations.map((observation) => ({ release: null, ...observation })),
		next: null
	};
	return answerJson(event.request, body, { keeping: 'live' });
}
