import type { Db, Tx } from '../db/db.ts';
import { findArea } from '../areas/areas.ts';
import { recordAudit } from '../events/audit.ts';
import {
	findInvitation,
	insertInvitation,
	lockSetup,
	makeInvitationCode,
	updateInvitationUsed,
	updateInvitationWithdrawn,
	withdrawSetupInvitations
} from './invitations.ts';
import { hashPassphrase } from './passphrases.ts';
import { signUpIn } from './sign-up.ts';
import { countAdministrators, upsertGrant } from './staff.ts';
import { requireLogin } from '#lib/rules/login-name.ts';
import { assertStrong } from '#lib/rules/passphrase.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import { needsArea } from '#lib/rules/staff-area.ts';
import type { AccountId, AreaId } from '#lib/vocabulary/ids.ts';
import type { Actor, StaffRole } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const DAY = 24 * 60 * 60 * 1000;
const INVITATION_LIFE = 14 * DAY;
const SETUP_LIFE = 7 * DAY;

export type Offer = { readonly role: StaffRole; readonly area: AreaId | null; readonly label: string };

/**
 * Makes a one-time link for a new member of the staff.
 * @returns the code; it is shown once and only its hash is kept.
 * @throws Refusal `area-unknown`
 */
export async function inviteStaff(db: Db, actor: Actor, offer: Offer, now: Date): Promise<string> {
	assertMay(actor, 'invite-staff');
	const area = needsArea(offer.role) ? offer.area : null;
	if (needsArea(offer.role) && !(area && (await findArea(db, area)))) throw new Refusal('area-unknown');
	const code = makeInvitationCode();
	const expiresAt = new Date(now.getTime() + INVITATION_LIFE);
	await db.transaction().execute(async (tx) => {
		await insertInvitation(tx, code, { ...offer, area, setup: false, invitedBy: actor.id, expiresAt });
		await recordAudit(tx, actor.id, 'staff-invited', null, { role: offer.role, area });
	});
	return code;
}

/** Takes an invitation back. @throws Refusal `invitation-used` */
export async function withdrawInvitation(db: Db, actor: Actor, id: string, now: Date): Promise<void> {
	assertMay(actor, 'invite-staff');
	await db.transaction().execute(async (tx) => {
		if (!(await updateInvitationWithdrawn(tx, id, now))) throw new Refusal('invitation-used');
		await recordAudit(tx, actor.id, 'invitation-withdrawn', null);
	});
}

/** What an invitation offers, for whoever holds its link. @throws Refusal `invitation-unknown`, `invitation-used` */
export async function openInvitation(db: Db, code: string, now: Date) {
	const invitation = await findInvitation(db, code);
	if (!invitation) throw new Refusal('invitation-unknown');
	const over = invitation.used_at ?? invitation.withdrawn_at ?? (invitation.expires_at < now ? now : null);
	if (over) throw new Refusal('invitation-used');
	return invitation;
}

/**
 * Accepts an invitation: the link is the authority. Somebody signed in gains the role; anybody else makes an account.
 * @returns the account, and the recovery code of a new one.
 * @throws Refusal `invitation-…`, `login-…`, `weak-passphrase`
 */
export async function acceptInvitation(
	db: Db,
	actor: Actor | null,
	given: { code: string; login?: string; passphrase?: string; now: Date }
): Promise<{ account: AccountId; slipCode: string | null }> {
	const invitation = await openInvitation(db, given.code, given.now);
	const fresh = actor && !actor.guest ? null : await newcomer(given);
	return db.transaction().execute(async (tx) => {
		if (!(await updateInvitationUsed(tx, invitation.id, given.now))) throw new Refusal('invitation-used');
		if (invitation.setup && (await hasAdministrator(tx))) throw new Refusal('invitation-used');
		const made = fresh && (await signUpIn(tx, actor, { ...fresh, now: given.now }));
		const account = made?.account ?? actor!.id;
		await upsertGrant(tx, account, invitation.role, invitation.area, invitation.invited_by);
		await recordAudit(tx, account, 'invitation-accepted', account, { role: invitation.role });
		return { account, slipCode: made?.slipCode ?? null };
	});
}

/**
 * A link for the first administrator, as long as there is none. Called by the program itself at its start.
 * @returns the code, or null where the house has an administrator.
 */
export async function inviteFirstAdministrator(db: Db, now: Date): Promise<string | null> {
	const code = makeInvitationCode();
	const expiresAt = new Date(now.getTime() + SETUP_LIFE);
	return db.transaction().execute(async (tx) => {
		if (await hasAdministrator(tx)) return null;
		await withdrawSetupInvitations(tx, now);
		const invitation = {
			role: 'administrator' as const,
			area: null,
			label: '',
			setup: true,
			invitedBy: null
		};
		await insertInvitation(tx, code, { ...invitation, expiresAt });
		return code;
	});
}

/** Answers one at a time, so that programs that start together leave one setup link, and it makes one administrator. */
async function hasAdministrator(tx: Tx): Promise<boolean> {
	await lockSetup(tx);
	return (await countAdministrators(tx)) > 0;
}

async function newcomer(given: { login?: string; passphrase?: string }) {
	const login = requireLogin(given.login ?? '');
	assertStrong(given.passphrase ?? '', login);
	return { login, shownAs: (given.login ?? '').trim(), stored: await hashPassphrase(given.passphrase ?? '') };
}
