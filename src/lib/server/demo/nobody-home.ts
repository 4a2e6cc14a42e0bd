import type { Db } from '../db/db.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';
import { StartupError } from '#lib/vocabulary/startup-error.ts';

/**
 * Invented people among real ones would spoil every figure.
 * @throws StartupError with this sentence where anybody has an account
 */
export async function assertNobodyHome(db: Db, sentence: Localized): Promise<void> {
	const somebody = await db
		.selectFrom('account')
		.select('id')
		.where('guest', '=', false)
		.limit(1)
		.executeTakeFirst();
	if (somebody) throw new StartupError(sentence);
}
