import { beforeEach, expect, test } from 'vitest';
import { atOnce } from '../../support/at-once.ts';
import { freshDatabase } from '../../support/database.ts';
import { actorOf, newLearner, newName, newStaff, now, PASSPHRASE } from '../../support/people.ts';
import { withdrawRole } from '#lib/server/accounts/change-staff.ts';
import { listOpenInvitations } from '#lib/server/accounts/invitations.ts';
import {
	acceptInvitation,
	inviteFirstAdministrator,
	openInvitation
} from '#lib/server/accounts/invite-staff.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();

const accept = (code: string | null, at = now) =>
	acceptInvitation(db, null, { code: code ?? '', login: newName(), passphrase: PASSPHRASE, now: at });

beforeEach(async () => {
	await db.deleteFrom('staff_grant').execute();
	await db.deleteFrom('invitation').execute();
});

test('the first start prints a link, and whoever opens it is the administrator', async () => {
	const { account } = await accept(await inviteFirstAdministrator(db, now));
	expect((await actorOf(db, account)).grants).toEqual([{ role: 'administrator', area: null }]);
});

test('the next start prints another link, and the one before opens nothing', async () => {
	const first = await inviteFirstAdministrator(db, now);
	const second = await inviteFirstAdministrator(db, now);

	await expect(accept(first)).rejects.toThrow(new Refusal('invitation-used'));
	await accept(second);
});

test('of programs that start together one link is left', async () => {
	const codes = await atOnce(db, 4, () => inviteFirstAdministrator(db, now));
	const opened = await Promise.allSettled(codes.map((code) => openInvitation(db, code ?? '', now)));
	expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a house that has an administrator prints none, and a link of before makes no second one', async () => {
	const code = await inviteFirstAdministrator(db, now);
	await newStaff(db, 'administrator');

	expect(await inviteFirstAdministrator(db, now)).toBeNull();
	await expect(accept(code)).rejects.toThrow(new Refusal('invitation-used'));
});

test('the link is over after a week and stands in no list', async () => {
	const code = await inviteFirstAdministrator(db, now);
	expect(await listOpenInvitations(db)).toEqual([]);
	await expect(accept(code, new Date('2026-11-30T03:00:01Z'))).rejects.toThrow(
		new Refusal('invitation-used')
	);
});

test('other staff do not make an administrator unnecessary', async () => {
	await newStaff(db, 'instructor');
	expect(await inviteFirstAdministrator(db, now)).not.toBeNull();
});

test('an administrator whose role is withdrawn is one no more', async () => {
	const [staying, going] = [await newStaff(db, 'administrator'), await newStaff(db, 'administrator')];
	const { id } = await db
		.selectFrom('staff_grant')
		.select('id')
		.where('learner_id', '=', going.id)
		.executeTakeFirstOrThrow();
	await withdrawRole(db, staying, { account: going.id, grant: id, now });
	expect(await inviteFirstAdministrator(db, now)).toBeNull();
	expect((await newLearner(db)).grants).toEqual([]);
});
