import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import {
	countStarts,
	DatabaseProcess,
	isRunning,
	postmasterPid,
	temporaryDirectory,
	until
} from '../../../support/db-processes.ts';

const dataDir = join(temporaryDirectory(), 'data');
const start = () => new DatabaseProcess({ dataDir });

async function open(): Promise<DatabaseProcess> {
	const started = start();
	expect(await started.next(), started.errors).toHaveProperty('open');
	return started;
}

beforeAll(async () => (await open()).close());

test('four that start at once share one PostgreSQL, and only the last to leave stops it', async () => {
	const before = countStarts(dataDir);
	const all = await Promise.all([open(), open(), open(), open()]);
	const pid = postmasterPid(dataDir);
	expect(await Promise.all(all.map((one) => one.tell('ask')))).toEqual(all.map(() => ({ answered: true })));
	expect(countStarts(dataDir) - before).toBe(1);

	const [last, ...others] = all;
	await Promise.all(others.map((other) => other.close()));
	expect(await last?.tell('ask')).toEqual({ answered: true });
	expect(postmasterPid(dataDir)).toBe(pid);

	await last?.close();
	expect(postmasterPid(dataDir)).toBeNull();
});

test('a PostgreSQL whose only user was killed is adopted by the next, and stopped when that one leaves', async () => {
	const killed = await open();
	const pid = postmasterPid(dataDir);
	await killed.kill();
	expect(postmasterPid(dataDir)).toBe(pid);

	const next = await open();
	expect(postmasterPid(dataDir)).toBe(pid);
	await next.close();
	expect(postmasterPid(dataDir)).toBeNull();
});

test('Ctrl-C in the terminal does not take PostgreSQL away from its other users', async () => {
	const interrupted = await open();
	const other = await open();
	const pid = postmasterPid(dataDir);
	await interrupted.pressCtrlC();
	expect(await other.tell('ask')).toEqual({ answered: true });
	expect(postmasterPid(dataDir)).toBe(pid);
	await other.close();
	expect(postmasterPid(dataDir)).toBeNull();
});

test('when PostgreSQL is killed, the next question starts it again, once for all who ask', async () => {
	const all = await Promise.all([open(), open()]);
	const before = countStarts(dataDir);
	const pid = postmasterPid(dataDir) ?? 0;
	process.kill(pid, 'SIGKILL');
	await until(() => !isRunning(pid));
	await Promise.all(all.map((one) => one.tell('revive')));
	expect(await Promise.all(all.map((one) => one.tell('ask')))).toEqual([
		{ answered: true },
		{ answered: true }
	]);
	expect(countStarts(dataDir) - before).toBe(1);

	const second = postmasterPid(dataDir) ?? 0;
	process.kill(second, 'SIGKILL');
	await until(() => !isRunning(second));
	const answers = [await all[0]?.tell('ask'), await all[0]?.tell('ask')];
	expect(answers.at(-1)).toEqual({ answered: true });
	await Promise.all(all.map((one) => one.close()));
	expect(postmasterPid(dataDir)).toBeNull();
});

test('a process that comes while PostgreSQL is stopping waits, and starts it afresh', async () => {
	const first = await open();
	const pid = postmasterPid(dataDir) ?? 0;
	await first.kill();
	process.kill(pid, 'SIGINT');
	const second = await open();
	expect(postmasterPid(dataDir)).not.toBe(pid);
	expect(await second.tell('ask')).toEqual({ answered: true });
	await second.close();
});

test('twenty that come and go in any order, some of them killed, never meet a second PostgreSQL', async () => {
	const visit = async (index: number) => {
		await sleep((index * 137) % 400);
		const visitor = start();
		if (index % 5 === 0) {
			await sleep((index * 71) % 300);
			await visitor.kill();
			return;
		}
		expect(await visitor.next(), visitor.errors).toHaveProperty('open');
		expect(await visitor.tell('ask')).toEqual({ answered: true });
		await sleep((index * 53) % 200);
		if (index % 7 === 0) await visitor.kill();
		else await visitor.close();
	};
	for (const half of [0, 10]) {
		await Promise.all(Array.from({ length: 10 }, (_, index) => visit(half + index + 1)));
	}
	const last = await open();
	await last.close();
	expect(postmasterPid(dataDir)).toBeNull();
});
