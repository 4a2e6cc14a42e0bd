import { v7 } from 'uuid';
import type { Db, Tx } from '../db/db.ts';
import type { AccountId, AreaId } from '#lib/vocabulary/ids.ts';
import type { StaffRole } from '#lib/vocabulary/people.ts';

/** Everybody with a staff role now, by sign-in name. */
export function listStaff(db: Db) {
	return db
		.selectFrom('staff_grant')
		.innerJoin('login', 'login.account_id', 'staff_grant.learner_id')
		.select(['staff_grant.learner_id as account', 'staff_grant.role', 'staff_grant.area_id as area'])
		.select(['staff_grant.id', 'login.shown_as as login', 'staff_grant.granted_at as since'])
		.where('withdrawn_at', 'is', null)
		.orderBy('login.shown_as')
		.orderBy('staff_grant.role')
		.execute();
}

/** One current grant. */
export function findGrant(db: Db | Tx, account: AccountId, id: string) {
	return db
		.selectFrom('staff_grant')
		.select(['id', 'learner_id as account', 'role', 'area_id as area'])
		.where('learner_id', '=', account)
		.where('id', '=', id)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst();
}

/** Gives a role; one that is held already changes its area. */
export async function upsertGrant(
	tx: Tx,
	account: AccountId,
	role: StaffRole,
	area: AreaId | null,
	by: AccountId | null
): Promise<void> {
	await tx
		.insertInto('staff_grant')
		.values({ learner_id: account, id: v7(), role, area_id: area, granted_by: by })
		.onConflict((conflict) =>
			conflict
				.columns(['learner_id', 'role'])
				.where('withdrawn_at', 'is', null)
				.doUpdateSet({ area_id: area, granted_by: by })
		)
		.execute();
}

/** Moves a grant to another area. */
export async function updateGrantArea(tx: Tx, account: AccountId, id: string, area: AreaId): Promise<void> {
	await tx
		.updateTable('staff_grant')
		.set({ area_id: area })
		.where('learner_id', '=', account)
		.where('id', '=', id)
		.execute();
}

/** Ends a grant; the row stays, so that it can be told who could do what, when. */
export async function updateGrantWithdrawn(tx: Tx, account: AccountId, id: string, now: Date): Promise<void> {
	await tx
		.updateTable('staff_grant')
		.set({ withdrawn_at: now })
		.where('learner_id', '=', account)
		.where('id', '=', id)
		.execute();
}

/** How many administrators there are. The rows are locked, so that two withdrawals at once cannot both be last. */
export async function countAdministrators(tx: Tx | Db): Promise<number> {
	const rows = await tx
		.selectFrom('staff_grant')
		.select('id')
		.where('role', '=', 'administrator')
		.where('withdrawn_at', 'is', null)
		.forUpdate()
		.execute();
	return rows.length;
}

/** Whether an account holds any staff role now. */
export async function hasStaffRole(db: Db, account: AccountId): Promise<boolean> {
	const row = await db
		.selectFrom('staff_grant')
		.select('id')
		.where('learner_id', '=', account)
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}
