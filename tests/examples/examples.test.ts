import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entityId } from '#lib/server/metrics/formats/ngsi-id.ts';
import { listEntityCells } from '#lib/server/metrics/formats/ngsi-release.ts';
import { newWebhookSecret, webhookHeaders } from '#lib/server/notices/sign-webhook.ts';
import type { ReleaseId } from '#lib/vocabulary/indicator.ts';
import { newBroker } from '../support/broker.ts';
import { freshDatabase } from '../support/database.ts';
import { serveOpenRoutes } from '../support/open-routes.ts';
import { insertReleaseAreas, insertSmallRelease } from '../support/small-release.ts';

const { db } = await freshDatabase();
const { origin, asked } = await serveOpenRoutes(db);
const directory = mkdtempSync(join(tmpdir(), 'nep-so-examples-'));
const figure = join(directory, 'figure.svg');
const running: ChildProcess[] = [];
let release: ReleaseId;

beforeAll(async () => {
	const areas = await insertReleaseAreas(db, 90);
	release = await insertSmallRelease(db, areas, { period: '2026-Q1', indicators: ['cov.active_share'] });
});
afterAll(() => {
	for (const child of running) child.kill();
	rmSync(directory, { recursive: true });
});

test('the drawing names every area, hatches what is withheld and tells the caveat', async () => {
	const told = await run('poll-and-draw/poll-and-draw.mjs', [origin, '--level', '3', '--out', figure]);
	expect(told).toBe(`${figure}: 270 areas of release ${release}.\n`);
	const svg = readFileSync(figure, 'utf8');
	const cells = await db
		.selectFrom('release_observation')
		.innerJoin('area', 'area.id', 'area_id')
		.select(['name', 'value'])
		.where('indicator', '=', 'cov.active_share')
		.where('dim', '=', 'total')
		.where('area.level', '=', 3)
		.orderBy('seq')
		.execute();
	for (const { name } of cells) expect(svg).toContain(`>${name}</text>`);
	const count = (text: string) => svg.split(text).length - 1;
	expect(count('fill="url(#hatched)"')).toBe(cells.filter(({ value }) => value === null).length);
	expect(count('fill="#1f4fd8"')).toBe(cells.filter(({ value }) => value !== null).length);
	const words = svg.replace(/<[^>]*>|\s+/g, ' ').replace(/ +/g, ' ');
	expect(words).toContain('không phải kỹ năng của cả dân số.');
	// 270 areas are more than a page of 200: both lists were followed to their end.
	expect(asked.filter(({ url }) => url.includes('cursor='))).toHaveLength(2);
});

test('nothing is drawn anew while nothing new is published', async () => {
	asked.length = 0;
	expect(await run('poll-and-draw/poll-and-draw.mjs', [origin, '--level', '3', '--out', figure])).toBe(
		'Nothing new.\n'
	);
	expect(asked).toEqual([
		{ url: '/api/v1/metrics/cov.active_share/observations?by=total&level=3', status: 304 }
	]);
});

test('every entity arrives in a broker, and what it refuses is told', async () => {
	const broker = await newBroker();
	const { cells } = await listEntityCells(db, release, { after: null, limit: 100_000 });
	const ids = cells.map(entityId);
	broker.disliked.add(ids[7]!);
	const call = [origin, broker.url, '--header', 'NGSILD-Tenant: nepso'];
	await expect(run('push-to-broker/push-to-broker.mjs', call)).rejects.toThrow('not to my taste');
	expect([...broker.entities.keys()].sort()).toEqual(ids.filter((id) => id !== ids[7]).sort());
	expect(broker.requests[0]!.headers['ngsild-tenant']).toBe('nepso');
});

test('a genuine message is heard once; a forged, altered or old one is not', async () => {
	const secret = newWebhookSecret();
	const child = spawn(process.execPath, ['examples/verify-webhook/verify-webhook.mjs', '0'], {
		env: { ...process.env, WEBHOOK_SECRET: secret },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	running.push(child);
	let told = '';
	const listening = Promise.withResolvers<string>();
	child.stdout.on('data', (text: Buffer) => {
		told += text.toString();
		const port = /port (\d+)/.exec(told)?.[1];
		if (port) listening.resolve(port);
	});
	const address = `http://127.0.0.1:${await listening.promise}`;
	const body = JSON.stringify({
		type: 'release.published',
		release,
		links: { catalogue: `${origin}/api/v1/metrics` }
	});
	const send = async (sent: string, headers: Readonly<Record<string, string>>) =>
		(await fetch(address, { method: 'POST', body: sent, headers })).status;
	const sign = (by: string, at = new Date()) => webhookHeaders(by, { id: 'one', at, body });

	expect(await send(body, sign(newWebhookSecret()))).toBe(400);
	expect(await send(`${body} `, sign(secret))).toBe(400);
	expect(await send(body, sign(secret, new Date(Date.now() - 6 * 60_000)))).toBe(400);
	expect(await send(body, {})).toBe(400);
	expect(await send(body, sign(secret))).toBe(204);
	expect(await send(body, sign(secret))).toBe(204);
	expect(told.split('\n').filter((line) => line.startsWith('Published'))).toEqual([
		`Published: ${release}, see ${origin}/api/v1/metrics`
	]);
});

/** Runs an example to its end. @throws Error with what it complained about */
async function run(example: string, args: readonly string[]): Promise<string> {
	const child = spawn(process.execPath, [join('examples', example), ...args], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	running.push(child);
	let [told, complained] = ['', ''];
	child.stdout.on('data', (text: Buffer) => (told += text.toString()));
	child.stderr.on('data', (text: Buffer) => (complained += text.toString()));
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code !== 0) throw new Error(complained);
	return told;
}
