import { error, redirect } from '@sveltejs/kit';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import type { Tables } from '#lib/server/db/tables.ts';
import { countRequests, watchPool } from '#lib/server/web/health-metrics.ts';
import { freshDatabase } from '../../support/database.ts';
import { GET } from '../../../src/routes/metrics/+server.ts';

const { db } = await freshDatabase();
const nowhere = new Kysely<Tables>({
	dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: 'postgres://localhost:1/none' }) })
});

async function look({ caller = '127.0.0.1', headers = {}, of = db, token = '' } = {}) {
	const request = new Request('https://nep-so.example/metrics', { headers });
	const response = await GET({
		request,
		locals: { db: of, caller, settings: { metricsToken: token } }
	} as never);
	return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

/** One request through the counter, to a route that answers so. */
async function pass(route: string | null, answer: () => Response): Promise<void> {
	const event = { route: { id: route }, url: new URL('https://nep-so.example/admin/people?login=mai') };
	await Promise.resolve(countRequests({ event, resolve: async () => answer() } as never)).catch(() => {});
}

test('requests are counted by route and class of status, whatever becomes of them', async () => {
	await pass('/courses/[course]', () => new Response('', { status: 200 }));
	await pass('/courses/[course]', () => new Response(null, { status: 204 }));
	await pass('/courses/[course]', () => redirect(303, '/'));
	await pass('/courses/[course]', () => error(404, 'none'));
	await pass(null, () => {
		throw new TypeError('a bug');
	});
	const { text } = await look();
	const counted = text.split('\n').filter((line) => line.startsWith('nepso_http_requests_total{'));
	expect(counted.toSorted()).toEqual([
		'nepso_http_requests_total{route="/courses/[course]",status="2xx"} 2',
		'nepso_http_requests_total{route="/courses/[course]",status="3xx"} 1',
		'nepso_http_requests_total{route="/courses/[course]",status="4xx"} 1',
		'nepso_http_requests_total{route="none",status="5xx"} 1'
	]);
	expect(text).not.toContain('mai');
	expect(text).toContain('nepso_http_request_duration_seconds_count{route="/courses/[course]"} 4');
});

test('the process, the pool and the work that waits are told', async () => {
	watchPool({ totalCount: 7, idleCount: 3, waitingCount: 1 });
	await db
		.insertInto('pending_event')
		.values({
			learner_id: '00000000-0000-7000-8000-000000000001' as never,
			event_id: '00000000-0000-7000-8000-000000000002' as never,
			recorded_at: new Date(Date.now() - 90_000)
		})
		.execute();
	const { text } = await look();
	for (const line of [
		'nepso_database_connections 7',
		'nepso_database_connections_idle 3',
		'nepso_database_connections_waited_for 1',
		'nepso_database_up 1',
		'nepso_events_pending 1'
	])
		expect(text.split('\n')).toContain(line);
	const age = Number(/^nepso_events_oldest_pending_seconds (.+)$/m.exec(text)?.[1]);
	expect(age).toBeGreaterThanOrEqual(90);
	expect(text).toContain('nepso_nodejs_eventloop_lag_seconds');
});

test('the form is the one the asker understands', async () => {
	const plain = await look();
	const open = await look({ headers: { accept: 'application/openmetrics-text; version=1.0.0' } });
	expect(plain.type).toBe('text/plain; version=0.0.4; charset=utf-8');
	expect(open.type).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
	expect(open.text.endsWith('# EOF\n')).toBe(true);
	expect(plain.text).not.toContain('# EOF');
});

test('where the database is away, the rest is still told', async () => {
	const { status, text } = await look({ of: nowhere });
	expect(status).toBe(200);
	expect(text.split('\n')).toContain('nepso_database_up 0');
});

describe('who may look', () => {
	test.each([
		{ caller: '127.0.0.1', because: 'it is this machine' },
		{ caller: '::1', because: 'it is this machine' },
		{ caller: '::ffff:127.0.0.1', because: 'it is this machine' },
		{ caller: '203.0.113.9', token: 'abc', sent: 'Bearer abc', because: 'it has the token' }
	])('$caller does: $because', async ({ caller, token = '', sent }) => {
		expect((await look({ caller, token, headers: sent ? { authorization: sent } : {} })).status).toBe(200);
	});

	test.each([
		{ caller: '203.0.113.9', because: 'nobody set a token' },
		{ caller: '203.0.113.9', sent: 'Bearer ', because: 'an empty token is none' },
		{ caller: '203.0.113.9', token: 'abc', sent: 'Bearer abd', because: 'the token is another' },
		{ caller: '12.7.0.0', because: 'it only looks like this machine' },
		{ caller: '', because: 'nobody knows who it is' }
	])('$caller does not: $because', async ({ caller, token = '', sent }) => {
		expect((await look({ caller, token, headers: sent ? { authorization: sent } : {} })).status).toBe(403);
	});
});
