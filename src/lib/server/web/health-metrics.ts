import { isHttpError, isRedirect, type Handle } from '@sveltejs/kit';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const PREFIX = 'nepso_';
const OPENMETRICS = /application\/openmetrics-text/;

/** Figures about this process and its work. Never about a learner, an area or an address of a visitor. */
const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: PREFIX });

const requests = new Counter({
	name: `${PREFIX}http_requests_total`,
	help: 'Requests answered, by route and class of status',
	labelNames: ['route', 'status'] as const,
	registers: [registry]
});
const durations = new Histogram({
	name: `${PREFIX}http_request_duration_seconds`,
	help: 'Time to the first byte of the answer, by route',
	labelNames: ['route'] as const,
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
	registers: [registry]
});

const gauge = (name: string, help: string) => new Gauge({ name: PREFIX + name, help, registers: [registry] });

const connections = {
	totalCount: gauge('database_connections', 'Open connections of the pool'),
	idleCount: gauge('database_connections_idle', 'Connections nobody uses'),
	waitingCount: gauge('database_connections_waited_for', 'Requests that wait for a connection')
} as const;

/** What the pool of connections tells of itself. */
export type PoolCounts = { readonly [Count in keyof typeof connections]: number };

/** Takes in the pool of this process; the counts are read when somebody asks for them. */
export function watchPool(pool: PoolCounts): void {
	for (const [count, of] of Object.entries(connections) as [keyof PoolCounts, Gauge][])
		Object.assign(of, { collect: () => of.set(pool[count]) });
}

const work = {
	isUp: gauge('database_up', '1 where the database answers'),
	pending: gauge('events_pending', 'Events recorded and not yet counted'),
	oldestSeconds: gauge('events_oldest_pending_seconds', 'Age of the oldest event not yet counted'),
	foldedAt: gauge('events_folded_timestamp_seconds', 'When the newest event counted was recorded'),
	queued: gauge('queue_waiting', 'Pieces of work that wait in all queues')
} as const;

/** How the work in the background stands; null where it cannot be known. */
export type WorkState = { readonly [Name in keyof typeof work]: number | null };

/** Counts a request and takes its time. The route, not the address, names it: an address may name a person. */
export const countRequests: Handle = async ({ event, resolve }) => {
	const begun = performance.now();
	const count = (status: number) => {
		const route = event.route.id ?? 'none';
		requests.inc({ route, status: `${Math.floor(status / 100)}xx` });
		durations.observe({ route }, (performance.now() - begun) / 1000);
	};
	try {
		const response = await resolve(event);
		count(response.status);
		return response;
	} catch (thrown) {
		count(isRedirect(thrown) || isHttpError(thrown) ? thrown.status : 500);
		throw thrown;
	}
};

/** Everything as text, in the form the asker understands. */
export async function healthText(
	accept: string | null,
	state: WorkState
): Promise<{ readonly text: string; readonly type: string }> {
	for (const [name, value] of Object.entries(state) as [keyof WorkState, number | null][]) {
		if (value === null) work[name].reset();
		else work[name].set(value);
	}
	// A registry writes one form; another over the same figures writes the other.
	const inForm = Registry.merge([registry]);
	if (OPENMETRICS.test(accept ?? '')) inForm.setContentType(Registry.OPENMETRICS_CONTENT_TYPE as never);
	return { text: await inForm.metrics(), type: inForm.contentType };
}

/** Whether a caller may see the health of the server: this machine itself, or whoever has the token. */
export function maySeeHealth(
	caller: string,
	authorization: string | null,
	token: string | null | undefined
): boolean {
	return /^(::ffff:)?127\.|^::1$/.test(caller) || (!!token && authorization === `Bearer ${token}`);
}
