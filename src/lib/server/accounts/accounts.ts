import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Db, Tx } from '../db/db.ts';
import { accountId, type AccountId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { Sex } from '#lib/vocabulary/people.ts';

/** What a person may tell about themselves; each is optional and explained where it is asked. */
export type Profile = {
	readonly area: AreaId | null;
	readonly sex: Sex | null;
	readonly birthYear: number | null;
};

/** One account's own data. */
export function findAccount(db: Db, id: AccountId) {
	return db
		.selectFrom('account')
		.select(['id', 'guest', 'full_name', 'area_id', 'sex', 'birth_year', 'created_at', 'notice'])
		.where('id', '=', id)
		.executeTakeFirst();
}

/** Makes an account, or a guest's place to keep what they do. */
export async function insertAccount(tx: Tx | Db, guest: boolean): Promise<AccountId> {
	const id = accountId(v7());
	await tx.insertInto('account').values({ id, guest }).execute();
	return id;
}

/** A guest becomes an account. @returns false where it was none. */
export async function updateGuestToAccount(tx: Tx, id: AccountId): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('account')
		.set({ guest: false })
		.where('id', '=', id)
		.where('guest', '=', true)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Replaces the three optional facts. */
export async function updateProfile(tx: Tx, id: AccountId, profile: Profile): Promise<void> {
	await tx
		.updateTable('account')
		.set({ area_id: profile.area, sex: profile.sex, birth_year: profile.birthYear })
		.where('id', '=', id)
		.execute();
}

/** Leaves a word for the next visit, or takes it away. */
export async function updateNotice(tx: Tx | Db, id: AccountId, notice: string | null): Promise<void> {
	await tx.updateTable('account').set({ notice }).where('id', '=', id).execute();
}

/** Removes a guest whose doings have moved elsewhere; its rows in other tables go with it. */
export async function deleteGuest(tx: Tx, id: AccountId): Promise<void> {
	await tx.deleteFrom('account').where('id', '=', id).where('guest', '=', true).execute();
}

/** Removes guests who have no session left, oldest first; one just made may still be waiting for its first session. */
export async function deleteForgottenGuests(tx: Tx, most: number): Promise<AccountId[]> {
	const rows = await tx
		.deleteFrom('account')
		.where('id', 'in', (inner) =>
			inner
				.selectFrom('account')
				.leftJoin('session', (join) =>
					join.onRef('session.learner_id', '=', 'account.id').on('session.expires_at', '>', sql<Date>`now()`)
				)
				.select('account.id')
				.where('guest', '=', true)
				.where('session.learner_id', 'is', null)
				.where('account.created_at', '<', sql<Date>`now() - interval '1 day'`)
				.orderBy('account.id')
				.limit(most)
		)
		.returning('id')
		.execute();
	return rows.map((row) => row.id);
}
