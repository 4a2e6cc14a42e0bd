import { building } from '$app/environment';
import { furnishHouse, openHouse, type Say } from './house.ts';
import { keepLessons } from './keep-lessons.ts';
import { readSettings, type Settings } from './settings.ts';
import { inviteFirstAdministrator } from '#lib/server/accounts/invite-staff.ts';
import { deleteExpiredSessions, findSession } from '#lib/server/accounts/sessions.ts';
import { deleteOldFiles } from '#lib/server/areas/imports/kept-files.ts';
import type { Database } from '#lib/server/db/database.ts';
import { isDatabaseAway } from '#lib/server/db/is-away.ts';
import { openQueue, type Queue } from '#lib/server/jobs/queue.ts';
import { startTicker, type Ticker } from '#lib/server/jobs/ticker.ts';
import { foldWaiting } from '#lib/server/metrics/fold.ts';
import { deliveryWork } from '#lib/server/notices/deliver.ts';
import { DELIVERIES, queueDeliveries } from '#lib/server/notices/queue-deliveries.ts';
import { forgetGuests } from '#lib/server/privacy/forget-guests.ts';
import { countRequests, watchPool } from '#lib/server/web/health-metrics.ts';
import { deleteExpiredLimits } from '#lib/server/web/limits.ts';
import { openLog } from '#lib/server/web/log.ts';
import { readLook } from '#lib/server/web/look.ts';
import { refusePage, refuseProblem } from '#lib/server/web/refuse.ts';
import { dropSession, keepSession, SESSION_COOKIE } from '#lib/server/web/session-cookie.ts';
import { doorAnswer } from '#lib/rules/permissions.ts';
import { refusals } from '#lib/messages/refusals.ts';
import { localeOf, localHref } from '#lib/vocabulary/locale.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';

const settings = building ? null : readSettings(process.env, process.env.NEP_SO_ROOT ?? process.cwd());
const log = openLog(settings?.logLevel ?? 'info');
let house: Database;
let tickers: Ticker[] = [];
let queue: Queue | null = null;

const FOLD_PAUSE_MS = 1000;
const QUEUE_PAUSE_MS = 5000;
const CLEAN_PAUSE_MS = 60 * 60 * 1000;
const FOLD_BATCH = 2000;

export const init: ServerInit = async () => {
	if (!settings) return;
	const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
	house = await openHouse(settings, say);
	try {
		await furnishHouse(house, settings, say);
		await tellFirstAdministrator(house, settings.origin, say);
	} catch (thrown) {
		await house.close();
		throw thrown;
	}
	watchPool(house.pool);
	if (settings.jobs) await startWork(house, settings);
	process.once('sveltekit:shutdown', closeHouse);
};

async function tellFirstAdministrator({ db }: Database, origin: string, say: Say): Promise<void> {
	const code = await inviteFirstAdministrator(db, new Date());
	if (!code) return;
	say('Chưa có người quản trị. Mở đường liên kết dùng một lần này để tạo tài khoản quản trị (hạn 7 ngày):');
	say('There is no administrator yet. Open this one-time link to make that account (valid for 7 days):');
	say(`  ${origin}/invitation/${code}`);
}

/** The queue's work and what is done again and again, in this process. */
async function startWork(database: Database, { origin, place }: Settings): Promise<void> {
	queue = await openQueue(database, log, [DELIVERIES]);
	await queue.work(DELIVERIES.name, deliveryWork(database.db, { origin, place }));
	tickers = startJobs(database, queue);
}

function startJobs({ db }: Database, queue: Queue): Ticker[] {
	return [
		startTicker('queue-deliveries', QUEUE_PAUSE_MS, log, () => queueDeliveries(db, queue, new Date())),
		startTicker('delete-old-uploads', CLEAN_PAUSE_MS, log, () => deleteOldFiles(db, new Date())),
		startTicker('fold-events', FOLD_PAUSE_MS, log, () => foldWaiting(db, { limit: FOLD_BATCH })),
		startTicker('forget-guests', CLEAN_PAUSE_MS, log, () => forgetGuests(db)),
		startTicker('delete-expired-sessions', CLEAN_PAUSE_MS, log, () => deleteExpiredSessions(db)),
		startTicker('delete-expired-limits', CLEAN_PAUSE_MS, log, () => deleteExpiredLimits(db, new Date()))
	];
}

async function closeHouse(): Promise<void> {
	await Promise.all(tickers.map((ticker) => ticker.stop()));
	await queue?.stop();
	await house.close();
}

/** Who asks, in which language, from where. */
const meet: Handle = async ({ event, resolve }) => {
	const { locals, url, cookies } = event;
	locals.db = house.db;
	locals.settings = settings!;
	locals.locale = localeOf(url.pathname);
	locals.origin = settings!.origin;
	locals.secure = url.protocol === 'https:';
	locals.caller = event.getClientAddress();
	locals.actor = null;
	locals.sessionId = null;
	const rawId = cookies.get(SESSION_COOKIE);
	if (rawId) await recognise(event, rawId);
	return resolve(event);
};

async function recognise({ locals, cookies }: RequestEvent, rawId: string): Promise<void> {
	const { session, account } = await findSession(locals.db, rawId);
	if (!session) return dropSession(cookies, locals.secure);
	locals.actor = { ...account, locale: locals.locale };
	locals.sessionId = rawId;
	if (session.fresh) keepSession(cookies, session, locals.secure);
}

/** A form that breaks off or is none is the sender's mistake, not a failure of ours. */
const guardForms: Handle = ({ event, resolve }) => {
	const { request, locals } = event;
	const read = request.formData.bind(request);
	request.formData = () =>
		read().catch((thrown: unknown) => {
			if (thrown instanceof TypeError) error(400, refusals[locals.locale].malformed);
			throw thrown;
		});
	return resolve(event);
};

/** Lists of areas and residents are the only large things anybody sends. */
const LARGE_BODIES = ['/admin/areas', '/admin/population'];
const BODY_LIMIT = 512 * 1024;

/** Refuses what is too long before it is read. A body that does not say how long it is is cut off by the server's limit. */
const guardLength: Handle = ({ event, resolve }) => {
	const { request, route, locals } = event;
	const length = Number(request.headers.get('content-length') ?? 0);
	const mayBeLarge = LARGE_BODIES.some((path) => route.id?.startsWith(path));
	if (!mayBeLarge && length > BODY_LIMIT) error(413, refusals[locals.locale].malformed);
	return resolve(event);
};

/** Keeps the doors of `rules/permissions.ts`. What happens behind them each command authorizes again. */
const keepDoors: Handle = ({ event, resolve }) => {
	const { locals, url } = event;
	// The route, not the address: `/%61dmin` is another address of `/admin`.
	const path = (event.route.id ?? '').replace(/\/\([^)]*\)/g, '');
	const answer = doorAnswer(locals.actor, path);
	if (answer === 'open') return resolve(event);
	if (path.startsWith('/api/')) return refuseProblem(new Refusal(answer), locals.locale);
	if (answer === 'not-signed-in' && event.request.method === 'GET') {
		const next = encodeURIComponent(url.pathname + url.search);
		redirect(303, localHref(locals.locale, `/sign-in?next=${next}`));
	}
	return refusePage(new Refusal(answer), locals.locale);
};

/** Puts language and look on the page, and keeps what is personal out of shared caches. */
const dress: Handle = async ({ event, resolve }) => {
	const look = readLook(event.cookies);
	const response = await resolve(event, {
		// Headings come in their own letters at once, so that nothing jumps when the font arrives.
		preload: ({ type, path }) => type !== 'font' || path.includes('-700-'),
		transformPageChunk: ({ html }) =>
			html
				.replace('%nepso.lang%', event.locals.locale)
				.replace('%nepso.theme%', look.theme)
				.replace('%nepso.text%', look.text)
	});
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache');
	return response;
};

export const handle: Handle = sequence(
	countRequests,
	meet,
	guardLength,
	guardForms,
	keepDoors,
	dress,
	keepLessons
);

/** What nobody planned: logged under an id, and only that id is shown. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const locale = localeOf(event.url.pathname);
	if (status === 404) return { message: refusals[locale]['not-found'] };
	if (status < 500) return { message };
	const id = randomUUID().slice(0, 8);
	log.error({ err: error, id, route: event.route.id }, 'unexpected error');
	return { message: refusals[locale][isDatabaseAway(error) ? 'database-away' : 'unexpected'], id };
};
