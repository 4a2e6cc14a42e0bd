import type { Db, Tx } from '../db/db.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';

/** Whose sign-in name this is. `name` is folded (`rules/login-name.ts`). */
export async function findLogin(db: Db | Tx, name: string): Promise<AccountId | undefined> {
	const row = await db.selectFrom('login').select('account_id').where('name', '=', name).executeTakeFirst();
	return row?.account_id;
}

/** The sign-in name of an account, as its owner wrote it. */
export async function findLoginOf(db: Db, account: AccountId): Promise<string | undefined> {
	const row = await db
		.selectFrom('login')
		.select('shown_as')
		.where('account_id', '=', account)
		.executeTakeFirst();
	return row?.shown_as;
}

/** Takes a name. The primary key, not an earlier look, keeps two people from having it. @returns false if taken */
export async function insertLogin(
	tx: Tx,
	name: string,
	shownAs: string,
	account: AccountId
): Promise<boolean> {
	const row = await tx
		.insertInto('login')
		.values({ name, shown_as: shownAs, account_id: account })
		.onConflict((conflict) => conflict.column('name').doNothing())
		.returning('name')
		.executeTakeFirst();
	return row !== undefined;
}

/** Sign-in names of several accounts, for lists that only staff may see. */
export async function listLoginsOf(db: Db, accounts: readonly AccountId[]): Promise<Map<AccountId, string>> {
	if (accounts.length === 0) return new Map();
	const rows = await db
		.selectFrom('login')
		.select(['account_id', 'shown_as'])
		.where('account_id', 'in', accounts)
		.execute();
	return new Map(rows.map((row) => [row.account_id, row.shown_as]));
}
