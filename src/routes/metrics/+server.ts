import type { Db } from '#lib/server/db/db.ts';
import { isDatabaseAway } from '#lib/server/db/is-away.ts';
import { findOldestPending } from '#lib/server/events/pending-events.ts';
import { countWaitingJobs } from '#lib/server/jobs/waiting-jobs.ts';
import { readFreshness } from '#lib/server/metrics/fold.ts';
import { healthText, maySeeHealth, type WorkState } from '#lib/server/web/health-metrics.ts';
import { text } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const UNKNOWN: WorkState = { isUp: 0, pending: null, oldestSeconds: null, foldedAt: null, queued: null };

/** The health of the server for a watching program: never a figure about learning, an area or a person. */
export const GET: RequestHandler = async ({ locals, request }) => {
	const { metricsToken } = locals.settings;
	if (!maySeeHealth(locals.caller, request.headers.get('authorization'), metricsToken))
		return text('not allowed', { status: 403 });
	const told = await healthText(request.headers.get('accept'), await workState(locals.db));
	return new Response(told.text, { headers: { 'content-type': told.type, 'cache-control': 'no-store' } });
};

async function workState(db: Db): Promise<WorkState> {
	try {
		const [{ asOf, pending }, oldest, queued] = await Promise.all([
			readFreshness(db),
			findOldestPending(db),
			countWaitingJobs(db)
		]);
		const oldestSeconds = oldest ? Math.max(0, (Date.now() - oldest.getTime()) / 1000) : 0;
		return { isUp: 1, pending, oldestSeconds, foldedAt: asOf && asOf.getTime() / 1000, queued };
	} catch (thrown) {
		if (isDatabaseAway(thrown)) return UNKNOWN;
		throw thrown;
	}
}
