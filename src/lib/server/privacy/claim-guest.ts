import type { Db } from '../db/db.ts';
import { deleteGuest } from '../accounts/accounts.ts';
import { moveGuestAnswers } from '../assessment/move-guest.ts';
import { moveGuestEvents } from '../events/claim-events.ts';
import { moveGuestLearning } from '../learning/move-guest.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

/**
 * Somebody with an account learnt in this browser before signing in: what they did joins what they have. Where both
 * hold the same, the account's own stays. The guest is gone afterwards.
 */
export async function claimGuest(db: Db, guest: Actor, survivor: Actor): Promise<void> {
	if (!guest.guest || survivor.guest) return;
	await db.transaction().execute(async (tx) => {
		await moveGuestLearning(tx, guest.id, survivor.id);
		await moveGuestAnswers(tx, guest.id, survivor.id);
		await moveGuestEvents(tx, guest.id, survivor);
		await deleteGuest(tx, guest.id);
	});
}
