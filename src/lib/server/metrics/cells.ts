import { sql } from 'kysely';
import type { AreaId, CourseId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, Quarter } from '#lib/vocabulary/indicator.ts';
import type { Db } from '../db/db.ts';
import type { Fact } from './facts.ts';

/** Which cells to add up. `since` is left out where a count runs from the beginning; `until` is included. */
export type CellQuestion = {
	readonly areas: readonly AreaId[];
	readonly facts: readonly Fact[];
	readonly by: Breakdown;
	readonly since?: Quarter;
	readonly until?: Quarter;
};

/** How many learners of an area stand in a category: `counts(area, fact, category)`, 0 where nobody does. */
export type Counts = (area: AreaId, fact: Fact, category: string) => number;

/** Adds up cells over the periods (and courses) asked for. It reads cells only: no row per learner. */
export async function readCounts(db: Db, { areas, facts, by, since, until }: CellQuestion): Promise<Counts> {
	const rows = await db
		.selectFrom('stats.cell')
		.select(['area_id', 'fact', 'category', sql<number>`sum(n)::int4`.as('n')])
		.where('area_id', 'in', [...areas])
		.where('fact', 'in', [...facts])
		.where('dim', '=', by)
		.$if(since !== undefined, (query) => query.where('period', '>=', since!))
		.$if(until !== undefined, (query) => query.where('period', '<=', until!))
		.groupBy(['area_id', 'fact', 'category'])
		.execute();
	const known = new Map(rows.map((row) => [`${row.area_id} ${row.fact} ${row.category}`, row.n]));
	return (area, fact, category) => known.get(`${area} ${fact} ${category}`) ?? 0;
}

/** Learners of each course and lesson in one area, over the periods asked for. */
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
