import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { isDatabaseAway } from '#lib/server/db/is-away.ts';
import type { Tables } from '#lib/server/db/tables.ts';
import { callApi, faults, ROUTES, type Address } from '../../support/call-api.ts';

const nowhere = new Kysely<Tables>({
	dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: 'postgres://localhost:1/none' }) })
});

const OF_THE_DATABASE = (Object.keys(ROUTES) as Address[]).filter(
	(address) => address !== '/api/v1/openapi.json' && address !== '/api/v1/courses/{course}/completion'
);

test.each(OF_THE_DATABASE)(
	'%s says that the database is away, in a form a program can read',
	async (address) => {
		const params = { indicator: 'cov.active_share', release: '2026-Q3.2025.r0' };
		const response = await callApi(nowhere, address, { params });
		expect(response.status).toBe(503);
		expect(faults('Problem', await response.json())).toBeNull();
	}
);

test.each([
	{ thrown: Object.assign(new Error('x'), { code: '57P01' }), away: true, because: 'PostgreSQL shuts down' },
	{ thrown: new Error('Connection terminated unexpectedly'), away: true, because: 'the line was cut' },
	{
		thrown: Object.assign(new Error('x'), { code: '23505' }),
		away: false,
		because: 'it is a mistake in data'
	},
	{ thrown: new TypeError('x'), away: false, because: 'it is a bug' }
])('a failure counts as an absent database ($away): $because', ({ thrown, away }) => {
	expect(isDatabaseAway(thrown)).toBe(away);
});
