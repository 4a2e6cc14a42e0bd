import { expect, request } from '@playwright/test';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSPHRASE, send } from './by-forms.ts';
import { startServer } from './server.ts';

/** One plain install for all errands, on a database of its own, started as `npm start` does; it has an administrator. */
export default async function startServers(): Promise<() => Promise<void>> {
	const dataDir = mkdtempSync(join(tmpdir(), 'nep-so-e2e-'));
	chmodSync(dataDir, 0o755); // as root, PostgreSQL runs as another user and must be able to enter
	const server = await startServer({ DATA_DIR: dataDir });
	process.env.E2E_ORIGIN = server.origin;
	process.env.E2E_ADMIN_STATE = join(dataDir, 'administrator.json');
	const administrator = { request: await request.newContext(), origin: server.origin };
	const setup = new URL(server.setupLink!).pathname;
	const made = await send(administrator, `${setup}?/join`, { login: 'quan.tri', passphrase: PASSPHRASE });
	expect(made.status()).toBe(200);
	await administrator.request.storageState({ path: process.env.E2E_ADMIN_STATE });
	await administrator.request.dispose();
	return async () => {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	};
}
