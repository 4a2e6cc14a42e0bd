import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../src/lib/rules/draw.ts';
import {
	answer,
	doLessons,
	getCertificate,
	LESSONS,
	passExam,
	PASSPHRASE,
	read,
	readQuestions,
	signIn,
	signUp,
	type OpenQuestion
} from './support/by-forms.ts';
import { ask, test, type OwnServers } from './support/own-servers.ts';
import { COURSE } from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';
import { freePort, type RunningServer } from './support/server.ts';

const AREA = '2025:25975';
const ROUNDS = 20;

test('the application dies twenty times right after confirming an answer: none is lost, none is doubled', async ({
	own
}) => {
	test.slow();
	const right = await rightAnswers(COURSE);
	const dataDir = own.directory();
	const env = { DATA_DIR: dataDir, PORT: String(await freePort()) };
	let server = await own.start(env);
	const person = await own.sender(server.origin);
	await signUp(person, 'ba.tu', AREA);
	let sent = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		const lesson = LESSONS[round % LESSONS.length]!;
		const questions = await readQuestions(person, lesson);
		const give = (asked: OpenQuestion) => answer(person, lesson, asked, right.get(asked.question)!);
		const confirmed: OpenQuestion[] = [];
		const under = questions.map(async (asked) => {
			if ((await give(asked)).status() === 200) confirmed.push(asked);
		});
		await Promise.any(under);
		await server.kill();
		await Promise.allSettled(under);
		expect(confirmed.length).toBeGreaterThan(0);
		server = await own.start(env);
		for (const asked of confirmed) expect(await countKept(dataDir, asked), `round ${round}`).toEqual([1, 1]);
		for (const asked of questions) {
			expect((await give(asked)).status()).toBe(200);
			expect(await countKept(dataDir, asked), `round ${round}, sent again`).toEqual([1, 1]);
		}
		sent += questions.length;
	}
	expect(await countAnswers(dataDir)).toBe(sent);
	await server.stop();
	expect(postmastersOf(dataDir)).toBe(0);
});

test('two applications and the command line come and go twenty times on one directory: one postmaster, nothing lost', async ({
	own
}) => {
	test.slow();
	const right = await rightAnswers(COURSE);
	const dataDir = own.directory();
	const dice = seeded(20_261_123);
	const slots = [
		new AppSlot(own, dataDir, String(await freePort())),
		new AppSlot(own, dataDir, String(await freePort()))
	];
	await slots[0]!.toggle(dice);
	const person = await own.sender(slots[0]!.server!.origin);
	await signUp(person, 'ba.tu', AREA);
	let answered = 0;
	for (let done = 1; done < ROUNDS; done += 2) {
		const [first, second] = dice() < 0.5 ? slots : slots.toReversed();
		// Two at once: both applications, or one of them and a command.
		await Promise.all([
			first!.toggle(dice),
			dice() < 0.5 ? second!.toggle(dice) : runCommand(own, dataDir, dice)
		]);
		const up = slots.flatMap(({ server }) => server ?? []);
		expect(postmastersOf(dataDir), `after ${done + 1} starts and stops`).toBeLessThanOrEqual(1);
		for (const { origin } of up) {
			expect(postmastersOf(dataDir)).toBe(1);
			const [asked] = await readQuestions({ ...person, origin }, LESSONS[0]);
			expect(
				(await answer({ ...person, origin }, LESSONS[0], asked!, right.get(asked!.question)!)).status()
			).toBe(200);
			answered += 1;
			expect(await countAnswers(dataDir)).toBe(answered);
		}
	}
	for (const slot of slots) await slot.stop();
	await own.run(['nepso', 'migrate'], { DATA_DIR: dataDir }); // the last to leave, also where all before were killed
	expect(postmastersOf(dataDir)).toBe(0);
	const last = await own.start({ DATA_DIR: dataDir });
	expect(await countAnswers(dataDir)).toBe(answered);
	await last.stop();
	expect(postmastersOf(dataDir)).toBe(0);
});

test('a backup restored into an empty directory brings everybody and everything back', async ({ own }) => {
	const right = await rightAnswers(COURSE);
	const before = own.directory();
	const after = own.directory();
	const file = join(own.directory(), 'nep-so.tar.gz');
	const first = await own.start({ DATA_DIR: before });
	const person = await own.sender(first.origin);
	await signUp(person, 'ba.tu', AREA);
	await doLessons(person, right);
	await passExam(person, right);
	const certificate = await getCertificate(person, 'Lê Thị Tư');
	const shown = await read(person, certificate);
	const address = new URL(/http[^"]*\/verify\/[0-9A-Z-]+/.exec(shown)![0]).pathname;
	await expect.poll(async () => (await ask(before, 'select 1 from pending_event')).length).toBe(0);
	const backedUp = await own.run(['nepso', 'backup', file], { DATA_DIR: before });
	expect(backedUp, backedUp.printed).toMatchObject({ status: 0 });
	expect(backedUp.printed).toContain(file);
	const kept = await countRows(before);
	await first.stop();
	const restored = await own.run(['nepso', 'restore', file], { DATA_DIR: after });
	expect(restored, restored.printed).toMatchObject({ status: 0 });
	const checked = await own.run(['nepso', 'recompute', '--check'], { DATA_DIR: after });
	expect(checked, checked.printed).toMatchObject({ status: 0 });
	const second = await own.start({ DATA_DIR: after });
	expect(await countRows(after)).toEqual(kept);
	const back = await own.sender(second.origin);
	expect((await signIn(back, 'ba.tu', PASSPHRASE)).status()).toBe(303);
	expect(await read(back, `/learn/${COURSE}/${LESSONS[0]}`)).toContain('Đã xong 4 trong 4 bài');
	expect(await read(back, certificate)).toContain('Lê Thị Tư');
	expect(await read(await own.sender(second.origin), address)).toContain('Lê Thị Tư');
	await second.stop();
});

/** A place where one application runs, or none. */
class AppSlot {
	server: RunningServer | null = null;
	readonly #own: OwnServers;
	readonly #env: Record<string, string>;

	constructor(own: OwnServers, dataDir: string, port: string) {
		this.#own = own;
		this.#env = { DATA_DIR: dataDir, PORT: port };
	}

	/** Starts what is not there; ends what is, politely or as a power cut would. */
	async toggle(dice: () => number): Promise<void> {
		if (!this.server) this.server = await this.#own.start(this.#env);
		else if (dice() < 0.5) await this.stop();
		else {
			await this.server.kill();
			this.server = null;
		}
	}

	async stop(): Promise<void> {
		await this.server?.stop();
		this.server = null;
	}
}

/** Runs a small command; now and then it is killed in the middle of its work. */
async function runCommand(own: OwnServers, dataDir: string, dice: () => number): Promise<void> {
	const child = own.spawn(['nepso', 'doctor'], { DATA_DIR: dataDir });
	const gone = new Promise((resolve) => child.once('close', resolve));
	if (dice() < 0.5) child.stdout?.once('data', () => child.kill('SIGKILL'));
	else child.stdout?.resume();
	child.stderr?.resume();
	await gone;
}

/** How many postmasters live on this data directory. */
function postmastersOf(dataDir: string): number {
	const cluster = join(dataDir, 'postgres');
	const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	const alike = processes.filter((pid) => {
		const [name, flag, at] = argumentsOf(pid);
		return name?.endsWith('/postgres') && flag === '-D' && at === cluster;
	});
	// A child that was forked a moment ago still shows its parent's arguments.
	return alike.filter((pid) => !alike.includes(parentOf(pid))).length;
}

function parentOf(pid: string): string {
	try {
		return /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
	} catch {
		return pid; // gone while we looked: not to be counted
	}
}

function argumentsOf(pid: string): string[] {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
	} catch {
		return []; // gone while we looked
	}
}

/** Events and answers under the id that this form's answer has: one and one when it was kept once. */
async function countKept(dataDir: string, { event }: OpenQuestion): Promise<number[]> {
	const [row] = await ask<{ events: string; answers: string }>(
		dataDir,
		`select (select count(*) from learning_event where id = $1) as events,
			(select count(*) from practice_answer where event_id = $1) as answers`,
		[event]
	);
	return [Number(row!.events), Number(row!.answers)];
}

async function countAnswers(dataDir: string): Promise<number> {
	const kept = `select count(*) as all from learning_event where kind = 'question-answered'`;
	return Number((await ask<{ all: string }>(dataDir, kept))[0]!.all);
}

/**
 * Rows of every table but sessions and counters of tries, which a restore leaves out on purpose, and invitations: each
 * start without an administrator makes a new one.
 */
async function countRows(dataDir: string): Promise<Record<string, number>> {
	const tables = await ask<{ name: string; rows: string }>(
		dataDir,
		`select table_name as name, (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' ||
			quote_ident(table_name), false, true, '')))[1]::text as rows
		from information_schema.tables where table_schema = 'public' order by 1`
	);
	const kept = tables.filter(({ name }) => !['session', 'rate_limit', 'invitation'].includes(name));
	return Object.fromEntries(kept.map(({ name, rows }) => [name, Number(rows)]));
}
