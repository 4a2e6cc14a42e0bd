import { course as source, quiz } from '../lesson/course-fixture.ts';
import { compileCourse } from '#lib/lesson/compile-course.ts';
import type { CompiledCourse } from '#lib/lesson/compiled-course.ts';
import { forgetOffers } from '#lib/server/catalogue/courses.ts';
import { publishCourse } from '#lib/server/catalogue/publish-course.ts';
import type { Db } from '#lib/server/db/db.ts';
import { courseId, type CourseId } from '#lib/vocabulary/ids.ts';

/** Both languages of one file: `01-goi/quiz` → `01-goi/quiz.vi.md` and `01-goi/quiz.en.md`. */
export function inBoth(file: string, text: string): Record<string, string> {
	return { [`${file}.vi.md`]: text, [`${file}.en.md`]: text };
}

/** The front of a closing quiz with its questions, whose right answer is always `b`. */
export function exam(rule: string, ...ids: string[]): string {
	return `---\n${rule}\n---\n${quiz(...ids)}`;
}

const EXAM = exam('pass: 50\npick: 2', 'thi-1', 'thi-2', 'thi-3');

/**
 * A course of two lessons: `goi` asks `goi-1` and `goi-2`, `tin` asks nothing. Its closing quiz draws two of
 * `thi-1` … `thi-3` and passes at 50 %. Some files may be put in the place of its own; `null` takes one away.
 */
export function smallCourse(
	slug: string,
	changed: Readonly<Record<string, string | null>> = {}
): CompiledCourse {
	const { course, problems } = compileCourse({ ...source({ ...inBoth('exam', EXAM), ...changed }), slug });
	if (!course) throw new Error(JSON.stringify(problems));
	return course;
}

/** Publishes it, so that this process offers it at once. */
export async function offerCourse(
	db: Db,
	slug: string,
	changed: Readonly<Record<string, string | null>> = {}
): Promise<CourseId> {
	await publishCourse(db, smallCourse(slug, changed));
	forgetOffers(db);
	return courseId(slug);
}
