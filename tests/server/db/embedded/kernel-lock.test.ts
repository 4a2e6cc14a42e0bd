import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { tryLock } from '#lib/server/db/embedded/kernel-lock.ts';
import { temporaryDirectory } from '../../../support/db-processes.ts';

const directory = temporaryDirectory();
let files = 0;
const newFile = () => join(directory, `${++files}.lock`);

/** What another process says when it tries; it keeps what it got until `end`. */
async function elsewhere(file: string, kind: 'shared' | 'exclusive') {
	const child = spawn(process.execPath, ['tests/support/lock-process.ts', file, kind], { stdio: 'pipe' });
	let errors = '';
	child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
	const closed = once(child, 'close');
	const [outcome] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
	const end = async (signal?: 'SIGKILL') => {
		if (signal) child.kill(signal);
		else child.stdin.end();
		await closed;
		return errors;
	};
	return { outcome, end };
}

async function outcomeElsewhere(file: string, kind: 'shared' | 'exclusive'): Promise<string> {
	const other = await elsewhere(file, kind);
	await other.end();
	return other.outcome;
}

test('two processes may share, and while they do neither can have it alone', async () => {
	const file = newFile();
	const ours = tryLock(file, 'shared');
	expect(await outcomeElsewhere(file, 'shared')).toBe('held');
	expect(await outcomeElsewhere(file, 'exclusive')).toBe('refused');
	ours?.release();
	expect(await outcomeElsewhere(file, 'exclusive')).toBe('held');
});

test('whoever has it alone shares with nobody', async () => {
	const file = newFile();
	const ours = tryLock(file, 'exclusive');
	expect(await outcomeElsewhere(file, 'shared')).toBe('refused');
	expect(await outcomeElsewhere(file, 'exclusive')).toBe('refused');
	ours?.release();
	expect(await outcomeElsewhere(file, 'shared')).toBe('held');
});

test('within one process the same rules hold, and letting go of one share keeps the other', async () => {
	const file = newFile();
	const first = tryLock(file, 'shared');
	const second = tryLock(file, 'shared');
	expect(tryLock(file, 'exclusive')).toBeNull();
	second?.release();
	second?.release();
	expect(tryLock(file, 'exclusive')).toBeNull();
	expect(await outcomeElsewhere(file, 'exclusive')).toBe('refused');
	first?.release();
	expect(await outcomeElsewhere(file, 'exclusive')).toBe('held');
});

test.each(['shared', 'exclusive'] as const)(
	'a process that is killed lets go of its %s lock',
	async (kind) => {
		const file = newFile();
		const other = await elsewhere(file, kind);
		expect(tryLock(file, 'exclusive')).toBeNull();
		await other.end('SIGKILL');
		const ours = tryLock(file, 'exclusive');
		expect(ours).not.toBeNull();
		ours?.release();
	}
);

test('taking a lock prints no warning on the terminal', async () => {
	const other = await elsewhere(newFile(), 'shared');
	expect(await other.end()).toBe('');
});
