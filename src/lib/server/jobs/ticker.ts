import type { Logger } from 'pino';

export type Ticker = { stop(): Promise<void> };

/**
 * Does a small job again and again, `pause` milliseconds after it last ended, never twice at once in this process.
 * A failure is logged and tried again; with the database away the pause grows to half a minute.
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
			if (!stopped) await sleep(Math.min(pause * 2 ** Math.min(failures, 5), 30_000));
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
