import type { Db } from '../db/db.ts';
import { deleteForgottenGuests } from '../accounts/accounts.ts';
import { deleteEventsOf } from '../events/claim-events.ts';

/** At most this many at a time, so that nobody waits behind a long deletion. */
const BATCH = 500;

/**
 * Forgets guests nobody can come back as: their last session has ended. Run now and then by the program itself.
 * @returns how many were forgotten
 */
export function forgetGuests(db: Db): Promise<number> {
	return db.transaction().execute(async (tx) => {
		const forgotten = await deleteForgottenGuests(tx, BATCH);
		await deleteEventsOf(tx, forgotten);
		return forgotten.length;
	});
}
