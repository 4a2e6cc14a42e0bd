import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
	DatabaseProcess,
	type ProcessSettings,
	isRunning,
	postmasterPid,
	temporaryDirectory,
	until
} from '../../../support/db-processes.ts';

const directory = temporaryDirectory();

async function works(settings: ProcessSettings): Promise<void> {
	const user = new DatabaseProcess(settings);
	expect(await user.next(), user.errors).toHaveProperty('open');
	expect(await user.tell('ask')).toEqual({ answered: true });
	await user.close();
	expect(user.errors).toBe('');
}

const litter = (dataDir: string) => readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-'));

test('a first start that is killed while the database is being made spoils nothing', async () => {
	const dataDir = join(directory, 'interrupted');
	for (const stage of ['', 'PG_VERSION', 'global/pg_control', 'base/4', 'base/5']) {
		const killed = new DatabaseProcess({ dataDir });
		await until(() => existsSync(join(dataDir, 'postgres')) || hasReached(dataDir, stage));
		await killed.kill();
	}
	await works({ dataDir });
	await works({ dataDir });
	expect(litter(dataDir)).toEqual([]);
});

/** Has the unfinished database got as far as having this file? */
function hasReached(dataDir: string, file: string): boolean {
	return existsSync(dataDir) && litter(dataDir).some((name) => existsSync(join(dataDir, name, file)));
}

test('a start that is killed at any moment leaves something the next one can use', async () => {
	const dataDir = join(directory, 'killed');
	for (let delay = 250; delay <= 1000; delay += 150) {
		const killed = new DatabaseProcess({ dataDir });
		await sleep(delay);
		await killed.kill();
	}
	await works({ dataDir });
});

test('a PostgreSQL that was killed with its only user is recovered', async () => {
	const dataDir = join(directory, 'crashed');
	const user = new DatabaseProcess({ dataDir });
	await user.next();
	const pid = postmasterPid(dataDir) ?? 0;
	await user.kill();
	process.kill(pid, 'SIGKILL');
	await until(() => !isRunning(pid));
	expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(true);
	await works({ dataDir });
});

test('a number left in postmaster.pid that has passed to a stranger is not taken for PostgreSQL', async () => {
	const dataDir = join(directory, 'stranger');
	await works({ dataDir });
	const stranger = await startStranger(dataDir);
	await works({ dataDir });
	expect(isRunning(stranger.pid ?? 0)).toBe(true);
	stranger.kill('SIGKILL');
	await once(stranger, 'close');
});

/** A process of the same user as PostgreSQL, and files that claim it were one. */
async function startStranger(dataDir: string): Promise<ChildProcess> {
	const { uid, gid } = statSync(join(dataDir, 'postgres'));
	const stranger = spawn('sleep', ['600'], { uid, gid, cwd: '/', stdio: 'ignore' });
	await once(stranger, 'spawn');
	mkdirSync(join(dataDir, 'socket'), { mode: 0o700 });
	chownSync(join(dataDir, 'socket'), uid, gid);
	const lines = [stranger.pid, join(dataDir, 'postgres'), 1, 5432, join(dataDir, 'socket'), '', '', 'ready'];
	for (const file of ['postgres/postmaster.pid', 'socket/.s.PGSQL.5432.lock']) {
		writeFileSync(join(dataDir, file), lines.join('\n'), { mode: 0o600 });
		chownSync(join(dataDir, file), uid, gid);
	}
	return stranger;
}

test('a data directory with a long name, spaces, accents and quotes works', async () => {
	const dataDir = join(directory, 'Tủ sách, "số" của xã '.repeat(5), 'dữ liệu');
	mkdirSync(dataDir, { recursive: true });
	await works({ dataDir });
});

test('what is in the way of the database is told in one sentence, and left alone', async () => {
	const dataDir = join(directory, 'occupied');
	mkdirSync(join(dataDir, 'postgres'), { recursive: true });
	writeFileSync(join(dataDir, 'postgres', 'letter.txt'), 'Chào bạn');
	const user = new DatabaseProcess({ dataDir });
	expect((await user.next()).refused?.en).toContain(`No database could be made in ${dataDir}`);
	await user.kill();
	expect(user.errors).toBe('');
	expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['letter.txt']);
});

test('a database of another major version of PostgreSQL is told in one sentence', async () => {
	const dataDir = join(directory, 'older');
	mkdirSync(join(dataDir, 'postgres'), { recursive: true });
	writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '14\n');
	const user = new DatabaseProcess({ dataDir });
	expect((await user.next()).refused?.en).toContain('belongs to PostgreSQL 14');
	await user.kill();
	expect(user.errors).toBe('');
});
