import { z } from 'zod';
import type { Entity } from '../metrics/formats/ngsi-ld.ts';
import { NotDelivered, postOutside, shortened, type Answered } from './post-outside.ts';

/** A context broker, and how it is spoken to. */
export type Broker = {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly signal: AbortSignal;
	/** Pauses in milliseconds after which a part that failed for a passing reason is sent again. */
	readonly pauses: readonly number[];
	readonly timeoutMs?: number | undefined;
};

/** Entities a broker did not take, and what it said of the first of them. */
export type Refused = { readonly ids: readonly string[]; readonly detail: string | null };

/** Up to a hundred ids and as many explanations: an answer about a batch is longer than others. */
const READ_AT_MOST = 512 * 1024;
const PASSING = ['unreachable', 'timeout', 'broken-off', 'busy', 'odd-answer'];

/** ETSI GS CIM 009, 5.2.16: what became of each entity of a batch. */
const batchResult = z.object({
	success: z.array(z.string()).default([]),
	errors: z.array(z.looseObject({ entityId: z.string().optional(), error: z.unknown() })).default([])
});

/**
 * Puts entities into a broker, in the place of those with the same ids.
 * @returns those it refused twice
 * @throws NotDelivered
 */
export async function upsertEntities(broker: Broker, entities: readonly Entity[]): Promise<Refused> {
	const send = (some: readonly Entity[]) =>
		patiently(broker, () => operate(broker, 'upsert?options=update', JSON.stringify(some)));
	const refused = await send(entities);
	if (refused.ids.length === 0) return refused;
	// One entity may trip over another's lock; what is refused twice is refused.
	return send(entities.filter(({ id }) => refused.ids.includes(id)));
}

/** Takes entities out of a broker. One that is not there is as good as gone. @throws NotDelivered */
export async function deleteEntities(broker: Broker, ids: readonly string[]): Promise<Refused> {
	return patiently(broker, async () => {
		try {
			return await operate(broker, 'delete', JSON.stringify(ids));
		} catch (thrown) {
			const knowsNone = thrown instanceof NotDelivered && thrown.status === 404;
			if (knowsNone && /ResourceNotFound/.test(thrown.detail ?? '')) return { ids: [], detail: null };
			throw thrown;
		}
	});
}

async function operate(broker: Broker, operation: string, body: string): Promise<Refused> {
	const { url, headers, signal, timeoutMs } = broker;
	const answer = await postOutside({
		url: `${url}/ngsi-ld/v1/entityOperations/${operation}`,
		headers: {
			...headers,
			'content-type': operation === 'delete' ? 'application/json' : 'application/ld+json',
			accept: 'application/json'
		},
		body,
		signal,
		readAtMost: READ_AT_MOST,
		...(timeoutMs === undefined ? {} : { timeoutMs })
	});
	return answer.status === 207 ? readPartial(answer, headers) : { ids: [], detail: null };
}

function readPartial({ status, text }: Answered, headers: Broker['headers']): Refused {
	const read = batchResult.safeParse(parsed(text));
	if (!read.success) throw new NotDelivered('odd-answer', status, shortened(text, headers));
	const real = read.data.errors.filter(({ error }) => !/ResourceNotFound/.test(JSON.stringify(error) ?? ''));
	const ids = real.flatMap(({ entityId }) => entityId ?? []);
	if (ids.length < real.length) throw new NotDelivered('odd-answer', status, shortened(text, headers));
	return { ids, detail: real[0] ? shortened(JSON.stringify(real[0].error), headers) : null };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

async function patiently<T>({ pauses, signal }: Broker, send: () => Promise<T>): Promise<T> {
	for (const pause of pauses) {
		try {
			return await send();
		} catch (thrown) {
			if (!(thrown instanceof NotDelivered) || !PASSING.includes(thrown.failure)) throw thrown;
			await sleep(pause, signal);
		}
	}
	return send();
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const stop = () => {
			clearTimeout(timer);
			reject(signal.reason as Error);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener('abort', stop);
			resolve();
		}, ms);
		signal.addEventListener('abort', stop, { once: true });
	});
}
