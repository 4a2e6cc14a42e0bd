import { recogniseKey } from '#lib/server/accounts/use-api-key.ts';
import { isDatabaseAway } from '#lib/server/db/is-away.ts';
import { recordKeyRead, type KeyRead } from '#lib/server/events/key-reads.ts';
import { apiLocale } from '#lib/server/web/api-answer.ts';
import { budgetHeaders, spend, type Budget, type Counted } from '#lib/server/web/api-limits.ts';
import { refuseCall, refuseMethod } from '#lib/server/web/api-problem.ts';
import type { ApiKey } from '#lib/vocabulary/api-key.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { RequestEvent, RequestHandler } from '@sveltejs/kit';

/** Who calls: a program with a key, somebody signed in, or anybody. A key counts more than a sign-in sent with it. */
export type Caller = {
	readonly key: ApiKey | null;
	readonly actor: Actor | null;
	readonly locale: Locale;
	readonly now: Date;
};

type Answer<Event> = (event: Event, caller: Caller) => Promise<Response> | Response;
type Handler<Event> = (event: Event) => Promise<Response>;

const ALLOWED = 'GET, HEAD, OPTIONS';

/** Open data may be read by any page of the web; a sign-in does not travel with such a call. */
const OPEN_TO_ALL = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers':
		'ETag, Link, Content-Disposition, NGSILD-Results-Count, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset'
} as const;

const PREFLIGHT = {
	...OPEN_TO_ALL,
	'access-control-allow-methods': ALLOWED,
	'access-control-allow-headers': 'Authorization, If-None-Match, Accept-Language',
	'access-control-max-age': '86400',
	allow: ALLOWED
} as const;

/**
 * The methods of one address of the API: GET (and so HEAD) as answered here, OPTIONS for browsers, and a plain word for
 * any other. Whoever asks is recognised and counted first, and every planned "no" becomes problem details.
 */
export function apiDoor<Event extends Pick<RequestEvent, 'request' | 'locals' | 'url'>>(
	answer: Answer<Event>
): { GET: Handler<Event>; OPTIONS: RequestHandler; fallback: RequestHandler } {
	return {
		GET: async (event) => opened(await answered(event, answer), OPEN_TO_ALL),
		OPTIONS: () => new Response(null, { status: 204, headers: PREFLIGHT }),
		fallback: ({ request }) => opened(refuseMethod(ALLOWED, apiLocale(request)), OPEN_TO_ALL)
	};
}

async function answered<Event extends Pick<RequestEvent, 'request' | 'locals' | 'url'>>(
	event: Event,
	answer: Answer<Event>
): Promise<Response> {
	const { locals, request, url } = event;
	const { apiCallsPerMinute: callsPerMinute } = locals.settings;
	const what = ['csv', 'xlsx'].includes(url.searchParams.get('format') ?? '') ? 'file' : 'page';
	const locale = apiLocale(request);
	const now = new Date();
	let budget: Budget | null = null;
	try {
		const key = await keyOf(event, now);
		budget = await spend(...whoCounts(key, locals), { callsPerMinute, what });
		if (budget.isSpent) throw new Refusal('too-many-requests');
		const actor = key ? null : locals.actor;
		return opened(await answer(event, { key, actor, locale, now }), budgetHeaders(budget));
	} catch (thrown) {
		// Somebody who tries keys is counted by address.
		budget ??= await spend('address', locals.caller, { callsPerMinute });
		return opened(refuseCall(refusalOf(thrown, budget), locale), budgetHeaders(budget));
	}
}

function whoCounts(key: ApiKey | null, { actor, caller }: App.Locals): [Counted, string] {
	if (key) return ['key', key.id];
	return actor && !actor.guest ? ['account', actor.id] : ['address', caller];
}

async function keyOf({ locals, request }: Pick<RequestEvent, 'request' | 'locals'>, now: Date) {
	const header = request.headers.get('authorization');
	if (header === null) return null;
	return recogniseKey(locals.db, /^bearer +(\S+)$/i.exec(header)?.[1] ?? '', now);
}

/** Keeps in the audit log what a key has read; whoever asks without one leaves no trace. */
export async function noteRead(
	{ locals }: Pick<RequestEvent, 'locals'>,
	{ key, now }: Caller,
	read: Omit<KeyRead, 'key'>
): Promise<void> {
	if (key) await recordKeyRead(locals.db, { ...read, key }, now);
}

/** What the caller is told: who tries too many keys, to wait; of an absent database, that it will be back. */
function refusalOf(thrown: unknown, { isSpent }: Budget): unknown {
	if (isDatabaseAway(thrown)) return new Refusal('database-away');
	const isWrongKey = thrown instanceof Refusal && thrown.reason === 'key-wrong';
	return isSpent && isWrongKey ? new Refusal('too-many-requests') : thrown;
}

function opened(response: Response, headers: Readonly<Record<string, string>>): Response {
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	return response;
}
