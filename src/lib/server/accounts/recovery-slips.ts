import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { Db, Tx } from '../db/db.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';

/** No digit or letter that looks like another; read aloud and copied by hand without doubt. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new code for a slip of paper: 16 signs in groups of four, about 78 bits. */
export function makeSlipCode(): string {
	const signs = Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)]!).join('');
	return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** A long random code needs no slow hash: nobody can try 78 bits. */
export function hashSlipCode(code: string): string {
	const bare = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
	return createHash('sha256').update(bare).digest('base64url');
}

/** Keeps the new slip; the one before stops working. */
export async function upsertSlip(tx: Tx, account: AccountId, code: string): Promise<void> {
	const row = { hash: hashSlipCode(code), made_at: new Date() };
	await tx
		.insertInto('recovery_slip')
		.values({ learner_id: account, ...row })
		.onConflict((conflict) => conflict.column('learner_id').doUpdateSet(row))
		.execute();
}

/** Puts a new code in the place of one that is used up. @returns false where somebody else just used it */
export async function updateSlip(
	tx: Tx,
	account: AccountId,
	code: { used: string; next: string }
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('recovery_slip')
		.set({ hash: hashSlipCode(code.next), made_at: new Date() })
		.where('learner_id', '=', account)
		.where('hash', '=', hashSlipCode(code.used))
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Whether this code is on the account's present slip. */
export async function fitsSlip(db: Db | Tx, account: AccountId | undefined, code: string): Promise<boolean> {
	if (!account) return false;
	const row = await db
		.selectFrom('recovery_slip')
		.select('hash')
		.where('learner_id', '=', account)
		.executeTakeFirst();
	if (!row) return false;
	return timingSafeEqual(Buffer.from(row.hash), Buffer.from(hashSlipCode(code)));
}
