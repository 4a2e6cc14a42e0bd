import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import compression from 'compression';
import { readSettings, type Settings } from '../settings.ts';
import { effectiveOrigin } from '#lib/server/web/origin.ts';
import { StartupError } from '#lib/vocabulary/startup-error.ts';

/** The web server: listens first, then opens the house, so that an occupied port is told before anything is touched. */

const GRACE_MS = 15_000;
/** A list of areas or residents may be uploaded. */
const UPLOAD_LIMIT = '21M';
/** What every answer carries, page, file or refusal alike. */
const GUARDS = [
	['x-content-type-options', 'nosniff'],
	['x-frame-options', 'DENY'],
	['referrer-policy', 'same-origin'],
	['permissions-policy', 'camera=(), microphone=(), geolocation=()']
] as const;
/** Level 1 already makes a page a quarter of its size; level 6 saves another tenth for twice the work. */
const compress = compression({ level: 1, threshold: 1024 });

// A newer build in the place of the one that runs takes files away under the server. A request for such a file fails;
// the server, which holds the citizens' answers, must not.
process.on('uncaughtException', (thrown: NodeJS.ErrnoException) => {
	if (thrown.code === 'ENOENT' && thrown.path?.includes('/build/client/')) {
		console.error('Bản dựng đã bị thay; hãy khởi động lại. The build was replaced; please restart.');
		return;
	}
	tell(thrown);
	process.exit(1);
});

try {
	await serve(readSettings(process.env, process.env.NEP_SO_ROOT ?? process.cwd()));
} catch (thrown) {
	tell(thrown);
	process.exitCode = 1;
	// Whatever still holds the process (a half-open connection) must not keep a failed start alive.
	setTimeout(() => process.exit(1), GRACE_MS / 5).unref();
}

async function serve(settings: Settings): Promise<void> {
	let answer: RequestListener = starting;
	const server = createServer((req, res) => answer(req, res));
	await listen(server, settings);
	stopOnSignals(server);
	try {
		const handler = await loadHandler(settings);
		answer = (req, res) => {
			introduce(req, settings);
			res.once('finish', () => dropUnread(req));
			for (const [name, value] of GUARDS) res.setHeader(name, value);
			compress(req as never, res as never, () => handler(req, res, () => res.end()));
		};
	} catch (thrown) {
		server.close();
		throw thrown;
	}
	process.stdout.write(`Nếp Số: ${settings.origin}\n`);
}

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

async function loadHandler(settings: Settings): Promise<Handler> {
	// The adapter's handler believes these headers; `introduce` writes them, whatever the client sent.
	process.env.KIT_PROTOCOL_HEADER = 'x-nep-so-protocol';
	process.env.KIT_ADDRESS_HEADER = 'x-nep-so-caller';
	process.env.NEP_SO_ROOT = settings.root;
	process.env.KIT_BODY_SIZE_LIMIT = UPLOAD_LIMIT; // hooks.server.ts keeps every other page far below it
	const built = new URL('../handler.js', import.meta.url).href;
	const { handler } = (await import(/* @vite-ignore */ built)) as { handler: Handler };
	return handler;
}

function introduce(req: IncomingMessage, settings: Settings): void {
	const { protocol, caller } = effectiveOrigin(
		{
			peer: req.socket.remoteAddress ?? '',
			host: req.headers.host ?? '',
			forwardedProtocol: single(req.headers['x-forwarded-proto']),
			forwardedFor: single(req.headers['x-forwarded-for'])
		},
		settings
	);
	req.headers['x-nep-so-protocol'] = protocol;
	req.headers['x-nep-so-caller'] = caller;
}

/**
 * Throws away what nobody read of a request that is answered: a closed door does not read the form behind it. Left
 * there, it would block the connection for whatever the same browser asks next.
 */
function dropUnread(req: IncomingMessage): void {
	if (req.complete) return;
	req.removeAllListeners('data');
	req.resume();
}

function single(header: string | string[] | undefined): string | undefined {
	return Array.isArray(header) ? header.join(',') : header;
}

function starting(_req: IncomingMessage, res: ServerResponse): void {
	res.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '3', refresh: '3' });
	res.end(
		'<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
			'<title>Nếp Số</title><p>Nếp Số đang khởi động, xin đợi vài giây…<p lang="en">Starting, a few seconds please…'
	);
}

function listen(server: ReturnType<typeof createServer>, { port, host }: Settings): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(portTrouble(error, port)));
		server.listen(port, host, resolve);
	});
}

function portTrouble(error: NodeJS.ErrnoException, port: number): Error {
	if (error.code === 'EADDRINUSE') {
		return new StartupError({
			vi: `Cổng ${port} đang có chương trình khác dùng. Tắt chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start`,
			en: `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`
		});
	}
	if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
		return new StartupError({
			vi: `Không được phép dùng cổng ${port} hoặc địa chỉ HOST này. Hãy chọn cổng từ 1024 trở lên và HOST=0.0.0.0.`,
			en: `Port ${port} or this HOST may not be used. Choose a port of 1024 or more, and HOST=0.0.0.0.`
		});
	}
	return error;
}

/** Stops taking requests, finishes those that came, closes the house; the process then ends by itself. */
function stopOnSignals(server: ReturnType<typeof createServer>): void {
	let stopping = false;
	const stop = () => {
		if (stopping) return;
		stopping = true;
		server.close(() => process.emit('sveltekit:shutdown' as never));
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), GRACE_MS / 3).unref();
		setTimeout(() => process.exit(1), GRACE_MS).unref();
	};
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);
}

function tell(thrown: unknown): void {
	if (!(thrown instanceof Error)) throw thrown;
	// Two bundles, two copies of the class: the name tells a planned sentence from a bug.
	const sentence = (thrown as Partial<StartupError>).sentence;
	console.error(sentence ? `\n${sentence.vi}\n${sentence.en}\n` : thrown);
}
