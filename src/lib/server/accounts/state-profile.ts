import { v7 } from 'uuid';
import type { Db } from '../db/db.ts';
import { findArea } from '../areas/areas.ts';
import { recordEvent } from '../events/record-event.ts';
import { updateProfile, type Profile } from './accounts.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import { eventId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

/**
 * Keeps what somebody chose to tell about themselves. The event carries the new facts, so that the figures know from
 * now on where this person counts.
 * @throws Refusal `area-unknown`
 */
export async function stateProfile(db: Db, actor: Actor, profile: Profile, now: Date): Promise<void> {
	assertMay(actor, 'change-own-account');
	if (profile.area && !(await findArea(db, profile.area))) throw new Refusal('area-unknown');
	await db.transaction().execute(async (tx) => {
		await updateProfile(tx, actor.id, profile);
		const told: Actor = { ...actor, ...profile };
		await recordEvent(tx, told, { id: eventId(v7()), kind: 'profile-stated', occurredAt: now });
	});
}
