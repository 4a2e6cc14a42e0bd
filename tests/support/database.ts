import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type Database, openDatabase } from '#lib/server/db/database.ts';
import type {} from './global-setup.ts';

/**
 * A database of this test file's own, migrated and empty, through the same door as the product's. Call it at the top
 * of a test file; the database goes when the file has run.
 *
 *     const { db } = await freshDatabase();
 */
export async function freshDatabase(): Promise<Database> {
	return openCopy('template_migrated');
}

/** A database of this test file's own, a copy of a template. */
export async function openCopy(template: string): Promise<Database> {
	const { url, drop } = await createDatabase(template);
	const database = await openAt(url);
	afterAll(async () => {
		await database.close();
		await drop();
	});
	return database;
}

/** Opens a database through the product's own door. */
export function openAt(databaseUrl: string): Promise<Database> {
	return openDatabase({ databaseUrl, dataDirIsDefault: true, root: process.cwd(), say: () => {} });
}

/** A database without a single table, for tests of the migrations themselves; returns its address. */
export async function emptyDatabase(): Promise<string> {
	const { url, drop } = await createDatabase('template0');
	afterAll(drop);
	return url;
}

async function createDatabase(template: string) {
	const name = `test_${randomBytes(8).toString('hex')}`;
	await onServer(`create database ${name} template ${template}`);
	const url = new URL(inject('testServer'));
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`) };
}

async function onServer(statement: string): Promise<void> {
	const client = new pg.Client(inject('testServer'));
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
