import { insertLogin } from '../accounts/logins.ts';
import { hashPassphrase, upsertPassphrase } from '../accounts/passphrases.ts';
import { upsertGrant } from '../accounts/staff.ts';
import type { Tx } from '../db/db.ts';
import { accountId, areaId, type AccountId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { Role } from '#lib/vocabulary/people.ts';
import { DAY } from './days.ts';
import { DEMO_SIGN_INS, type DemoSignIn } from './demo-sign-ins.ts';
import { idAt } from './dice.ts';
import { lastArea, type Hamlet } from './hamlets.ts';
import type { Person } from './invent-people.ts';
import { beginLife, type DemoCourse, type World } from './life.ts';
import { studyCourse } from './study-course.ts';

/** The unit whose communes the demo lives in, and which its manager manages. */
export const DEMO_TOP = '2025:79';

/** Phường Thủ Dầu Một: where the demo's helper helps and its learner lives. */
const DEMO_WARD = areaId('2025:25747');

const AREAS: Readonly<Record<Role, AreaId | null>> = {
	learner: DEMO_WARD,
	helper: DEMO_WARD,
	instructor: null,
	manager: areaId(DEMO_TOP),
	administrator: null
};

const DILIGENT = { ability: 0.9, tenacity: 1, pace: 0, goesAllTheWay: false } as const;

type Invited = DemoSignIn & { readonly account: AccountId };

/** Days ago that the demo's learner came; the staff has been there from the beginning. */
const LEARNER_CAME = 6;

/** Writes the people behind the sign-ins into the ledger. The learner is half through the first course. */
export function inviteDemoPeople(
	world: World,
	hamlets: readonly Hamlet[],
	courses: readonly DemoCourse[]
): readonly Invited[] {
	const { dice, window, administrator } = world;
	const home = hamlets.find((hamlet) => lastArea(hamlet) === DEMO_WARD) ?? null;
	return DEMO_SIGN_INS.map((signIn) => {
		const isLearner = signIn.role === 'learner';
		const joins = isLearner ? new Date(window.to.getTime() - LEARNER_CAME * DAY) : window.from;
		const told: Pick<Person, 'home' | 'sex' | 'birthYear'> = isLearner
			? { home, sex: 'f', birthYear: window.to.getUTCFullYear() - 47 }
			: { home: null, sex: null, birthYear: null };
		const id = signIn.role === 'administrator' ? administrator : accountId(idAt(dice, joins));
		const life = beginLife(world, { id, joins, ...told, ...DILIGENT });
		const [first] = courses;
		if (isLearner && first) studyCourse(life, first, Math.floor(first.course.lessons.length / 2));
		return { ...signIn, account: id };
	});
}

/** Gives them their sign-in names, passphrases and roles. */
export async function admitDemoStaff(tx: Tx, people: readonly Invited[]): Promise<void> {
	for (const { role, login, passphrase, account } of people) {
		await insertLogin(tx, login, login, account);
		await upsertPassphrase(tx, account, await hashPassphrase(passphrase), null);
		if (role !== 'learner') await upsertGrant(tx, account, role, AREAS[role], null);
	}
}
