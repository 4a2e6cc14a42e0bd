import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { announceRelease } from '#lib/server/notices/announce-release.ts';
import { addSubscription, switchSubscription } from '#lib/server/notices/change-subscriptions.ts';
import { deliveryWork } from '#lib/server/notices/deliver.ts';
import { listDeliveries } from '#lib/server/notices/deliveries.ts';
import { sendAgain, sendEverything } from '#lib/server/notices/send-again.ts';
import { listSubscriptions } from '#lib/server/notices/subscriptions.ts';
import { trySubscription } from '#lib/server/notices/try-subscription.ts';
import { listDroppedEntities, listEntityCells } from '#lib/server/metrics/formats/ngsi-release.ts';
import { entityId } from '#lib/server/metrics/formats/ngsi-id.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import { releaseId, type ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { SubscriptionKind } from '#lib/vocabulary/subscription.ts';
import { newBroker, type Mood } from '../../support/broker.ts';
import { freshDatabase } from '../../support/database.ts';
import { newStaff } from '../../support/people.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../support/small-release.ts';

const { db } = await freshDatabase();
const receiver = await newBroker();
const sender = { origin: 'https://nep-so.example', place: 'Tỉnh Thử', pauses: [5, 20], timeoutMs: 300 };
const work = deliveryWork(db, sender);
const { signal } = new AbortController();
const FIRST = releaseId('2026-Q1.2025.r0');
const administrator = await newStaff(db, 'administrator');
const areas: readonly Area[] = await insertReleaseAreas(db);

beforeEach(async () => {
	await db.deleteFrom('subscription').execute();
	await db.deleteFrom('release_observation').execute();
	await db.deleteFrom('release').execute();
	receiver.entities.clear();
	receiver.requests.length = 0;
	receiver.disliked.clear();
	receiver.mood = () => 'usual';
	await insertSmallRelease(db, areas, { period: '2026-Q1' });
});

async function subscribe(kind: SubscriptionKind, headers = {}, url = receiver.url) {
	return addSubscription(db, administrator, { kind, url, headers }, new Date());
}

const announce = (release: ReleaseId) => db.transaction().execute((tx) => announceRelease(tx, release));

/** Tries the newest delivery once, as the queue does. @returns what the try threw, and how the delivery stands */
async function tryOnce() {
	const [{ id, announcedAt }] = (await listDeliveries(db, 5)) as [
		Awaited<ReturnType<typeof listDeliveries>>[number]
	];
	const errand = { delivery: id, since: announcedAt.toISOString() };
	const thrown = await work.perform(errand, signal).catch((fault: unknown) => String(fault));
	return { errand, thrown, delivery: (await listDeliveries(db, 5)).find((one) => one.id === id)! };
}

/** A revision of the first release, in its place. */
async function revise(revision: number): Promise<ReleaseId> {
	await db.updateTable('release').set({ current: false }).execute();
	return insertSmallRelease(db, areas, { period: '2026-Q1', revision, seed: 20 + revision });
}

async function idsOf(release: ReleaseId): Promise<string[]> {
	const { cells } = await listEntityCells(db, release, { after: null, limit: 10_000 });
	return cells.map(entityId).sort();
}

describe('a webhook', () => {
	test('gets one message that its secret proves, under the same id at every try', async () => {
		const { secret } = await subscribe('webhook', { 'X-Team': 'so-do' });
		await announce(FIRST);
		receiver.mood = ({ nth }, response) => {
			response.writeHead(nth === 1 ? 503 : 200).end('later');
			return 'handled';
		};
		expect(await tryOnce()).toMatchObject({
			thrown: 'NotDelivered: busy',
			delivery: { state: 'waiting', attempts: 1, status: 503, failure: 'busy', detail: 'later' }
		});
		expect(await tryOnce()).toMatchObject({ thrown: undefined, delivery: { state: 'done', attempts: 2 } });
		const [one, other] = receiver.requests;
		expect(one!.headers['webhook-id']).toBe(other!.headers['webhook-id']);
		expect(one!.headers).toMatchObject({ 'x-team': 'so-do', 'content-type': 'application/json' });
		const key = Buffer.from(secret!.slice('whsec_'.length), 'base64');
		const proven = `${other!.headers['webhook-id']}.${other!.headers['webhook-timestamp']}.${other!.body}`;
		expect(other!.headers['webhook-signature']).toBe(
			`v1,${createHmac('sha256', key).update(proven).digest('base64')}`
		);
		expect(JSON.parse(other!.body)).toEqual({
			type: 'release.published',
			id: other!.headers['webhook-id'],
			...{ release: FIRST, period: '2026-Q1', areaVersion: '2025', revision: 0 },
			publishedAt: '2026-07-15T02:00:00.000Z',
			links: {
				catalogue: 'https://nep-so.example/api/v1/metrics',
				observations: `https://nep-so.example/api/v1/metrics/{indicator}/observations?release=${FIRST}`,
				entities: expect.stringContaining('https://nep-so.example/ngsi-ld/v1/entities?')
			}
		});
	});

	test('that was announced in a publication that failed is not told', async () => {
		await subscribe('webhook');
		const broken = db.transaction().execute(async (tx) => {
			await announceRelease(tx, FIRST);
			throw new Error('the publication failed');
		});
		await expect(broken).rejects.toThrow('the publication failed');
		expect(await listDeliveries(db, 5)).toEqual([]);
	});

	test('is told once, however often a release is announced or its errand comes', async () => {
		await subscribe('webhook');
		await announce(FIRST);
		await announce(FIRST);
		receiver.mood = (_, response) => {
			response.writeHead(204).end();
			return 'handled';
		};
		const { errand } = await tryOnce();
		await work.perform(errand, signal);
		expect(receiver.requests).toHaveLength(1);
	});
});

describe('a context broker', () => {
	test('gets every entity of what stands as soon as it is added, in batches of a hundred', async () => {
		await subscribe('ngsi-ld', { 'NGSILD-Tenant': 'nepso' });
		const ids = await idsOf(FIRST);
		expect((await tryOnce()).delivery).toMatchObject({
			...{ state: 'done', total: ids.length, sent: ids.length, deleted: 0, refused: 0, attempts: 1 }
		});
		expect([...receiver.entities.keys()].sort()).toEqual(ids);
		expect(receiver.requests).toHaveLength(Math.ceil(ids.length / 100));
		for (const { headers } of receiver.requests)
			expect(headers).toMatchObject({ 'content-type': 'application/ld+json', 'ngsild-tenant': 'nepso' });
	});

	test('loses what a revision withholds, and holds what it says', async () => {
		await subscribe('ngsi-ld');
		await tryOnce();
		const revision = await revise(1);
		await announce(revision);
		const dropped = await listDroppedEntities(db, revision);
		expect((await tryOnce()).delivery).toMatchObject({ state: 'done', deleted: dropped.length });
		expect(dropped.length).toBeGreaterThan(10);
		expect([...receiver.entities.keys()].sort()).toEqual(await idsOf(revision));
		const [sample] = receiver.entities.values();
		expect(sample).toMatchObject({ kpiValue: { revision: { value: 1 } } });
	});

	test('that fails, hangs and breaks off now and then misses nothing', async () => {
		await subscribe('ngsi-ld');
		receiver.mood = moody();
		let tries = 0;
		while ((await tryOnce()).delivery.state === 'waiting') expect(++tries).toBeLessThan(40);
		const [delivery] = await listDeliveries(db, 1);
		expect(delivery).toMatchObject({ state: 'done', sent: (await idsOf(FIRST)).length, refused: 0 });
		expect([...receiver.entities.keys()].sort()).toEqual(await idsOf(FIRST));
		expect(tries).toBeGreaterThan(0);
	});

	test('that sends us elsewhere is not followed', async () => {
		const elsewhere = await newBroker();
		await subscribe('ngsi-ld', { Authorization: 'Bearer geheim123' });
		receiver.mood = ({ url }, response) => {
			response.writeHead(307, { location: `${elsewhere.url}${url}` }).end();
			return 'handled';
		};
		expect(await tryOnce()).toMatchObject({
			delivery: { state: 'waiting', failure: 'redirected', status: 307 }
		});
		expect([elsewhere.requests.length, receiver.requests.length]).toEqual([0, 1]);
	});

	test('that refuses some entities for good has the rest, and the page says so', async () => {
		await subscribe('ngsi-ld');
		const ids = await idsOf(FIRST);
		for (const id of ids.slice(0, 3)) receiver.disliked.add(id);
		expect((await tryOnce()).delivery).toMatchObject({
			...{ state: 'partly', refused: 3, failure: 'some-refused', status: 207 },
			detail: expect.stringContaining('not to my taste')
		});
		expect(receiver.entities.size).toBe(ids.length - 3);
	});

	test('whose answer about a batch cannot be read is asked again', async () => {
		await subscribe('ngsi-ld');
		receiver.mood = (_, response) => {
			response.writeHead(207).end('<html>proxy</html>');
			return 'handled';
		};
		expect((await tryOnce()).delivery).toMatchObject({ state: 'waiting', failure: 'odd-answer', sent: 0 });
	});

	test('is spared a release that a revision has overtaken, also in the middle', async () => {
		await subscribe('ngsi-ld');
		receiver.mood = ({ nth }, response) => {
			if (nth !== 2) return 'usual';
			void revise(1).then(() => response.writeHead(204).end());
			return 'handled';
		};
		expect((await tryOnce()).delivery).toMatchObject({ state: 'overtaken', sent: 200 });
		expect(receiver.requests).toHaveLength(2);
	});

	test('goes on where a try broke off', async () => {
		await subscribe('ngsi-ld');
		receiver.mood = ({ nth }, response) => {
			if (nth < 4) return 'usual';
			response.writeHead(401).end();
			return 'handled';
		};
		expect((await tryOnce()).delivery).toMatchObject({ state: 'waiting', sent: 300, failure: 'not-let-in' });
		receiver.mood = () => 'usual';
		const before = receiver.requests.length;
		const { delivery } = await tryOnce();
		expect(delivery).toMatchObject({ state: 'done', sent: delivery.total });
		expect(receiver.requests.length - before).toBe(Math.ceil((delivery.total! - 300) / 100));
		expect([...receiver.entities.keys()].sort()).toEqual(await idsOf(FIRST));
	});
});

test('a receiver that is switched off gets nothing until it is on again', async () => {
	const { id } = await subscribe('ngsi-ld');
	await switchSubscription(db, administrator, id, false);
	await tryOnce();
	await announce(await revise(1));
	expect([receiver.requests.length, (await listDeliveries(db, 5)).length]).toEqual([0, 1]);
});

test('what was given up is failed, and can be sent again from the beginning', async () => {
	await subscribe('ngsi-ld', {}, 'http://127.0.0.1:1');
	const { errand } = await tryOnce();
	await work.giveUp(errand);
	const [failed] = await listDeliveries(db, 1);
	expect(failed).toMatchObject({ state: 'failed', failure: 'unreachable', attempts: 1 });
	await sendAgain(db, administrator, failed!.id, new Date());
	await work.giveUp(errand);
	await work.perform(errand, signal);
	expect((await listDeliveries(db, 1))[0]).toMatchObject({ state: 'waiting', failure: null, attempts: 0 });
});

test('a broker that lost its entities gets all of them again', async () => {
	const { id } = await subscribe('ngsi-ld');
	await tryOnce();
	receiver.entities.clear();
	await insertSmallRelease(db, areas, { period: '2026-Q2', seed: 9 });
	await sendEverything(db, administrator, id, new Date());
	for (const delivery of await listDeliveries(db, 5)) {
		await work.perform({ delivery: delivery.id, since: delivery.announcedAt.toISOString() }, signal);
	}
	const both = [...(await idsOf(FIRST)), ...(await idsOf(releaseId('2026-Q2.2025.r0')))];
	expect([...receiver.entities.keys()].sort()).toEqual(both.sort());
});

test('a trial leaves nothing in a broker, is signed for a webhook, and tells what is wrong', async () => {
	const broker = await subscribe('ngsi-ld');
	expect(await trySubscription(db, administrator, broker.id, sender)).toBeNull();
	expect(receiver.entities.size).toBe(0);
	const webhook = await subscribe('webhook');
	receiver.mood = (_, response) => {
		response.writeHead(403).end('who are you?');
		return 'handled';
	};
	expect(await trySubscription(db, administrator, webhook.id, sender)).toEqual({
		...{ failure: 'not-let-in', status: 403, detail: 'who are you?' }
	});
	expect(receiver.requests.at(-1)!.headers['webhook-signature']).toMatch(/^v1,/);
	expect(await listSubscriptions(db)).toMatchObject([{ lastFailure: null }, { lastFailure: 'not-let-in' }]);
});

test('what is shown of receivers and deliveries holds no secret and no credentials', async () => {
	const { secret } = await subscribe('webhook', { Authorization: 'Bearer geheim123' });
	await announce(FIRST);
	receiver.mood = ({ body }, response) => {
		response.writeHead(400).end(`you sent Bearer geheim123 and ${body}`);
		return 'handled';
	};
	const { thrown } = await tryOnce();
	const shown = JSON.stringify([await listSubscriptions(db), await listDeliveries(db, 5), thrown]);
	expect(shown).toContain('you sent … and');
	expect(shown).not.toContain('geheim');
	expect(shown).not.toContain(secret!.slice(6));
	expect(shown).toContain('"headerNames":["Authorization"]');
});

/** One time each: busy thrice, so that a whole try fails; silence; the line cut; then well for a while. */
function moody(): Mood {
	const tricks: ((response: Parameters<Mood>[1]) => void)[] = [
		...[1, 2, 3].map(() => (response: Parameters<Mood>[1]) => void response.writeHead(503).end()),
		() => {},
		(response) => response.destroy(),
		...[1, 2, 3, 4].map(() => (response: Parameters<Mood>[1]) => void response.writeHead(429).end())
	];
	return ({ nth }, response) => {
		const trick = nth % 2 === 0 ? tricks.shift() : undefined;
		if (nth > 6 && nth < 12) {
			response.writeHead(500).end();
			return 'handled';
		}
		if (!trick) return 'usual';
		trick(response);
		return 'handled';
	};
}
