import { describe, expect, test } from 'vitest';
import { listDroppedEntities } from '#lib/server/metrics/formats/ngsi-release.ts';
import { listDeliveries } from '#lib/server/notices/deliveries.ts';
import { newBroker, type Mood } from '../../support/broker.ts';
import { FIRST, openDesk } from './delivery-desk.ts';

const { db, receiver, subscribe, announce, tryOnce, revise, idsOf } = await openDesk();

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
			const overtaken = db.updateTable('release').set({ current: false }).execute();
			void overtaken.then(() => response.writeHead(204).end());
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
