import { sql } from 'kysely';
import type { AreaId, CourseId } from '#lib/vocabulary/ids.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import type { Db } from '../db/db.ts';

/** Learners of each course and lesson in one area, over the periods asked for. It reads cells only: no row per learner. */
export function readCourseCounts(
	db: Db,
	{ area, courses, period }: { area: AreaId; courses: readonly CourseId[]; period: Quarter | 'all' }
) {
	return db
		.selectFrom('stats.cell')
		.select(['course_id', 'fact', 'part', sql<number>`sum(n)::int4`.as('n')])
		.where('area_id', '=', area)
		.where('fact', 'in', ['enrolled', 'lesson-done', 'exam-started', 'completed'])
		.where('dim', '=', 'total')
		.where('course_id', 'in', [...courses])
		.$if(period !== 'all', (query) => query.where('period', '=', period))
		.groupBy(['course_id', 'fact', 'part'])
		.execute();
}
