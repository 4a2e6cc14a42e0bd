import type { ApiKey } from '#lib/vocabulary/api-key.ts';
import type { AreaId, CourseId } from '#lib/vocabulary/ids.ts';
import type { Observation, Quarter } from '#lib/vocabulary/indicator.ts';
import { assertKeyReaches } from '../accounts/use-api-key.ts';
import type { Db } from '../db/db.ts';
import { courseCompletion, type CourseCompletion } from './course-completion.ts';
import { observe, type ObservationQuestion } from './observations.ts';

/** Live observations for a program with a key. @throws Refusal `key-lacks-scope`, `key-lacks-area`, `area-unknown` */
export async function readObservationsByKey(
	db: Db,
	key: ApiKey,
	asked: ObservationQuestion
): Promise<Observation[]> {
	await assertKeyReaches(db, key, 'metrics:live', asked.area);
	return observe(db, asked);
}

/** A course's funnel for a program with a key. @throws Refusal as above, and `course-unknown` */
export async function readCompletionByKey(
	db: Db,
	key: ApiKey,
	asked: { readonly course: CourseId; readonly area: AreaId; readonly period?: Quarter | 'all' | undefined }
): Promise<CourseCompletion> {
	await assertKeyReaches(db, key, 'courses:read', asked.area);
	const { period = 'all', ...rest } = asked;
	return courseCompletion(db, { ...rest, period });
}
