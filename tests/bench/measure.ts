import { cpuOfDatabase, cpuOfProcess } from './cpu.ts';
import type { Done, Worker } from './protocol.ts';

/** What one run of one row showed; computing time in milliseconds per request (or per commit). */
export type Sample = {
	readonly perSecond: number;
	readonly appMs: number;
	readonly databaseMs: number;
};

/** A row of the table while it is measured. */
export type Runner = {
	readonly name: string;
	/** Does `amount` of it. */
	run(amount: number): Promise<Done>;
	/** Whose computing time counts as the app's: the server, or what stands in its place. */
	readonly appPid: number;
	/** Work that it leaves behind and that has to be over before the next row. */
	settle?(): Promise<void>;
};

/** Requests of the first look at how fast a row is, and the fewest of any run. */
const FEW = 64;

/** Warms a row up. @returns how many of it fill `seconds` */
export async function warmUp(row: Runner, seconds: number): Promise<number> {
	const first = await attempt(row, FEW);
	const second = await attempt(row, amountFor(first, seconds));
	const third = await attempt(row, amountFor(second, seconds));
	await row.settle?.();
	return amountFor(third, seconds);
}

/** One run of a row. A fixed amount, so that every request begun is also counted. */
export async function measure(row: Runner, amount: number, postmaster: number): Promise<Sample> {
	const app = cpuOfProcess(row.appPid);
	const database = cpuOfDatabase(postmaster);
	const { count, seconds } = await attempt(row, amount);
	await row.settle?.();
	return {
		perSecond: count / seconds,
		appMs: (cpuOfProcess(row.appPid) - app) / count,
		databaseMs: (cpuOfDatabase(postmaster) - database) / count
	};
}

/** The row whose work a worker does. */
export function byWorker(worker: Worker, row: Omit<Runner, 'run'>, job: object): Runner {
	return { ...row, run: (amount) => worker.ask<Done>({ ...job, amount }) };
}

async function attempt(row: Runner, amount: number): Promise<Done> {
	const done = await row.run(amount);
	if (done.trouble !== null) throw new Error(`${row.name}: ${done.trouble}. Nothing to measure.`);
	return done;
}

function amountFor({ count, seconds }: Done, wanted: number): number {
	return Math.max(FEW, Math.round((count / seconds) * wanted));
}
