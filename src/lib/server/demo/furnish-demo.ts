import { sql } from 'kysely';
import { accountId } from '#lib/vocabulary/ids.ts';
import { seeded } from '#lib/rules/draw.ts';
import { findLogin } from '../accounts/logins.ts';
import { seedSyntheticPopulation } from '../areas/synthetic-population.ts';
import type { Db, Tx } from '../db/db.ts';
import { adoptBasicSets } from '../metrics/basic-sets.ts';
import { recomputeIn } from '../metrics/recompute.ts';
import { folderLock } from '../metrics/recount-learners.ts';
import { readCatalogue, type DemoCatalogue } from './demo-catalogue.ts';
import { DEMO_SIGN_INS } from './demo-sign-ins.ts';
import { admitDemoStaff, inviteDemoPeople } from './demo-people.ts';
import { demoWindow } from './demo-window.ts';
import { idAt, type Dice } from './dice.ts';
import { listHamlets } from './hamlets.ts';
import { inventPeople } from './invent-people.ts';
import { emptyLedger, writeLedger } from './ledger.ts';
import type { World } from './life.ts';
import { liveThrough } from './live-through.ts';
import { assertNobodyHome } from './nobody-home.ts';

export type DemoRequest = {
	readonly now: Date;
	/** The same seed, courses and moment give the same demo. */
	readonly seed: number;
	readonly say: (sentence: string) => void;
	/** How many people are invented; the known gaps show from some 4,000 on. */
	readonly learners?: number;
	/** Done when everybody has been counted, in the same transaction: publishes the closed quarters. */
	readonly afterwards?: (tx: Tx) => Promise<void>;
};

const LEARNERS = 5000;

/**
 * Fills an empty house for a demo: invented learners in the communes of `DEMO_TOP`, eight closed quarters of learning and
 * the running one up to `now`, and one sign-in per role. Nothing in it is about anybody. `docs/demo.md` tells what can be
 * seen in it.
 *
 * How it is made: residents are those of `seedSyntheticPopulation`, labelled synthetic in every row. Learners are
 * shared out over places by residents, luck and town or country, and some places are hardly reached, or late. Each
 * joins on a day of growing quarters with quiet Sundays and next to nobody around Tết, tells most of what the sign-up
 * asks (or nothing), and has an ability, a tenacity and a pace. Then each lives: reads lessons, answers their real
 * questions right or wrong, drops out or goes on, sits the real closing quiz under its real marking, tries again,
 * asks for a certificate under a name put together by dice, looks in again later. Every deed writes the rows and the
 * event that the product's own commands write, with the snapshot of that moment, in the units in force then.
 *
 * All of it is one transaction, so that a kill in the middle leaves nothing and the next start begins anew. A second
 * run does nothing.
 * @returns whether it was furnished now
 * @throws StartupError where real people are in the database
 */
export async function furnishDemo(db: Db, request: DemoRequest): Promise<boolean> {
	const { now, say, afterwards } = request;
	if (await isFurnished(db)) return false;
	await assertNobodyHome(db, REAL_PEOPLE);
	say('Đang dựng dữ liệu mẫu… Furnishing the demo…');
	await seedSyntheticPopulation(db);
	await adoptBasicSets(db, now);
	const { world, people } = inventWorld(await readCatalogue(db), request);
	return db.transaction().execute(async (tx) => {
		await sql`set local statement_timeout = 0`.execute(tx);
		await sql`select pg_advisory_xact_lock(hashtext('furnish-demo'))`.execute(tx);
		if (await isFurnished(tx)) return false; // by a process that started at the same moment
		await writeLedger(tx, world.ledger, inSteps(say));
		await admitDemoStaff(tx, people);
		await countEverybody(tx);
		await afterwards?.(tx);
		say('Dữ liệu mẫu đã sẵn sàng. The demo is furnished.');
		return true;
	});
}

const REAL_PEOPLE = {
	vi: 'Cơ sở dữ liệu này đã có người dùng thật nên không dựng dữ liệu mẫu vào đây. Hãy bỏ DATABASE_URL và DATA_DIR khi chạy bản mẫu, hoặc chỉ tới một nơi trống.',
	en: 'This database holds real people, so no demo is put into it. Leave DATABASE_URL and DATA_DIR out for the demo, or point them at an empty place.'
};

async function isFurnished(db: Db | Tx): Promise<boolean> {
	return (await findLogin(db, DEMO_SIGN_INS[0]!.login)) !== undefined;
}

function inventWorld(catalogue: DemoCatalogue, { now, seed, learners = LEARNERS }: DemoRequest) {
	const dice: Dice = seeded(seed);
	const window = demoWindow(now);
	const administrator = accountId(idAt(dice, window.from));
	const world: World = { dice, window, administrator, ledger: emptyLedger() };
	const hamlets = listHamlets();
	liveThrough(world, inventPeople(dice, hamlets, window, learners), catalogue);
	return { world, people: inviteDemoPeople(world, hamlets, catalogue.all) };
}

async function countEverybody(tx: Tx): Promise<void> {
	await sql`analyze learning_event`.execute(tx);
	await folderLock(tx);
	await recomputeIn(tx);
}

/** Tells of progress at most once a second. */
function inSteps(say: DemoRequest['say']): (done: number, total: number) => void {
	let told = performance.now();
	return (done, total) => {
		if (performance.now() - told < 1000 && done < total) return;
		told = performance.now();
		say(`  ${done}/${total}`);
	};
}
