import type { Logger } from 'pino';

/** A job that keeps failing (the database away) is tried again at least this often. */
const LONGEST_RETRY_MS = 30_000;

export type Ticker = { stop(): Promise<void> };

/**
 * Does a small job again and again, `pause` milliseconds after it last ended, never twice at once in this process.
 * A failure is logged and the job tried again after one second, then two, four … up to half a minute.
 */
export function startTicker(
	name: string,
	pause: number,
	log: Pick<Logger, 'error'>,
	job: () => Promise<unknown>
): Ticker {
	let stopped = false;
	let failures = 0;
	let wake = () => {};
	const running = (async () => {
		while (!stopped) {
			try {
				await job();
				failures = 0;
			} catch (thrown) {
				failures += 1;
				log.error({ err: thrown, job: name, failures }, 'job failed, will be tried again');
			}
			if (!stopped)
				await sleep(failures === 0 ? pause : Math.min(1000 * 2 ** Math.min(failures, 5), LONGEST_RETRY_MS));
		}
	})();

	function sleep(ms: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, ms);
			wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	return {
		stop() {
			stopped = true;
			wake();
			return running;
		}
	};
}
