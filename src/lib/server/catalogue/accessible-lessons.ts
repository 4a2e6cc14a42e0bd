import { accessFaults } from '#lib/lesson/quality/accessible-body.ts';
import type { CourseId } from '#lib/vocabulary/ids.ts';
import { LOCALES } from '#lib/vocabulary/locale.ts';
import type { Db, Tx } from '../db/db.ts';

export type AccessibleLessons = {
	readonly course: CourseId;
	readonly lessons: number;
	/** Those of them in which a machine finds no fault, in either language. */
	readonly accessible: number;
};

/** Versions never change, so what was found in one stays true. */
const known = new Map<string, AccessibleLessons>();

/** For each course that was offered at a moment, its lessons then and how many of them a machine finds no fault with. */
export async function listAccessibleLessons(db: Db | Tx, at: Date): Promise<AccessibleLessons[]> {
	const versions = await db
		.selectFrom('course_version')
		.innerJoin('course', 'course.id', 'course_version.course_id')
		.distinctOn('course_id')
		.select(['course_id', 'version', 'hash'])
		.where('published_at', '<', at)
		.where('current_version', 'is not', null)
		.orderBy('course_id')
		.orderBy('version', 'desc')
		.execute();
	return Promise.all(versions.map((version) => examine(db, version)));
}

async function examine(
	db: Db | Tx,
	{ course_id: course, version, hash }: { course_id: CourseId; version: number; hash: string }
): Promise<AccessibleLessons> {
	const key = `${course}@${version}:${hash}`;
	const found = known.get(key);
	if (found) return found;
	const lessons = await db
		.selectFrom('lesson')
		.select('body')
		.where('course_id', '=', course)
		.where('version', '=', version)
		.execute();
	const accessible = lessons.filter(({ body }) =>
		LOCALES.every((locale) => accessFaults(body[locale]).length === 0)
	).length;
	const examined = { course, lessons: lessons.length, accessible };
	known.set(key, examined);
	return examined;
}
