import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export type Held = { readonly id: string; readonly [attribute: string]: unknown };

/** What a broker does with the next requests: nothing unusual where it says nothing. */
export type Mood = (
	request: { readonly url: string; readonly nth: number; readonly body: string },
	response: ServerResponse
) => 'handled' | 'usual';

/**
 * A small NGSI-LD broker over real HTTP: keeps entities, knows batch upsert and delete with the statuses of ETSI GS CIM
 * 009, and refuses what lacks a context. `mood` makes it fail.
 */
export class SmallBroker {
	readonly entities = new Map<string, Held>();
	readonly requests: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];
	/** Ids it never takes. */
	readonly disliked = new Set<string>();
	mood: Mood = () => 'usual';
	readonly #server: Server;

	constructor() {
		this.#server = createServer((request, response) => void this.#hear(request, response));
	}

	get url(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	async open(): Promise<this> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		return this;
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	async #hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const body = await textOf(request);
		const url = request.url ?? '';
		this.requests.push({ url, headers: request.headers, body });
		if (this.mood({ url, nth: this.requests.length, body }, response) === 'handled') return;
		if (url === '/ngsi-ld/v1/entityOperations/upsert?options=update')
			return this.#upsert(JSON.parse(body), response);
		if (url === '/ngsi-ld/v1/entityOperations/delete') return this.#delete(JSON.parse(body), response);
		response.writeHead(404).end();
	}

	#upsert(given: readonly Held[], response: ServerResponse): void {
		const taken = given.filter((one) => '@context' in one && !this.disliked.has(one.id));
		const fresh = taken.filter(({ id }) => !this.entities.has(id)).map(({ id }) => id);
		for (const one of taken) this.entities.set(one.id, one);
		const errors = given
			.filter((one) => !taken.includes(one))
			.map(({ id }) => ({ entityId: id, error: { type: 'BadRequestData', title: 'not to my taste' } }));
		if (errors.length > 0) return answer(response, 207, { success: taken.map(({ id }) => id), errors });
		if (fresh.length > 0) return answer(response, 201, fresh);
		response.writeHead(204).end();
	}

	#delete(ids: readonly string[], response: ServerResponse): void {
		const unknown = ids.filter((id) => !this.entities.delete(id));
		if (unknown.length === 0) return void response.writeHead(204).end();
		const error = { type: 'https://uri.etsi.org/ngsi-ld/errors/ResourceNotFound', title: 'not here' };
		const errors = unknown.map((entityId) => ({ entityId, error }));
		answer(response, 207, { success: ids.filter((id) => !unknown.includes(id)), errors });
	}
}

/** A broker of this test file's own. */
export async function newBroker(): Promise<SmallBroker> {
	const broker = await new SmallBroker().open();
	afterAll(() => broker.close());
	return broker;
}

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
