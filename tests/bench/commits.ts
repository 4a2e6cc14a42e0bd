import pg from 'pg';
import { socketConfig } from '../../src/lib/server/db/embedded/probe.ts';
import { CONNECTIONS } from './protocol.ts';
import type { CommitJob, Done } from './protocol.ts';

/** The second yardstick, in a process of its own: one-row inserts, each its own commit, on the product's PostgreSQL. */

let clients: pg.Client[] = [];

process.on('message', (job: CommitJob) => void run(job).then((done) => process.send?.(done)));
process.on('disconnect', () => process.exit());

async function run({ socketDir, amount }: CommitJob): Promise<Done> {
	if (clients.length === 0) clients = await open(socketDir);
	let left = amount;
	const began = performance.now();
	const insertInTurn = async (client: pg.Client) => {
		while (left-- > 0) await client.query('insert into bench_commit (word) values ($1)', ['one row']);
	};
	await Promise.all(clients.map(insertInTurn));
	return { count: amount, seconds: (performance.now() - began) / 1000, trouble: null };
}

/** In the maintenance database, so that the product's own tables stay as they are. */
async function open(socketDir: string): Promise<pg.Client[]> {
	const opened = Array.from(
		{ length: CONNECTIONS },
		() => new pg.Client(socketConfig(socketDir, 'postgres'))
	);
	await Promise.all(opened.map((client) => client.connect()));
	await opened[0]!.query(
		'create table if not exists bench_commit (id bigint generated always as identity primary key, word text)'
	);
	return opened;
}
