import type { Db } from '../db/db.ts';
import { findArea } from '../areas/areas.ts';
import { recordAudit } from '../events/audit.ts';
import { endAllSessions } from './sessions.ts';
import { countAdministrators, findGrant, updateGrantArea, updateGrantWithdrawn } from './staff.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import { needsArea } from '#lib/rules/staff-area.ts';
import type { AccountId, AreaId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

/** Moves a helper or manager to another area. @throws Refusal `not-found`, `area-unknown` */
export async function changeStaffArea(
	db: Db,
	actor: Actor,
	given: { account: AccountId; grant: string; area: AreaId }
): Promise<void> {
	assertMay(actor, 'invite-staff');
	if (!(await findArea(db, given.area))) throw new Refusal('area-unknown');
	await db.transaction().execute(async (tx) => {
		const grant = await findGrant(tx, given.account, given.grant);
		if (!grant || !needsArea(grant.role)) throw new Refusal('not-found');
		await updateGrantArea(tx, given.account, given.grant, given.area);
		await recordAudit(tx, actor.id, 'role-changed', given.account, { role: grant.role, area: given.area });
	});
}

/** Withdraws a role and signs its holder out everywhere. @throws Refusal `not-found`, `last-administrator` */
export async function withdrawRole(
	db: Db,
	actor: Actor,
	given: { account: AccountId; grant: string; now: Date }
): Promise<void> {
	assertMay(actor, 'invite-staff');
	await db.transaction().execute(async (tx) => {
		const administrators = await countAdministrators(tx);
		const grant = await findGrant(tx, given.account, given.grant);
		if (!grant) throw new Refusal('not-found');
		if (grant.role === 'administrator' && administrators < 2) throw new Refusal('last-administrator');
		await updateGrantWithdrawn(tx, given.account, given.grant, given.now);
		await recordAudit(tx, actor.id, 'role-withdrawn', given.account, { role: grant.role });
		await endAllSessions(tx, given.account);
	});
}
