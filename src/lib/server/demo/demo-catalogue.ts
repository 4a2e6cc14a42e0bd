import { listCourses } from '../catalogue/courses.ts';
import { listPaths } from '../catalogue/paths.ts';
import { listKeyedQuestions } from '../catalogue/questions.ts';
import type { Db } from '../db/db.ts';
import type { DemoCourse } from './life.ts';

/** The courses offered, in the order of the catalogue, and those of the basic set, in the order of its path. */
export type DemoCatalogue = { readonly all: readonly DemoCourse[]; readonly basic: readonly DemoCourse[] };

/** Everything an invented learner can take up. */
export async function readCatalogue(db: Db): Promise<DemoCatalogue> {
	const courses = await listCourses(db);
	const all = await Promise.all(
		courses.map(async (course) => ({ course, keys: await listKeyedQuestions(db, course.id, course.version) }))
	);
	const path = (await listPaths(db)).find(({ basicSet }) => basicSet);
	const basic = (path?.courses ?? []).flatMap((id) => all.find(({ course }) => course.id === id) ?? []);
	return { all, basic };
}
