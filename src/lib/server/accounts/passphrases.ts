import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Db, Tx } from '../db/db.ts';
import { EASY_WORDS } from '#lib/rules/easy-words.ts';
import { foldPassphrase, isStrong } from '#lib/rules/passphrase.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';

/** OWASP's smallest argon2id setting (2024): 19 MiB, two passes, one lane. About 15 ms. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** Hashes a passphrase in its folded form. */
export function hashPassphrase(passphrase: string): Promise<string> {
	return hash(foldPassphrase(passphrase), COST);
}

/** Whether a passphrase fits a stored hash. Without a hash it works as long and says no, so that time tells nothing. */
export async function fitsPassphrase(stored: string | undefined, passphrase: string): Promise<boolean> {
	const fits = await verify(stored ?? (await nobodysHash()), foldPassphrase(passphrase));
	return stored !== undefined && fits;
}

let nobody: Promise<string> | undefined;

function nobodysHash(): Promise<string> {
	nobody ??= hash('nobody', COST);
	return nobody;
}

/** Four easy words, drawn evenly: easy to copy onto paper, hard to guess. Four very short ones are drawn again. */
export function suggestPassphrase(): string {
	const words = Array.from({ length: 4 }, () => EASY_WORDS[randomInt(EASY_WORDS.length)]!).join(' ');
	return isStrong(words, '') ? words : suggestPassphrase();
}

/** The stored hash of an account, and until when it is only a temporary one from a slip of paper. */
export function findPassphrase(db: Db | Tx, account: AccountId) {
	return db
		.selectFrom('passphrase')
		.select(['hash', 'temporary_until'])
		.where('learner_id', '=', account)
		.executeTakeFirst();
}

/** Stores a hash. `temporaryUntil` marks one that must be replaced at the next sign-in. */
export async function upsertPassphrase(
	tx: Tx,
	account: AccountId,
	stored: string,
	temporaryUntil: Date | null
): Promise<void> {
	const row = { hash: stored, temporary_until: temporaryUntil, changed_at: new Date() };
	await tx
		.insertInto('passphrase')
		.values({ learner_id: account, ...row })
		.onConflict((conflict) => conflict.column('learner_id').doUpdateSet(row))
		.execute();
}
