import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type Database, openDatabase } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { migrations } from '#lib/server/db/migrations.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the test server; see tests/support/database.ts. */
		testServer: string;
	}
}

/**
 * One PostgreSQL for the whole run, through our own door, in a directory that goes with it, and in it one migrated
 * database, the template of every test file's own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const dataDir = mkdtempSync('/tmp/nep-so-test-');
	chmodSync(dataDir, 0o711);
	const server = await openDatabase({
		dataDir,
		dataDirIsDefault: false,
		root: process.cwd(),
		say: () => {}
	});
	const teardown = async () => {
		await server.close();
		rmSync(dataDir, { recursive: true, force: true });
	};
	try {
		await prepare(server);
	} catch (error) {
		await teardown();
		throw error;
	}
	project.provide('testServer', server.connectionUrl);
	return teardown;
}

async function prepare({ pool, connectionUrl }: Database): Promise<void> {
	// Nothing here outlives the run, so it need not survive a power cut.
	await pool.query('alter system set fsync = off');
	await pool.query('select pg_reload_conf()');
	await pool.query('create database template_migrated');
	await migrateTemplate(connectionUrl);
}

/** Leaves nobody connected, for only then can a template be copied. */
async function migrateTemplate(server: string): Promise<void> {
	const url = new URL(server);
	url.pathname = '/template_migrated';
	const template = await openDatabase({
		databaseUrl: url.href,
		dataDirIsDefault: true,
		root: process.cwd(),
		say: () => {}
	});
	await migrate(template.db, migrations).finally(() => template.close());
}
