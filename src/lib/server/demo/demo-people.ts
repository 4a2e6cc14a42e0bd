import { insertLogin } from '../accounts/logins.ts';
import { hashPassphrase, upsertPassphrase } from '../accounts/passphrases.ts';
import { upsertGrant } from '../accounts/staff.ts';
import type { Tx } from '../db/db.ts';
import { accountId, areaId, type AccountId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { Role } from '#lib/vocabulary/people.ts';
import { DEMO_SIGN_INS, type DemoSignIn } from './demo-sign-ins.ts';
import { idAt, type Dice } from './dice.ts';
import type { Person } from './invent-people.ts';
import type { Ledger } from './ledger.ts';
import { beginLife, type DemoCourse } from './life.ts';
import { studyCourse } from './study-course.ts';
import { DAY } from './year.ts';

/** The unit whose communes the demo lives in, and which its manager manages. */
export const DEMO_TOP = '2025:79';

/** Phường Thủ Dầu Một: where the demo's helper helps and its learner lives. */
const DEMO_WARD = '2025:25747';

const AREAS: Readonly<Record<Role, AreaId | null>> = {
	learner: areaId(DEMO_WARD),
	helper: areaId(DEMO_WARD),
	instructor: null,
	manager: areaId(DEMO_TOP),
	administrator: null
};

type Invited = DemoSignIn & { readonly account: AccountId };

/** Writes the people behind the sign-ins into the ledger. The learner is half through the first course. */
export function inviteDemoPeople(
	dice: Dice,
	ledger: Ledger,
	courses: readonly DemoCourse[],
	now: Date
): readonly Invited[] {
	return DEMO_SIGN_INS.map((signIn) => {
		const isLearner = signIn.role === 'learner';
		const joins = new Date(now.getTime() - (isLearner ? 6 : 40) * DAY);
		const person: Person = {
			id: accountId(idAt(dice, joins)),
			joins,
			area: isLearner ? AREAS.learner : null,
			sex: isLearner ? 'f' : null,
			birthYear: isLearner ? now.getUTCFullYear() - 47 : null,
			ability: 0.9,
			tenacity: 1,
			pace: 0
		};
		const life = beginLife(dice, ledger, person, now);
		const [first] = courses;
		if (isLearner && first) studyCourse(life, first, Math.floor(first.course.lessons.length / 2));
		return { ...signIn, account: person.id };
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
