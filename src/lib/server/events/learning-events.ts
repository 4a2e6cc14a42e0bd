import type { Db, Tx } from '../db/db.ts';
import type { LearningEvent } from '#lib/vocabulary/event.ts';
import type { AccountId, EventId } from '#lib/vocabulary/ids.ts';

/** What one recorded event said. */
export async function findEventDetail(
	db: Db | Tx,
	learner: AccountId,
	id: EventId
): Promise<LearningEvent['detail'] | undefined> {
	const row = await db
		.selectFrom('learning_event')
		.select('detail')
		.where('learner_id', '=', learner)
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.detail;
}
