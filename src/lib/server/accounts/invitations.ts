import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../db/db.ts';
import type { AccountId, AreaId } from '#lib/vocabulary/ids.ts';
import type { StaffRole } from '#lib/vocabulary/people.ts';

export type Invitation = {
	readonly role: StaffRole;
	readonly area: AreaId | null;
	/** For whom, in the administrator's words. */
	readonly label: string;
	/** Printed at the first start, for the first administrator. */
	readonly setup: boolean;
	readonly invitedBy: AccountId | null;
	readonly expiresAt: Date;
};

/** A code for a link on paper: 160 bits. */
export function makeInvitationCode(): string {
	return randomBytes(20).toString('base64url');
}

function hashOf(code: string): string {
	return createHash('sha256').update(code).digest('base64url');
}

/** Keeps an invitation under the hash of its code. */
export async function insertInvitation(tx: Tx | Db, code: string, invitation: Invitation): Promise<void> {
	const { role, area, label, setup, invitedBy, expiresAt } = invitation;
	await tx
		.insertInto('invitation')
		.values({
			code_hash: hashOf(code),
			role,
			area_id: area,
			label,
			setup,
			invited_by: invitedBy,
			expires_at: expiresAt
		})
		.execute();
}

/** The invitation behind a code, used or not. */
export function findInvitation(db: Db | Tx, code: string) {
	return db
		.selectFrom('invitation')
		.select(['code_hash as id', 'role', 'area_id as area', 'label', 'setup', 'invited_by', 'expires_at'])
		.select(['used_at', 'withdrawn_at'])
		.where('code_hash', '=', hashOf(code))
		.executeTakeFirst();
}

/** Uses an invitation up. @returns false where somebody else was first, or it is over */
export async function updateInvitationUsed(tx: Tx, id: string, now: Date): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('invitation')
		.set({ used_at: now })
		.where('code_hash', '=', id)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.where('expires_at', '>', now)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Invitations that can still be used, newest first. */
export function listOpenInvitations(db: Db) {
	return db
		.selectFrom('invitation')
		.select(['code_hash as id', 'role', 'area_id as area', 'label', 'invited_at', 'expires_at'])
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.where('setup', '=', false)
		.where('expires_at', '>', sql<Date>`now()`)
		.orderBy('invited_at', 'desc')
		.execute();
}

/** Takes an invitation back. @returns whether there was one to take back */
export async function updateInvitationWithdrawn(tx: Tx, id: string, now: Date): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('invitation')
		.set({ withdrawn_at: now })
		.where('code_hash', '=', id)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Waits until nobody else is dealing with the first administrator's link; held to the end of the transaction. */
export async function lockSetup(tx: Tx): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('setup-invitation'))`.execute(tx);
}

/** Takes back the setup links of earlier starts. */
export async function withdrawSetupInvitations(tx: Tx, now: Date): Promise<void> {
	await tx
		.updateTable('invitation')
		.set({ withdrawn_at: now })
		.where('setup', '=', true)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.execute();
}
