import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiDocument } from '#lib/forms/api/openapi.ts';
import type { Db } from '#lib/server/db/db.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import * as areas from '../../src/routes/api/v1/areas/+server.ts';
import * as completion from '../../src/routes/api/v1/courses/[course]/completion/+server.ts';
import * as metrics from '../../src/routes/api/v1/metrics/+server.ts';
import * as observations from '../../src/routes/api/v1/metrics/[indicator]/observations/+server.ts';
import * as description from '../../src/routes/api/v1/openapi.json/+server.ts';
import * as releases from '../../src/routes/api/v1/releases/+server.ts';
import * as release from '../../src/routes/api/v1/releases/[release]/+server.ts';
import * as unknown from '../../src/routes/api/[...path]/+server.ts';

export const ORIGIN = 'https://nep-so.example';

/** The routes by the addresses of the API's own description. */
export const ROUTES = {
	'/api/v1/metrics': metrics,
	'/api/v1/metrics/{indicator}/observations': observations,
	'/api/v1/areas': areas,
	'/api/v1/releases': releases,
	'/api/v1/releases/{release}': release,
	'/api/v1/courses/{course}/completion': completion,
	'/api/v1/openapi.json': description
} as const;

export type Address = keyof typeof ROUTES;

export type Call = {
	readonly params?: Readonly<Record<string, string>>;
	readonly query?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly actor?: Actor | null;
	readonly method?: string;
	/** Whom the rate limits count. Left out: somebody new each time. */
	readonly caller?: string;
};

let nth = 0;

/** Calls a route as SvelteKit does, with what our hooks would have put there. */
export async function callApi(db: Db, address: Address, call: Call = {}): Promise<Response> {
	return callRoute(db, ROUTES[address], address, call);
}

/** Calls what is there for addresses that are none. */
export async function callUnknown(db: Db, address: string, call: Call = {}): Promise<Response> {
	return callRoute(db, unknown, address, call);
}

type Handler = (event: never) => Response | Promise<Response>;

async function callRoute(
	db: Db,
	route: { readonly GET?: Handler; readonly OPTIONS?: Handler; readonly fallback: Handler },
	address: string,
	{ params = {}, query = '', headers = {}, actor = null, method = 'GET', caller = `caller-${nth++}` }: Call
): Promise<Response> {
	const path = address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
	const url = new URL(`${ORIGIN}${path}${query ? `?${query}` : ''}`);
	const request = new Request(url, { method, headers });
	const settings = { apiCallsPerMinute: 120 };
	const locals = { db, actor, locale: 'vi', origin: ORIGIN, caller, settings };
	const named: Readonly<Record<string, Handler | undefined>> = {
		GET: route.GET,
		HEAD: route.GET,
		OPTIONS: route.OPTIONS
	};
	return (named[method] ?? route.fallback)({ locals, params, url, request } as never);
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(openApiDocument(ORIGIN), 'api');

/** What is wrong with a body by the API's own description; null where nothing is. */
export function faults(schema: string, body: unknown): string | null {
	const pointer = schema.startsWith('#') ? schema : `#/components/schemas/${schema}`;
	return ajv.validate(`api${pointer}`, body) ? null : ajv.errorsText();
}
