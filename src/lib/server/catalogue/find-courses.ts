import type { Db } from '../db/db.ts';
import { listCourses, type Course } from './courses.ts';
import { CourseSearch, type Found } from './search.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

type Kept = { readonly of: string; readonly index: CourseSearch };

const indexes = new WeakMap<Db, Map<Locale, Kept>>();

/** Courses offered now that are about these words, with the lessons that are, the best one first. */
export async function findCourses(db: Db, words: string, locale: Locale): Promise<Found[]> {
	return indexFor(db, await listCourses(db), locale).find(words);
}

/** The index stays until another version of any course is offered. */
function indexFor(db: Db, courses: readonly Course[], locale: Locale): CourseSearch {
	const kept = indexes.get(db) ?? new Map<Locale, Kept>();
	indexes.set(db, kept);
	const of = courses.map(({ id, version }) => `${id}@${version}`).join();
	const found = kept.get(locale);
	if (found?.of === of) return found.index;
	const index = new CourseSearch(courses, locale);
	kept.set(locale, { of, index });
	return index;
}
