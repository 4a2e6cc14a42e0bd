import type { Actor } from '#lib/vocabulary/people.ts';
import type { Observation } from '#lib/vocabulary/indicator.ts';
import type { Db } from '../db/db.ts';
import { assertMaySeeFigures } from './area-scope.ts';
import { courseCompletion, type CourseCompletion } from './course-completion.ts';
import { observe, type ObservationQuestion } from './observations.ts';

/** Live observations for somebody who may see the area. @throws Refusal `not-signed-in`, `not-allowed`, `area-unknown` */
export async function readObservations(
	db: Db,
	actor: Actor,
	asked: ObservationQuestion
): Promise<Observation[]> {
	await assertMaySeeFigures(db, actor, asked.area);
	return observe(db, asked);
}

/** A course's funnel for somebody who may see the area. @throws Refusal as above, and `course-unknown` */
export async function readCourseCompletion(
	db: Db,
	actor: Actor,
	asked: Parameters<typeof courseCompletion>[1]
): Promise<CourseCompletion> {
	await assertMaySeeFigures(db, actor, asked.area);
	return courseCompletion(db, asked);
}
