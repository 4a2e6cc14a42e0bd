import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DatabaseProcess, type ProcessSettings, temporaryDirectory } from '../../../support/db-processes.ts';
import { copyProduct } from '../../../support/product-copy.ts';

const isRoot = process.getuid?.() === 0;
const directory = temporaryDirectory();

/** Somebody without privileges, for whom root lays out a copy that all may read. Others are that already. */
const nobody = { uid: 65534, gid: 65534 };
const ordinary: ProcessSettings = isRoot
	? { ...copyProduct(join(directory, 'public'), 0o755), user: nobody }
	: {};

async function visit(settings: ProcessSettings) {
	const user = new DatabaseProcess(settings);
	const first = await user.next();
	if (first.open) {
		expect(await user.tell('ask')).toEqual({ answered: true });
		await user.close();
	} else await user.kill();
	expect(user.errors).toBe('');
	return first;
}

test('a data directory that may not be written is told in one sentence', async () => {
	const dataDir = join(directory, 'closed');
	mkdirSync(dataDir, { mode: 0o500 });
	const { refused } = await visit({ dataDir, ...ordinary });
	expect(refused?.en).toContain(`The data directory ${dataDir} cannot be written`);
	expect(refused?.vi).toContain('DATA_DIR');
});

test('a data directory that is a file is told in one sentence', async () => {
	const dataDir = join(directory, 'file');
	writeFileSync(dataDir, '');
	expect((await visit({ dataDir, ...ordinary })).refused?.en).toContain(
		`data directory ${dataDir} cannot be`
	);
	expect((await visit({ dataDir })).refused?.en).toContain(`data directory ${dataDir}`);
});

describe.runIf(isRoot)('as root', () => {
	test('PostgreSQL runs as somebody else, and only root and that user may enter its directories', async () => {
		const dataDir = join(directory, 'by-root');
		const user = new DatabaseProcess({ dataDir });
		expect(await user.next(), user.errors).toHaveProperty('open');
		const [cluster, socket] = ['postgres', 'socket'].map((name) => statSync(join(dataDir, name)));
		expect(cluster?.uid).not.toBe(0);
		expect(socket?.uid).toBe(cluster?.uid);
		expect([cluster?.mode, socket?.mode].map((mode) => (mode ?? 0) & 0o777)).toEqual([0o700, 0o700]);
		await user.close();
	});

	test('in a checkout nobody else may enter, binaries and data live in the system directory, and stay', async () => {
		const { root, node } = copyProduct(join(directory, 'private'), 0o700);
		const systemDir = join(directory, 'system');
		const settings = { root, node, systemDir, dataDir: 'data', dataDirIsDefault: true };
		const first = await visit(settings);
		expect(first.dataDir).toMatch(`${realpathSync(systemDir)}/data-`);
		expect(first.said).toEqual([
			expect.stringContaining(`cannot reach ${root}/data, so the data is kept in ${first.dataDir}`),
			expect.stringContaining(`PostgreSQL runs from a copy in ${systemDir}/postgres-`),
			expect.stringContaining('PostgreSQL started')
		]);
		expect(existsSync(join(root, 'data'))).toBe(false);

		chmodSync(root, 0o755);
		expect((await visit(settings)).dataDir).toBe(first.dataDir);
	});

	test('a chosen directory that PostgreSQL cannot enter is refused, never replaced', async () => {
		const dataDir = join(directory, 'locked', 'data');
		mkdirSync(dataDir, { recursive: true });
		chmodSync(join(directory, 'locked'), 0o700);
		const { refused } = await visit({ dataDir });
		expect(refused?.en).toContain(`cannot enter the data directory ${dataDir}`);
	});

	test('root may look after the data of an ordinary user, who can use it again afterwards', async () => {
		const dataDir = join(directory, 'of-nobody');
		mkdirSync(dataDir, { mode: 0o700 });
		chownSync(dataDir, nobody.uid, nobody.gid);
		for (const who of [{}, ordinary, {}, ordinary])
			expect(await visit({ dataDir, ...who })).toHaveProperty('open');
	});
});
