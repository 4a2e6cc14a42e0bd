import { sql } from 'kysely';
import { afterEach, expect, test, vi } from 'vitest';
import { openQueue, type Queue, type QueuePlan } from '#lib/server/jobs/queue.ts';
import { freshDatabase } from '../../support/database.ts';

const house = await freshDatabase();
const { db } = house;
const PACE = { look: 0.5, silence: 10, watch: 1 };
const PLAN: QueuePlan = { name: 'errands', retries: 1, firstPause: 1, longestPause: 1, atOnce: 2 };
const troubles: unknown[] = [];
const log = { error: (...said: unknown[]) => void troubles.push(said) };
const open: Queue[] = [];

async function newQueue(): Promise<Queue> {
	const queue = await openQueue(house, log, [PLAN], PACE);
	open.push(queue);
	return queue;
}

afterEach(async () => {
	await Promise.all(open.splice(0).map((queue) => queue.stop()));
	await sql`delete from pgboss.job`.execute(db);
	expect(troubles).toEqual([]);
});

const send = (queue: Queue, errand: string, key: string, line = key) =>
	db.transaction().execute((tx) => queue.send(tx, 'errands', { errand }, { key, line }));

test('work is done once it is sent, and what is sent in a transaction that fails is not', async () => {
	const queue = await newQueue();
	const done: string[] = [];
	const broken = db.transaction().execute(async (tx) => {
		await queue.send(tx, 'errands', { errand: 'never' }, { key: 'a', line: 'a' });
		throw new Error('changed my mind');
	});
	await expect(broken).rejects.toThrow('changed my mind');
	await send(queue, 'bread', 'b');
	await send(queue, 'bread again', 'b');
	await queue.work<{ errand: string }>('errands', {
		perform: async ({ errand }) => void done.push(errand),
		giveUp: async () => {}
	});
	await vi.waitFor(() => expect(done).toEqual(['bread']), { timeout: 10_000 });
	await send(queue, 'milk', 'b');
	await vi.waitFor(() => expect(done).toEqual(['bread', 'milk']), { timeout: 10_000 });
});

test('of one line there are never two at work, of two lines there are', async () => {
	const queue = await newQueue();
	const atWork = new Set<string>();
	const seen: string[] = [];
	for (const [key, line] of [
		['1', 'x'],
		['2', 'x'],
		['3', 'y']
	] as const)
		await send(queue, `${line}${key}`, key, line);
	await queue.work<{ errand: string }>('errands', {
		perform: async ({ errand }) => {
			atWork.add(errand);
			await new Promise((resolve) => setTimeout(resolve, 1500));
			seen.push([...atWork].map((name) => name[0]).join(''));
			atWork.delete(errand);
		},
		giveUp: async () => {}
	});
	await vi.waitFor(() => expect(seen).toHaveLength(3), { timeout: 20_000 });
	expect(seen.some((lines) => lines.includes('xx'))).toBe(false);
	expect(seen.some((lines) => lines.length === 2)).toBe(true);
});

test('what fails is tried again, then given up and kept', async () => {
	const queue = await newQueue();
	let tries = 0;
	const gone: string[] = [];
	await send(queue, 'moon', 'm');
	await queue.work<{ errand: string }>('errands', {
		perform: async () => {
			tries += 1;
			throw new Error('too far');
		},
		giveUp: async ({ errand }) => void gone.push(errand)
	});
	await vi.waitFor(() => expect(gone).toEqual(['moon']), { timeout: 20_000 });
	expect(tries).toBe(2);
	const { rows } = await sql<{ name: string; state: string }>`
		select name, state::text from pgboss.job order by name`.execute(db);
	expect(rows).toContainEqual({ name: 'errands', state: 'failed' });
});

test('a queue that stops tells the work under way to end, and leaves nothing running', async () => {
	const queue = await newQueue();
	const told = Promise.withResolvers<null>();
	const begun = Promise.withResolvers<null>();
	await send(queue, 'long', 'l');
	await queue.work('errands', {
		perform: (_, signal) =>
			new Promise((_resolve, reject) => {
				begun.resolve(null);
				signal.addEventListener('abort', () => {
					told.resolve(null);
					reject(new Error('stopped'));
				});
			}),
		giveUp: async () => {}
	});
	await begun.promise;
	await queue.stop();
	await told.promise;
	const { rows } = await sql<{ state: string }>`select state::text from pgboss.job`.execute(db);
	expect(rows).toEqual([{ state: 'retry' }]);
});

test('two processes that open the queue at once find one set of tables', async () => {
	await sql`drop schema pgboss cascade`.execute(db);
	await Promise.all([newQueue(), newQueue()]);
	const { rows } = await sql<{ n: number }>`select count(*) as n from pgboss.queue`.execute(db);
	expect(rows[0]!.n).toBeGreaterThanOrEqual(2);
});
