import { CompiledQuery } from 'kysely';
import { PgBoss, type Db as QueueDatabase } from 'pg-boss';
import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import type { Tx } from '../db/db.ts';

/** One line of work, and how patiently each piece of it is tried again. */
export type QueuePlan = {
	readonly name: string;
	/** Tries after the first one. */
	readonly retries: number;
	/** Seconds before the second try; each further pause is twice as long, up to `longestPause`. */
	readonly firstPause: number;
	readonly longestPause: number;
	/** Pieces worked on at once, in this process. */
	readonly atOnce: number;
};

/** What does a piece of work, and what happens when it is given up after the last try. */
export type Work<Data> = {
	/** `signal` is aborted when this process is to end or the work was taken away: stop soon, and throw. */
	readonly perform: (data: Data, signal: AbortSignal) => Promise<void>;
	readonly giveUp: (data: Data) => Promise<void>;
};

export type Queue = {
	/**
	 * Puts a piece of work in the queue when the caller's transaction commits. While one with the same `key` waits or is
	 * worked on, nothing is added. Of one `line`, never two are worked on at once, in all processes together.
	 */
	send(
		tx: Tx,
		name: string,
		data: object,
		as: { readonly key: string; readonly line: string }
	): Promise<void>;
	/** Begins to work on a queue. */
	work<Data extends object>(name: string, work: Work<Data>): Promise<void>;
	/** Takes no more work and waits for what is under way. */
	stop(): Promise<void>;
};

/** How eagerly the queue looks, in seconds; a test looks oftener. */
export type QueuePace = {
	readonly look: number;
	/** A process that has not been heard of for so long is dead, and its work is given to another. */
	readonly silence: number;
	readonly watch: number;
};

const PACE: QueuePace = { look: 2, silence: 30, watch: 15 };
const LONGEST_WORK = 12 * 60 * 60;
const START_TRIES = 5;
const STOP_WITHIN_MS = 15_000;

/**
 * Opens pg-boss on the product's own connections; it makes its tables in the schema `pgboss` by itself. It keeps no
 * schedule and tells nobody outside anything. For processes that do background work.
 */
export async function openQueue(
	{ pool }: Pick<Database, 'pool'>,
	log: Pick<Logger, 'error'>,
	plans: readonly QueuePlan[],
	pace: QueuePace = PACE
): Promise<Queue> {
	const boss = new PgBoss({
		// The pool itself: some of its scripts answer with several results, and a pool closes a connection that failed in one.
		db: { executeSql: (text, values) => pool.query(text, values) },
		schema: 'pgboss',
		schedule: false,
		reindex: false,
		registerInstance: false,
		openTelemetry: { enabled: false },
		superviseIntervalSeconds: pace.watch,
		monitorIntervalSeconds: pace.watch
	});
	boss.on('error', (error) => log.error({ message: error.message }, 'the queue has trouble'));
	// Of several processes that make the tables at the same moment one wins; the others look again.
	await boss.start({ attempts: START_TRIES });
	for (const plan of plans) await makeQueue(boss, plan, pace);
	const ending = new AbortController();
	return {
		async send(tx, name, data, { key, line }) {
			await boss.send(name, data, { db: within(tx), singletonKey: key, group: { id: line } });
		},
		work: (name, work) => beginWork(boss, planOf(plans, name), work, { pace, ending: ending.signal }),
		async stop() {
			ending.abort();
			await boss.stop({ graceful: true, timeout: STOP_WITHIN_MS, close: false });
		}
	};
}

function planOf(plans: readonly QueuePlan[], name: string): QueuePlan {
	const plan = plans.find((one) => one.name === name);
	if (!plan) throw new Error(`There is no queue ${name}`);
	return plan;
}

/** What was tried in vain goes to a queue of its own, where it is kept. */
const givenUp = (name: string) => `${name}.given-up`;

async function makeQueue(boss: PgBoss, plan: QueuePlan, pace: QueuePace): Promise<void> {
	const { name, retries, firstPause, longestPause } = plan;
	const rules = {
		retryLimit: retries,
		retryDelay: firstPause,
		retryDelayMax: longestPause,
		heartbeatSeconds: pace.silence,
		expireInSeconds: LONGEST_WORK,
		deadLetter: givenUp(name)
	};
	await boss.createQueue(givenUp(name));
	await boss.createQueue(name, { policy: 'exclusive', retryBackoff: true, ...rules });
	await boss.updateQueue(name, { retryBackoff: true, ...rules }); // an older version may have made it otherwise
}

async function beginWork<Data extends object>(
	boss: PgBoss,
	plan: QueuePlan,
	{ perform, giveUp }: Work<Data>,
	{ pace, ending }: { readonly pace: QueuePace; readonly ending: AbortSignal }
): Promise<void> {
	const looking = { pollingIntervalSeconds: pace.look, groupConcurrency: 1, localConcurrency: plan.atOnce };
	await boss.work<Data>(plan.name, looking, async ([job]) => {
		if (job) await perform(job.data, AbortSignal.any([job.signal, ending]));
	});
	await boss.work<Data>(givenUp(plan.name), { pollingIntervalSeconds: pace.look }, async ([job]) => {
		if (job) await giveUp(job.data);
	});
}

function within(tx: Tx): QueueDatabase {
	return {
		async executeSql(text, values = []) {
			const { rows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]));
			return { rows: [...rows] };
		}
	};
}
