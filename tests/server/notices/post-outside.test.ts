import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { NotDelivered, postOutside, shortened } from '#lib/server/notices/post-outside.ts';
import { newBroker, type Mood } from '../../support/broker.ts';

const receiver = await newBroker();
const { signal } = new AbortController();
const post = (url = receiver.url, more = {}) =>
	postOutside({ url, headers: { authorization: 'Bearer geheim123' }, body: '{}', signal, ...more });
const failed = (asked: Promise<unknown>) =>
	asked.then(
		() => null,
		(thrown: unknown) => (thrown instanceof NotDelivered ? thrown : Promise.reject(thrown as Error))
	);

describe('an answer that is none is told by its kind', () => {
	test.each([
		[302, 'redirected'],
		[308, 'redirected'],
		[400, 'not-taken'],
		[401, 'not-let-in'],
		[404, 'not-there'],
		[429, 'busy'],
		[503, 'busy']
	])('status %i is %s', async (status, failure) => {
		receiver.mood = (_, response) => {
			response
				.writeHead(status, { location: `${receiver.url}/elsewhere` })
				.end('no, Bearer geheim123 is not known');
			return 'handled';
		};
		const before = receiver.requests.length;
		const fault = await failed(post());
		expect(fault).toMatchObject({ failure, status, detail: 'no, … is not known' });
		expect(receiver.requests.length - before).toBe(1);
	});

	test('nobody listening, no such name, and a connection that is cut', async () => {
		const cut = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
		await new Promise((resolve) => cut.once('listening', resolve));
		const { port } = cut.address() as { port: number };
		expect((await failed(post(`http://127.0.0.1:${port}`)))?.failure).toBe('broken-off');
		await new Promise((resolve) => cut.close(resolve));
		expect((await failed(post(`http://127.0.0.1:${port}`)))?.failure).toBe('unreachable');
		expect((await failed(post('http://nobody.invalid')))?.failure).toBe('unknown-host');
	});
});

test('no answer in time is a timeout, before the first word and between two', async () => {
	const silent: Mood = () => 'handled';
	const halting: Mood = (_, response) => {
		response.writeHead(200).write('half');
		return 'handled';
	};
	for (const mood of [silent, halting]) {
		receiver.mood = mood;
		expect((await failed(post(receiver.url, { timeoutMs: 100 })))?.failure).toBe('timeout');
	}
});

test('of an endless answer two kilobytes are read', async () => {
	receiver.mood = (_, response) => {
		const pour = () => void (response.destroyed || response.write('x'.repeat(1000), pour));
		response.writeHead(200);
		pour();
		return 'handled';
	};
	expect((await post()).text).toHaveLength(2048);
});

test('a process that ends breaks the request off, which is no failure of the receiver', async () => {
	receiver.mood = () => 'handled';
	const ending = new AbortController();
	const asked = post(receiver.url, { signal: ending.signal });
	ending.abort(new Error('going home'));
	await expect(asked).rejects.toThrow('going home');
});

test('what is kept of an answer is one short line without credentials', () => {
	expect(shortened('a\n\t b\u0000c', {})).toBe('a b c');
	expect(shortened('x'.repeat(500), {})).toHaveLength(200);
	expect(shortened('  ', {})).toBeNull();
	expect(
		shortened('key=abcd1234; token geheim', { 'x-key': 'abcd1234', authorization: 'Bearer geheim' })
	).toBe('key=…; token …');
});
