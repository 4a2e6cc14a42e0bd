import type pg from 'pg';
import { byWorker, measure, warmUp } from './measure.ts';
import type { Visitor, Worker } from './protocol.ts';

/** A running product and those who look at it. */
export type House = {
	readonly origin: string;
	readonly pid: number;
	readonly postmaster: number;
	readonly client: pg.Client;
	readonly load: Worker;
	readonly manager: Visitor;
};

/** Medians of five runs; milliseconds of computing of app and database together, and of waiting by one reader. */
export type PageCost = {
	readonly name: string;
	readonly cpuMs: number;
	readonly p50Ms: number;
	readonly p95Ms: number;
	/** Rows and index entries the database read for one view, after a fold and again. */
	readonly rowsFirst: number;
	readonly rowsAgain: number;
};

const RUNS = 5;
const SECONDS = 1;
const READER_VIEWS = 100;
/** PostgreSQL gathers what a connection read at most once a second. */
const GATHERED_MS = 1500;

const PAGES = [
	['dashboard', '/dashboard?area=2025:79', true],
	['dashboard, areas', '/dashboard/areas?area=2025:79', true],
	['public figures', '/figures', false],
	['API, 200 observations', '/api/v1/metrics/cov.active_share/observations?by=all&limit=200', false]
] as const;

export async function measurePages(house: House): Promise<PageCost[]> {
	const costs: PageCost[] = [];
	for (const [name, path, signedIn] of PAGES) {
		const cost = await measurePage(house, name, path, signedIn ? { cookie: house.manager.cookie } : {});
		console.log(
			`  ${name}: ${cost.cpuMs.toFixed(2)} ms CPU, p50 ${cost.p50Ms.toFixed(1)} ms, p95 ${cost.p95Ms.toFixed(1)} ms, ` +
				`rows ${cost.rowsFirst} then ${cost.rowsAgain}`
		);
		costs.push(cost);
	}
	return costs;
}

async function measurePage(
	house: House,
	name: string,
	path: string,
	headers: Record<string, string>
): Promise<PageCost> {
	const url = house.origin + path;
	const view = async () => {
		const answer = await fetch(url, { headers });
		await answer.text();
		if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
	};
	// As after a fold: whatever the process keeps of live figures is old.
	await house.client.query('update stats.folded set generation = generation + 1');
	const rowsFirst = await rowsOf(house, view);
	const rowsAgain = await rowsOf(house, view);
	const row = byWorker(house.load, { name, appPid: house.pid }, { url, headers });
	const amount = await warmUp(row, SECONDS);
	const samples: number[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		const { appMs, databaseMs } = await measure(row, amount, house.postmaster);
		samples.push(appMs + databaseMs);
	}
	return { name, cpuMs: quantile(samples, 0.5), ...(await waits(view)), rowsFirst, rowsAgain };
}

async function waits(view: () => Promise<void>) {
	const times: number[] = [];
	for (let at = 0; at < READER_VIEWS; at += 1) {
		const began = performance.now();
		await view();
		times.push(performance.now() - began);
	}
	return { p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95) };
}

async function rowsOf({ client }: House, view: () => Promise<void>): Promise<number> {
	const before = await rowsRead(client);
	await view();
	return (await rowsRead(client)) - before;
}

/** Of our own tables alone: what the background does elsewhere is not the view's. */
async function rowsRead(client: pg.Client): Promise<number> {
	await new Promise((resolve) => setTimeout(resolve, GATHERED_MS));
	const { rows } = await client.query<{ n: string }>(
		`select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) as n from pg_stat_user_tables
		where relname in ('cell', 'release', 'release_observation', 'population', 'area', 'area_ancestor', 'learning_event')`
	);
	return Number(rows[0]!.n);
}

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
