import { sql } from 'kysely';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { seeded } from '#lib/rules/draw.ts';
import { vietnamDay } from '#lib/rules/quarter.ts';
import { findLogin } from '../accounts/logins.ts';
import { listChildren } from '../areas/areas.ts';
import { listPopulation15 } from '../areas/population.ts';
import { seedSyntheticPopulation } from '../areas/synthetic-population.ts';
import { listCourses } from '../catalogue/courses.ts';
import { listKeyedQuestions } from '../catalogue/questions.ts';
import type { Db, Tx } from '../db/db.ts';
import { foldIn } from '../metrics/fold.ts';
import { folderLock } from '../metrics/recount-learners.ts';
import { DEMO_SIGN_INS } from './demo-sign-ins.ts';
import { admitDemoStaff, DEMO_TOP, inviteDemoPeople } from './demo-people.ts';
import type { Dice } from './dice.ts';
import type { Commune } from './invent-people.ts';
import { emptyLedger, writeLedger, type Ledger } from './ledger.ts';
import type { DemoCourse } from './life.ts';
import { liveAYear } from './live-a-year.ts';

export type DemoRequest = {
	readonly now: Date;
	/** The same seed, courses and moment give the same demo. */
	readonly seed: number;
	readonly say: (sentence: string) => void;
};

/**
 * Fills an empty house for a demo: some 2,500 invented learners in the communes of `DEMO_TOP`, a year of learning that
 * ends at `now`, and one sign-in per role. Nothing in it is about anybody.
 *
 * How it is made: residents are those of `seedSyntheticPopulation`, labelled synthetic in every row. Learners are
 * shared out by residents, luck and town or country; four communes stay under the number a figure may show. Each
 * joins on a day of a growing year with quiet Sundays and next to nobody around Tết, tells most of what the sign-up
 * asks (or nothing), and has an ability, a tenacity and a pace. Then each lives: reads lessons, answers their real
 * questions right or wrong, drops out or goes on, sits the real closing quiz under its real marking, tries again,
 * asks for a certificate under a name put together by dice, looks in again later. Every deed writes the rows and the
 * event that the product's own commands write, with the snapshot of that moment.
 *
 * All of it is one transaction, so that a kill in the middle leaves nothing and the next start begins anew. A second
 * run does nothing.
 * @returns whether it was furnished now
 * @throws StartupError where real people are in the database
 */
export async function furnishDemo(db: Db, { now, seed, say }: DemoRequest): Promise<boolean> {
	if (await isFurnished(db)) return false;
	await assertNobodyHome(db);
	say('Đang dựng dữ liệu mẫu… Furnishing the demo…');
	await seedSyntheticPopulation(db);
	const dice = seeded(seed);
	const ledger = await inventYear(db, dice, now);
	const people = inviteDemoPeople(dice, ledger, await demoCourses(db), now);
	return db.transaction().execute(async (tx) => {
		await sql`set local statement_timeout = 0`.execute(tx);
		await sql`select pg_advisory_xact_lock(hashtext('furnish-demo'))`.execute(tx);
		if (await isFurnished(tx)) return false; // by a process that started at the same moment
		await writeLedger(tx, ledger, inSteps(say));
		await admitDemoStaff(tx, people);
		await count(tx);
		say('Dữ liệu mẫu đã sẵn sàng. The demo is furnished.');
		return true;
	});
}

/** Tells of every fifth part once it is written. */
function inSteps(say: DemoRequest['say']): (done: number, total: number) => void {
	let told = 0;
	return (done, total) => {
		const part = Math.floor((5 * done) / total);
		if (part > told) say(`  ${done}/${total}`);
		told = part;
	};
}

async function isFurnished(db: Db | Tx): Promise<boolean> {
	return (await findLogin(db, DEMO_SIGN_INS[0]!.login)) !== undefined;
}

/** Invented people among real ones would spoil every figure, and the demo's passphrases are known to everybody. */
async function assertNobodyHome(db: Db): Promise<void> {
	const somebody = await db
		.selectFrom('account')
		.select('id')
		.where('guest', '=', false)
		.limit(1)
		.executeTakeFirst();
	if (!somebody) return;
	throw new StartupError({
		vi: 'Cơ sở dữ liệu này đã có người dùng thật nên không dựng dữ liệu mẫu vào đây. Hãy bỏ DATABASE_URL và DATA_DIR khi chạy bản mẫu, hoặc chỉ tới một nơi trống.',
		en: 'This database holds real people, so no demo is put into it. Leave DATABASE_URL and DATA_DIR out for the demo, or point them at an empty place.'
	});
}

async function inventYear(db: Db, dice: Dice, now: Date): Promise<Ledger> {
	const ledger = emptyLedger();
	liveAYear(dice, ledger, await demoCommunes(db, now), await demoCourses(db), now);
	return ledger;
}

async function demoCommunes(db: Db, now: Date): Promise<Commune[]> {
	const areas = await listChildren(db, areaId(DEMO_TOP));
	const ids = areas.map(({ id }) => id);
	const residents = await listPopulation15(db, ids, 'total', vietnamDay(now));
	return areas.map(({ id, kind }) => ({
		id,
		kind,
		residents: residents.find(({ area }) => area === id)?.n ?? 0
	}));
}

async function demoCourses(db: Db): Promise<DemoCourse[]> {
	const courses = await listCourses(db);
	return Promise.all(
		courses.map(async (course) => ({ course, keys: await listKeyedQuestions(db, course.id, course.version) }))
	);
}

/** One pending event a learner is enough: each is counted whole. */
async function count(tx: Tx): Promise<void> {
	await sql`analyze learning_event`.execute(tx);
	await sql`
		insert into pending_event (learner_id, event_id, recorded_at)
		select distinct on (learner_id) learner_id, id, recorded_at from learning_event
		order by learner_id, recorded_at desc, id desc`.execute(tx);
	await folderLock(tx);
	await foldIn(tx, 1_000_000);
}
