import type { DeliveryFailure } from '#lib/vocabulary/subscription.ts';

/** A planned failure of something sent outside. It holds a word, a status and what the receiver said, never what was sent. */
export class NotDelivered extends Error {
	readonly failure: DeliveryFailure;
	readonly status: number | null;
	readonly detail: string | null;

	constructor(failure: DeliveryFailure, status: number | null = null, detail: string | null = null) {
		super(failure);
		this.name = 'NotDelivered';
		this.failure = failure;
		this.status = status;
		this.detail = detail;
	}
}

export type Posted = {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	readonly signal: AbortSignal;
	/** How much of an answer is read, in bytes. */
	readonly readAtMost?: number;
	readonly timeoutMs?: number;
};

export type Answered = { readonly status: number; readonly text: string };

const TIMEOUT_MS = 10_000;
const READ_AT_MOST = 2048;
/** What is kept of a receiver's words. */
const LONGEST_DETAIL = 200;

/**
 * Posts to an address an administrator gave. Redirects are not followed: they would lead the credentials to where nobody
 * sent them.
 * @returns the answer, whatever its status below 300
 * @throws NotDelivered; the signal's reason when that is aborted
 */
export async function postOutside(posted: Posted): Promise<Answered> {
	const { url, headers, body, signal, readAtMost = READ_AT_MOST, timeoutMs = TIMEOUT_MS } = posted;
	const limit = AbortSignal.timeout(timeoutMs);
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'user-agent': 'Nep-So', ...headers },
			body,
			redirect: 'manual',
			signal: AbortSignal.any([signal, limit])
		});
		const text = await readSome(response, readAtMost);
		const { status } = response;
		if (status >= 200 && status < 300) return { status, text };
		throw new NotDelivered(failureOf(status), status, shortened(text, headers));
	} catch (thrown) {
		if (thrown instanceof NotDelivered) throw thrown;
		if (signal.aborted) throw signal.reason;
		throw new NotDelivered(limit.aborted ? 'timeout' : troubleOf(thrown));
	}
}

async function readSome(response: Response, most: number): Promise<string> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader = response.body?.getReader();
	while (reader && size < most) {
		const { value, done } = await reader.read();
		if (done) break;
		chunks.push(value);
		size += value.length;
	}
	// The rest of an endless answer is not waited for.
	void reader?.cancel().catch(() => {});
	return Buffer.concat(chunks).subarray(0, most).toString('utf8');
}

function failureOf(status: number): DeliveryFailure {
	if (status >= 300 && status < 400) return 'redirected';
	if (status === 401 || status === 403) return 'not-let-in';
	if (status === 404 || status === 405 || status === 410) return 'not-there';
	return status === 429 || status >= 500 ? 'busy' : 'not-taken';
}

const NO_NAME = ['ENOTFOUND', 'EAI_AGAIN'];
const CUT = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_BODY_TIMEOUT', 'HPE_INVALID_CONSTANT'];

function troubleOf(thrown: unknown): DeliveryFailure {
	const cause = thrown instanceof Error ? (thrown.cause ?? thrown) : thrown;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	if (NO_NAME.includes(code)) return 'unknown-host';
	if (/CERT|SSL|TLS|SIGNATURE/.test(code)) return 'insecure';
	if (/TIMEOUT|TIMEDOUT/.test(code)) return 'timeout';
	return CUT.includes(code) ? 'broken-off' : 'unreachable';
}

/** What the receiver said, short and in one line. One that echoes what it was sent must not bring credentials to a page. */
export function shortened(text: string, headers: Readonly<Record<string, string>>): string | null {
	const secrets = Object.values(headers).flatMap((value) => [value, ...value.split(/\s+/)]);
	const hidden = secrets
		.filter((secret) => secret.length >= 4)
		.sort((one, other) => other.length - one.length)
		.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
	const line = hidden.replace(/[\p{Cc}\s]+/gu, ' ').trim();
	return line === '' ? null : line.slice(0, LONGEST_DETAIL);
}
