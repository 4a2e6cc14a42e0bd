import type { Db } from '../db/db.ts';

/** Sign-in names that lead to no account. Look-up tables have no foreign keys, so somebody has to look. */
export async function countLoginsWithoutAccount(db: Db): Promise<number> {
	const { n } = await db
		.selectFrom('login')
		.leftJoin('account', 'account.id', 'login.account_id')
		.where('account.id', 'is', null)
		.select((by) => by.fn.countAll<number>().as('n'))
		.executeTakeFirstOrThrow();
	return n;
}

/** Accounts, guests aside, that nobody can sign in to. */
export async function countAccountsWithoutLogin(db: Db): Promise<number> {
	const { n } = await db
		.selectFrom('account')
		.leftJoin('login', 'login.account_id', 'account.id')
		.where('guest', '=', false)
		.where('login.name', 'is', null)
		.select((by) => by.fn.countAll<number>().as('n'))
		.executeTakeFirstOrThrow();
	return n;
}
