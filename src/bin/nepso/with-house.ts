import { openHouse } from '../../house.ts';
import type { Settings } from '../../settings.ts';
import type { Database } from '#lib/server/db/database.ts';
import type { Io } from './io.ts';

/** How often Ctrl-C asks again: between two statements there is nothing to cancel. */
const CANCEL_EVERY_MS = 200;

/** Opens the house for one command, and closes it whatever happens. Beside a running application it joins that one's. */
export async function withHouse<T>(
	io: Io,
	work: (house: Database, settings: Settings) => Promise<T>
): Promise<T> {
	const settings = io.settings();
	const house = await openHouse(settings, io.err);
	const stopListening = cancelOnAbort(house, io.signal);
	try {
		io.signal.throwIfAborted();
		return await work(house, settings);
	} finally {
		stopListening();
		await house.close();
	}
}

/** Ctrl-C ends the statement under way, so that its transaction is rolled back at once and the house can be closed. */
function cancelOnAbort({ pool }: Database, signal: AbortSignal): () => void {
	const ours = new Set<number>();
	pool.on('connect', (client) => {
		if ('processID' in client && typeof client.processID === 'number') ours.add(client.processID);
	});
	let timer: NodeJS.Timeout | undefined;
	const cancel = () => {
		pool
			.query(
				`select pg_cancel_backend(pid) from pg_stat_activity
				where pid = any($1) and pid <> pg_backend_pid() and state = 'active'`,
				[[...ours]]
			)
			.catch(() => {}); // the house is closing: nothing is left to cancel
	};
	const begin = () => {
		cancel();
		timer = setInterval(cancel, CANCEL_EVERY_MS);
	};
	signal.addEventListener('abort', begin, { once: true });
	return () => {
		signal.removeEventListener('abort', begin);
		clearInterval(timer);
	};
}
