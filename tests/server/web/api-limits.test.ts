import { expect, test } from 'vitest';
import { budgetHeaders, spend } from '#lib/server/web/api-limits.ts';
import { callApi, faults, type Call } from '../../support/call-api.ts';
import { freshDatabase } from '../../support/database.ts';

const { db } = await freshDatabase();

const usual = { callsPerMinute: 120 };

test('somebody without a key has 120 calls a minute, and is told how many are left', async () => {
	const budgets = [];
	for (let nth = 0; nth < 121; nth++) budgets.push(await spend('address', '203.0.113.9', usual));
	expect(budgets.map((budget) => budget.remaining).slice(0, 120)).toEqual(
		Array.from({ length: 120 }, (_, nth) => 119 - nth)
	);
	expect(budgets.map((budget) => budget.isSpent)).toEqual([...Array(120).fill(false), true]);
	expect((await spend('address', '203.0.113.10', usual)).remaining).toBe(119);
});

test('a key has 600, and a file counts ten times', async () => {
	expect(await spend('key', 'ioc', usual)).toMatchObject({ limit: 600, remaining: 599, isSpent: false });
	expect(await spend('key', 'ioc', { ...usual, what: 'file' })).toMatchObject({ remaining: 589 });
});

test('only who has asked too much is told to wait', async () => {
	const budget = { isSpent: false, limit: 120, remaining: 5, resetSeconds: 20 };
	expect(budgetHeaders(budget)['retry-after']).toBeUndefined();
	expect(budgetHeaders({ ...budget, isSpent: true })['retry-after']).toBe('20');
});

test('the API answers too many calls with problem details, also those that try keys', async () => {
	const guess = { caller: 'guesser', headers: { authorization: 'Bearer nepso_x' } };
	const statuses = [];
	for (let nth = 0; nth < 121; nth++) statuses.push((await callApi(db, '/api/v1/metrics', guess)).status);
	expect(statuses).toEqual([...Array(120).fill(401), 429]);
	const response = await callApi(db, '/api/v1/metrics', { caller: 'guesser' });
	expect(response.status).toBe(429);
	expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(faults('Problem', await response.json())).toBeNull();
});

test('a file of figures takes ten calls of the minute', async () => {
	const of = (query: string) =>
		callApi(db, '/api/v1/metrics/{indicator}/observations', {
			...{ caller: 'reader', params: { indicator: 'cov.active_share' }, query }
		});
	expect((await of('format=csv')).headers.get('ratelimit-remaining')).toBe('110');
	expect((await of('')).headers.get('ratelimit-remaining')).toBe('109');
});

test('somebody signed in counts as a person, not as the hall they sit in', async () => {
	const actor = { id: 'lan', guest: false } as Call['actor'];
	const of = (call: Call) => callApi(db, '/api/v1/releases', { caller: 'hall', ...call });
	expect((await of({ actor })).headers.get('ratelimit-limit')).toBe('600');
	expect((await of({ actor: { ...actor!, guest: true } })).headers.get('ratelimit-remaining')).toBe('119');
});
