import type { Db, Tx } from '../db/db.ts';
import { findBestAttempt } from '../assessment/attempts.ts';
import type { AccountId, CourseId } from '#lib/vocabulary/ids.ts';

/** Begins a course for a learner. @returns whether this was the beginning */
export async function insertEnrolment(
	tx: Tx,
	learner: AccountId,
	course: CourseId,
	now: Date
): Promise<boolean> {
	const row = await tx
		.insertInto('enrolment')
		.values({ learner_id: learner, course_id: course, joined_at: now, completed_at: null })
		.onConflict((conflict) => conflict.columns(['learner_id', 'course_id']).doNothing())
		.returning('joined_at')
		.executeTakeFirst();
	return row !== undefined;
}

/** Marks a course as completed. @returns whether it was not so before */
export async function updateEnrolmentCompleted(
	tx: Tx,
	learner: AccountId,
	course: CourseId,
	now: Date
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('enrolment')
		.set({ completed_at: now })
		.where('learner_id', '=', learner)
		.where('course_id', '=', course)
		.where('completed_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** The courses a learner has begun, latest first. */
export function listEnrolments(db: Db, learner: AccountId) {
	return db
		.selectFrom('enrolment')
		.select(['course_id as course', 'joined_at as joinedAt', 'completed_at as completedAt'])
		.where('learner_id', '=', learner)
		.orderBy('joined_at', 'desc')
		.execute();
}

/** A completed course with what a credential says of it; undefined while it is not completed. */
export async function findCompletion(
	db: Db | Tx,
	learner: AccountId,
	course: CourseId
): Promise<{ completedAt: Date; courseVersion: number; bestScore: number } | undefined> {
	const row = await db
		.selectFrom('enrolment')
		.select('completed_at')
		.where('learner_id', '=', learner)
		.where('course_id', '=', course)
		.executeTakeFirst();
	const best = await findBestAttempt(db, learner, course);
	if (!row?.completed_at || !best) return undefined;
	return { completedAt: row.completed_at, courseVersion: best.version, bestScore: best.score };
}
