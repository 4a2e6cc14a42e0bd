import autocannon, { type Options } from 'autocannon';
import { v7 } from 'uuid';
import { CONNECTIONS, type Done, type LoadJob } from './protocol.ts';

/** The load generator, in a process of its own so that its work is nobody else's. */

/** Longer than any page should take, so that a slow one is a figure and no error. */
const TIMEOUT_SECONDS = 60;

process.on('message', (job: LoadJob) => void run(job).then((done) => process.send?.(done)));
process.on('disconnect', () => process.exit());

function run(job: LoadJob): Promise<Done> {
	return new Promise((resolve) => {
		const began = performance.now();
		let [count, ended, refused] = [0, began, 0];
		const shots = autocannon(optionsFor(job), (error) => {
			const isWhole = refused === 0 && count === job.amount;
			const trouble = isWhole ? null : `of ${job.amount} ${count} were answered, ${refused} refused`;
			resolve({ count, seconds: (ended - began) / 1000, trouble: error ? String(error) : trouble });
		});
		shots.on('response', (_client: unknown, status: number) => {
			count += 1;
			ended = performance.now();
			if (status !== 200) refused += 1;
		});
		shots.on('reqError', () => (refused += 1));
	});
}

function optionsFor({ url, headers, amount, answers }: LoadJob): Options {
	const options = {
		url,
		amount,
		connections: Math.min(CONNECTIONS, amount),
		timeout: TIMEOUT_SECONDS,
		sampleInt: 100,
		headers: { ...headers }
	};
	if (!answers) return options;
	let turn = 0;
	return {
		...options,
		requests: [{ setupRequest: (request) => ({ ...request, ...submission(answers, headers, turn++) }) }]
	};
}

/** The form of one answer: another person each turn, and after a round of all of them another question and option. */
function submission(
	{ by, questions, version }: NonNullable<LoadJob['answers']>,
	headers: LoadJob['headers'],
	at: number
) {
	const round = Math.floor(at / by.length);
	const { question, options } = questions[round % questions.length]!;
	const answer = options[Math.floor(round / questions.length) % options.length]!;
	return {
		method: 'POST',
		headers: {
			...headers,
			cookie: by[at % by.length]!.cookie,
			'content-type': 'application/x-www-form-urlencoded'
		},
		body: new URLSearchParams({ event: v7(), version, question, answer }).toString()
	};
}
