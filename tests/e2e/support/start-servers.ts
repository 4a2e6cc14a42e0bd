import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server.ts';

/** One plain install for all errands, on a database of its own, started as `npm start` does. */
export default async function startServers(): Promise<() => Promise<void>> {
	const dataDir = mkdtempSync(join(tmpdir(), 'nep-so-e2e-'));
	chmodSync(dataDir, 0o755); // as root, PostgreSQL runs as another user and must be able to enter
	const server = await startServer({ DATA_DIR: dataDir });
	process.env.E2E_ORIGIN = server.origin;
	process.env.E2E_ADMIN_STATE = join(dataDir, 'administrator.json');
	process.env.E2E_SETUP_LINK = server.setupLink ?? '';
	return async () => {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	};
}
