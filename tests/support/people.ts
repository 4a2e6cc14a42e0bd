import { v7 } from 'uuid';
import { meetGuest } from '#lib/server/accounts/meet-guest.ts';
import { beginSession, findSession } from '#lib/server/accounts/sessions.ts';
import { signUp } from '#lib/server/accounts/sign-up.ts';
import { upsertGrant } from '#lib/server/accounts/staff.ts';
import type { Db } from '#lib/server/db/db.ts';
import type { AccountId, AreaId } from '#lib/vocabulary/ids.ts';
import type { Actor, StaffRole } from '#lib/vocabulary/people.ts';

export const PASSPHRASE = 'bàn mưa xanh nồi';
export const now = new Date('2026-11-23T03:00:00Z');

/** A name nobody else in the test has. */
export function newName(): string {
	return `n${v7().replaceAll('-', '')}`;
}

/** Somebody who signed up through the front door. */
export async function newLearner(db: Db, login = newName(), area: AreaId | null = null): Promise<Actor> {
	const { account } = await signUp(db, null, { login, passphrase: PASSPHRASE, now });
	await db.updateTable('account').set({ area_id: area }).where('id', '=', account).execute();
	return actorOf(db, account);
}

/** A browser that began to learn without an account. */
export async function newGuest(db: Db): Promise<Actor> {
	return actorOf(db, (await meetGuest(db, newName())).account);
}

/** Somebody with a role of the staff. */
export async function newStaff(
	db: Db,
	role: StaffRole,
	area: AreaId | null = null,
	login?: string
): Promise<Actor> {
	const { id } = await newLearner(db, login);
	await db.transaction().execute((tx) => upsertGrant(tx, id, role, area, null));
	return actorOf(db, id);
}

/** An account as it asks for things now, through a session of its own. */
export async function actorOf(db: Db, id: AccountId): Promise<Actor> {
	const { account } = await findSession(db, (await beginSession(db, id, null)).id);
	if (!account) throw new Error('no such account');
	return { ...account, locale: 'vi' };
}
