import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gatherCast } from './cast.ts';
import { byWorker, measure, warmUp, type Runner, type Sample } from './measure.ts';
import { startProduct, type Product } from './product.ts';
import { startWorker, type Worker } from './protocol.ts';
import { BARE_ROW, boundsOf, COMMIT_ROW, linesOf, printBounds, printLines } from './report.ts';
import { ANSWER_ROW, checkTarget, targetsOf, type Target } from './targets.ts';
import { printWeights, weighPages } from './weights.ts';

/**
 * `npm run bench`: how fast the main requests are, beside two yardsticks from the same run. Figures, never a verdict:
 * it fails only where something was refused. What the ticker does in the background counts as the app's work.
 *
 *     npm run bench -- --rounds 5 --seconds 3 --answerers 200 --json figures.json
 */

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '5' },
		seconds: { type: 'string', default: '3' },
		answerers: { type: 'string', default: '200' },
		json: { type: 'string' }
	}
});

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
if (process.platform !== 'linux')
	throw new Error('The bench reads computing time from /proc, which only Linux has.');
const workers = ['./bare-server.ts', './load.ts', './commits.ts'].map(startWorker) as [
	Worker,
	Worker,
	Worker
];
const barePort = workers[0].ask<number>();
const product = await startProduct();
try {
	await bench(product);
} finally {
	await Promise.all(workers.map((worker) => worker.end()));
	await product.stop();
}

async function bench({ origin, setupLink, postmaster }: Product): Promise<void> {
	const weights = await weighPages(origin);
	console.log('Gathering people…');
	const targets = targetsOf(origin, await gatherCast(origin, setupLink, Number(values.answerers)));
	await product.untilFolded();
	for (const target of targets) await checkTarget(target);
	const lines = linesOf(await runRounds([...(await yardsticks()), ...targets.map(rowOf)], postmaster));
	const bounds = boundsOf(lines, weights);
	printLines(lines);
	if (weights) printWeights(weights);
	else console.log('\nNo browser, so no page was weighed: install Debian’s package `chromium`.');
	printBounds(bounds);
	if (values.json) writeFileSync(values.json, JSON.stringify({ lines, weights, bounds }, null, '\t'));
}

async function yardsticks(): Promise<Runner[]> {
	const [bare, load, commits] = workers;
	const port = await barePort;
	const job = { url: `http://localhost:${port}/`, headers: {} };
	return [
		byWorker(load, { name: BARE_ROW, appPid: bare.pid }, job),
		byWorker(commits, { name: COMMIT_ROW, appPid: commits.pid }, { socketDir: product.socketDir })
	];
}

function rowOf({ name, job }: Target): Runner {
	const row = { name, appPid: product.pid };
	return byWorker(workers[1], name === ANSWER_ROW ? { ...row, settle: product.untilFolded } : row, job);
}

/** Every row once a round, so that a busy minute of the machine falls on all of them alike. */
async function runRounds(rows: readonly Runner[], postmaster: number): Promise<Map<string, Sample[]>> {
	const runs = new Map<string, Sample[]>(rows.map(({ name }) => [name, []]));
	const amounts = new Map<string, number>();
	for (const row of rows) amounts.set(row.name, await warmUp(row, Number(values.seconds)));
	for (let round = 1; round <= Number(values.rounds); round += 1) {
		console.log(`Round ${round} of ${values.rounds}…`);
		for (const row of rows) {
			runs.get(row.name)!.push(await measure(row, amounts.get(row.name)!, postmaster));
		}
	}
	return runs;
}
