import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { announceRelease } from '#lib/server/notices/announce-release.ts';
import { switchSubscription } from '#lib/server/notices/change-subscriptions.ts';
import { listDeliveries } from '#lib/server/notices/deliveries.ts';
import { sendAgain, sendEverything } from '#lib/server/notices/send-again.ts';
import { listSubscriptions } from '#lib/server/notices/subscriptions.ts';
import { trySubscription } from '#lib/server/notices/try-subscription.ts';
import { releaseId } from '#lib/vocabulary/indicator.ts';
import { insertSmallRelease } from '../../support/small-release.ts';
import { FIRST, openDesk, sender } from './delivery-desk.ts';

const { db, receiver, work, administrator, areas, signal, ...desk } = await openDesk();
const { subscribe, announce, tryOnce, revise, idsOf } = desk;

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
