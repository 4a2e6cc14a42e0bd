/** The part of autocannon's programmatic interface that the bench uses; the package brings no types. */
declare module 'autocannon' {
	import type { EventEmitter } from 'node:events';

	export type Request = { method?: string; headers?: Record<string, string>; body?: string };

	export type Options = {
		url: string;
		connections: number;
		/** Requests in all; it ends when each has been answered. */
		amount: number;
		/** Seconds after which an unanswered request counts as an error. */
		timeout?: number;
		/** How often, in milliseconds, it looks whether it is done. */
		sampleInt?: number;
		headers?: Record<string, string>;
		requests?: { setupRequest?: (request: Request) => Request }[];
	};

	function autocannon(options: Options, done: (error: Error | null) => void): EventEmitter;
	export { autocannon as default };
}
