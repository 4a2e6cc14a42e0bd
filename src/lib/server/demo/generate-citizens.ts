import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { seeded } from '#lib/rules/draw.ts';
import { seedSyntheticPopulation } from '../areas/synthetic-population.ts';
import type { Database } from '../db/database.ts';
import { adoptBasicSets } from '../metrics/basic-sets.ts';
import { CitizenStory, type Citizen } from './citizen-story.ts';
import { courseScript, NULL, type CourseScript } from './course-script.ts';
import { drawLength, inventCrowd } from './crowd.ts';
import { readCatalogue } from './demo-catalogue.ts';
import { demoWindow, type DemoWindow } from './demo-window.ts';
import type { Dice } from './dice.ts';
import { areaAt, listHamlets } from './hamlets.ts';
import { assertNobodyHome } from './nobody-home.ts';

export type CrowdRequest = {
	readonly citizens: number;
	/** Events of one citizen, on average. */
	readonly events: number;
	/** The same seed, courses and moment give the same citizens. */
	readonly seed: number;
	readonly now: Date;
	/** Hears how much is written after each chunk. */
	readonly progress: (citizens: number, events: number) => void;
};

export type Generated = { readonly citizens: number; readonly events: number };

/** Citizens whose account lines are kept in memory until their events are written. */
const CHUNK = 20_000;
/** Lines handed to PostgreSQL at once, so that it reads the last while the next are being told. */
const PIECE = 500;

const COPY_EVENTS = `copy learning_event (learner_id, id, kind, occurred_at, recorded_at, course_id, course_version,
	lesson_id, guest, area_id, sex, birth_year, detail) from stdin`;
const COPY_ACCOUNTS = 'copy account (id, guest, area_id, sex, birth_year, created_at) from stdin';

/**
 * Fills a house without people for work at scale: invented citizens with an account and learning events each, of the
 * shape that the product's own have, over the quarters of a demo. There are no enrolments and answers beside the events,
 * and nothing is pending: `recompute` counts them. Written by COPY, in one transaction and with constant memory.
 * @throws StartupError where anybody has an account
 */
export async function generateCitizens(house: Database, request: CrowdRequest): Promise<Generated> {
	await assertNobodyHome(house.db, SOMEBODY_HOME);
	await seedSyntheticPopulation(house.db);
	await adoptBasicSets(house.db, request.now);
	const { all } = await readCatalogue(house.db);
	const dice = seeded(request.seed);
	const courses = all.map((course) => courseScript(dice, course));
	return inTransaction(house, (client) => writeCrowd(client, dice, courses, request));
}

const SOMEBODY_HOME = {
	vi: 'Cơ sở dữ liệu này đã có tài khoản nên không sinh thêm dân số giả định vào đây. Hãy chỉ DATABASE_URL hoặc DATA_DIR tới một nơi trống.',
	en: 'There are accounts in this database, so no invented citizens are added to it. Point DATABASE_URL or DATA_DIR at an empty place.'
};

async function writeCrowd(
	client: pg.PoolClient,
	dice: Dice,
	courses: readonly CourseScript[],
	{ citizens, events, now, progress }: CrowdRequest
): Promise<Generated> {
	const window = demoWindow(now);
	const crowd = inventCrowd(dice, listHamlets(), window, citizens);
	const written = { citizens: 0, events: 0 };
	const tell = (citizen: Citizen) =>
		new CitizenStory(citizen, { dice, courses, most: drawLength(dice, events), end: now.getTime() }).tell();
	for (let chunk = take(crowd, CHUNK); chunk.length > 0; chunk = take(crowd, CHUNK)) {
		await copy(client, COPY_EVENTS, counted(inPieces(chunk, tell), written));
		await copy(client, COPY_ACCOUNTS, [chunk.map((citizen) => accountLine(citizen, window)).join('')]);
		written.citizens += chunk.length;
		progress(written.citizens, written.events);
	}
	return written;
}

function take<T>(from: Iterator<T>, count: number): T[] {
	const taken: T[] = [];
	for (let next; taken.length < count && !(next = from.next()).done;) taken.push(next.value);
	return taken;
}

type Piece = { readonly text: string; readonly lines: number };

function* inPieces(
	chunk: readonly Citizen[],
	tell: (citizen: Citizen) => readonly string[]
): Generator<Piece> {
	let lines: string[] = [];
	for (const citizen of chunk) {
		lines.push(...tell(citizen));
		if (lines.length < PIECE) continue;
		yield { text: lines.join(''), lines: lines.length };
		lines = [];
	}
	yield { text: lines.join(''), lines: lines.length };
}

function* counted(pieces: Iterable<Piece>, written: { events: number }): Generator<string> {
	for (const { text, lines } of pieces) {
		written.events += lines;
		yield text;
	}
}

function accountLine({ id, home, sex, birthYear, joins }: Citizen, window: DemoWindow): string {
	const area = home ? areaAt(home, window.to) : NULL;
	return `${id}\tf\t${area}\t${sex ?? NULL}\t${birthYear ?? NULL}\t${new Date(joins).toISOString()}\n`;
}

async function copy(client: pg.PoolClient, statement: string, pieces: Iterable<string>): Promise<void> {
	await pipeline(Readable.from(pieces, { highWaterMark: 16 }), client.query(copyFrom(statement)));
}

/** One connection, given back only where nothing is under way on it. */
async function inTransaction<T>(house: Database, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
	await house.ensureRunning();
	const client = await house.pool.connect();
	const hear = () => {}; // a broken connection is told by what is under way; unheard, its event would end the process
	client.on('error', hear);
	let failed = true;
	try {
		await client.query('begin');
		await client.query('set local statement_timeout = 0');
		const result = await work(client);
		await client.query('commit');
		await client.query('analyze learning_event');
		failed = false;
		return result;
	} finally {
		if (!failed) client.off('error', hear);
		client.release(failed);
	}
}
