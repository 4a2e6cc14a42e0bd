import type { Db, Tx } from '../db/db.ts';
import type { AccountId, CourseId } from '#lib/vocabulary/ids.ts';

/** Marks a lesson as done. @returns whether it was not so before */
export async function insertLessonCompletion(
	tx: Tx,
	learner: AccountId,
	course: CourseId,
	lesson: string,
	now: Date
): Promise<boolean> {
	const row = await tx
		.insertInto('lesson_completion')
		.values({ learner_id: learner, course_id: course, lesson_id: lesson, done_at: now })
		.onConflict((conflict) => conflict.columns(['learner_id', 'course_id', 'lesson_id']).doNothing())
		.returning('lesson_id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Lessons of one course a learner has done, whatever their version. */
export async function listLessonsDone(db: Db | Tx, learner: AccountId, course: CourseId): Promise<string[]> {
	const rows = await db
		.selectFrom('lesson_completion')
		.select('lesson_id')
		.where('learner_id', '=', learner)
		.where('course_id', '=', course)
		.execute();
	return rows.map((row) => row.lesson_id);
}

/** Lessons done by course, for pages that show many courses. */
export async function listAllLessonsDone(db: Db, learner: AccountId): Promise<Map<string, string[]>> {
	const rows = await db
		.selectFrom('lesson_completion')
		.select(['course_id', 'lesson_id'])
		.where('learner_id', '=', learner)
		.execute();
	const done = new Map<string, string[]>();
	for (const { course_id, lesson_id } of rows)
		done.set(course_id, [...(done.get(course_id) ?? []), lesson_id]);
	return done;
}
