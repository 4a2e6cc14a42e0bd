import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import type { Db } from '#lib/server/db/db.ts';
import { GET as areas } from '../../src/routes/api/v1/areas/+server.ts';
import { GET as catalogue } from '../../src/routes/api/v1/metrics/+server.ts';
import { GET as observations } from '../../src/routes/api/v1/metrics/[indicator]/observations/+server.ts';
import { GET as context } from '../../src/routes/ngsi-ld/v1/context.jsonld/+server.ts';
import { GET as entities } from '../../src/routes/ngsi-ld/v1/entities/+server.ts';

type Handler = (event: never) => Response | Promise<Response>;

const ROUTES: readonly (readonly [RegExp, Handler])[] = [
	[/^\/api\/v1\/metrics$/, catalogue],
	[/^\/api\/v1\/metrics\/(?<indicator>[^/]+)\/observations$/, observations],
	[/^\/api\/v1\/areas$/, areas],
	[/^\/ngsi-ld\/v1\/entities$/, entities],
	[/^\/ngsi-ld\/v1\/context\.jsonld$/, context]
];

export type OpenRoutes = { readonly origin: string; readonly asked: { url: string; status: number }[] };

/** The open routes over real HTTP, with what our hooks would have put beside a request of somebody unknown. */
export async function serveOpenRoutes(db: Db): Promise<OpenRoutes> {
	const asked: { url: string; status: number }[] = [];
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	afterAll(() => server.close());

	async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
		const url = new URL(incoming.url ?? '/', origin);
		const [pattern, handler] = ROUTES.find(([path]) => path.test(url.pathname)) ?? [];
		const params = pattern?.exec(url.pathname)?.groups ?? {};
		const request = new Request(url, { headers: incoming.headers as Record<string, string> });
		const locals = {
			db,
			origin,
			actor: null,
			locale: 'vi',
			caller: '127.0.0.1',
			settings: { place: null, apiCallsPerMinute: 120 }
		};
		const response = handler
			? await handler({ locals, params, url, request, route: { id: null } } as never)
			: new Response(null, { status: 404 });
		asked.push({ url: `${url.pathname}${url.search}`, status: response.status });
		outgoing.writeHead(response.status, Object.fromEntries(response.headers));
		outgoing.end(Buffer.from(await response.arrayBuffer()));
	}

	return { origin, asked };
}
