import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the bench's processes say to each other. */

/** Requests, or inserts, under way at once; connections are kept. */
export const CONNECTIONS = 16;

/** Somebody signed in: what their browser sends as `cookie`. */
export type Visitor = { readonly cookie: string };

/** A question to answer and the options that may be picked. */
export type Pickable = { readonly question: string; readonly options: readonly string[] };

export type LoadJob = {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly amount: number;
	/** Submissions in place of GETs: each with an event id of its own, by one after the other. */
	readonly answers?: {
		readonly version: string;
		readonly by: readonly Visitor[];
		readonly questions: readonly Pickable[];
	};
};

export type CommitJob = { readonly socketDir: string; readonly amount: number };

/** `trouble` says what went wrong, for figures of refused requests mean nothing. */
export type Done = { readonly count: number; readonly seconds: number; readonly trouble: string | null };

export type Worker = {
	readonly pid: number;
	ask<Answer>(message?: object): Promise<Answer>;
	end(): Promise<void>;
};

/** Starts one of the bench's programs in a process of its own. `ask()` without a message waits for what it says first. */
export function startWorker(file: string): Worker {
	const child: ChildProcess = fork(fileURLToPath(new URL(file, import.meta.url)));
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	return {
		pid: child.pid!,
		ask: <Answer>(message?: object) =>
			new Promise<Answer>((resolve, reject) => {
				const ended = () => reject(new Error(`${file} ended by itself.`));
				child.once('exit', ended);
				child.once('message', (answer) => {
					child.off('exit', ended);
					resolve(answer as Answer);
				});
				if (message) child.send(message);
			}),
		end: () => {
			if (child.connected) child.disconnect();
			return gone;
		}
	};
}
