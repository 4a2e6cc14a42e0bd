import pg from 'pg';
import { inject } from 'vitest';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { publishContent } from '#lib/server/catalogue/publish-content.ts';
import type { Database } from '#lib/server/db/database.ts';
import { openAt, openCopy } from './database.ts';

const PUBLISHED = 'template_published';
/** Whoever needs the template first makes it; the others wait. */
const MAKING = 740_079_900;

/**
 * As `freshDatabase`, with our areas in it and all our courses published: that takes half a minute, so it is done once
 * a run.
 */
export async function publishedDatabase(): Promise<Database> {
	await makeTemplate();
	return openCopy(PUBLISHED);
}

async function makeTemplate(): Promise<void> {
	const client = new pg.Client(inject('testServer'));
	await client.connect();
	try {
		await client.query(`select pg_advisory_lock(${MAKING})`);
		const { rowCount } = await client.query('select from pg_database where datname = $1', [PUBLISHED]);
		if (rowCount) return;
		await client.query('drop database if exists template_half_made with (force)');
		await client.query('create database template_half_made template template_migrated');
		await publishInto('template_half_made');
		await client.query(`alter database template_half_made rename to ${PUBLISHED}`);
	} finally {
		await client.end();
	}
}

async function publishInto(name: string): Promise<void> {
	const url = new URL(inject('testServer'));
	url.pathname = `/${name}`;
	const database = await openAt(url.href);
	try {
		await seedAreas(database.db);
		await publishContent(database.db, 'content');
	} finally {
		await database.close();
	}
}
