import type { Db, Tx } from '../db/db.ts';
import type { AccountId, EventId } from '#lib/vocabulary/ids.ts';

/** What one recorded event said. */
export function findEvent(db: Db | Tx, learner: AccountId, id: EventId) {
	return db
		.selectFrom('learning_event')
		.select(['kind', 'course_id as course', 'lesson_id as lesson', 'detail'])
		.where('learner_id', '=', learner)
		.where('id', '=', id)
		.executeTakeFirst();
}
