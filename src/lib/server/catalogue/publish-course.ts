import { sql } from 'kysely';
import type { Db, Tx } from '../db/db.ts';
import type { CompiledCourse, CourseLesson } from '#lib/lesson/compiled-course.ts';
import { LOCALES, type Locale } from '#lib/vocabulary/locale.ts';
import { courseId } from '#lib/vocabulary/ids.ts';

/**
 * Publishes a compiled course as a new immutable version, unless its present version has the same hash. Processes
 * that start together queue here.
 * @returns whether there is a new version
 */
export function publishCourse(db: Db, course: CompiledCourse): Promise<boolean> {
	return db.transaction().execute(async (tx) => {
		await sql`select pg_advisory_xact_lock(hashtext('publish-course'), hashtext(${course.slug}))`.execute(tx);
		const present = await findPresent(tx, course.slug);
		if (present?.hash === course.hash && present.version === present.current) {
			await upsertCourse(tx, course, present.version);
			return false;
		}
		const version = (present?.version ?? 0) + 1;
		await upsertCourse(tx, course, null);
		await insertVersion(tx, course, version);
		await insertLessons(tx, course, version);
		await insertQuestions(tx, course, version);
		await upsertCourse(tx, course, version);
		return true;
	});
}

function findPresent(tx: Tx, slug: string) {
	return tx
		.selectFrom('course_version')
		.innerJoin('course', 'course.id', 'course_version.course_id')
		.select(['version', 'hash', 'course.current_version as current'])
		.where('course_id', '=', courseId(slug))
		.orderBy('version', 'desc')
		.executeTakeFirst();
}

async function upsertCourse(tx: Tx, course: CompiledCourse, version: number | null): Promise<void> {
	const row = { position: course.meta.position, ...(version !== null && { current_version: version }) };
	await tx
		.insertInto('course')
		.values({ id: courseId(course.slug), current_version: version, position: course.meta.position })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
		.execute();
}

async function insertVersion(tx: Tx, course: CompiledCourse, version: number): Promise<void> {
	await tx
		.insertInto('course_version')
		.values({
			course_id: courseId(course.slug),
			version,
			hash: course.hash,
			meta: JSON.stringify(course.meta),
			exam: course.exam && JSON.stringify(course.exam)
		})
		.execute();
}

async function insertLessons(tx: Tx, course: CompiledCourse, version: number): Promise<void> {
	const rows = course.lessons.map((lesson, position) => ({
		course_id: courseId(course.slug),
		version,
		id: lesson.slug,
		position,
		minutes: lesson.minutes,
		title: byLocale(lesson, ({ title }) => title),
		outcome: byLocale(lesson, ({ outcome }) => outcome),
		body: byLocale(lesson, ({ body }) => body)
	}));
	if (rows.length > 0) await tx.insertInto('lesson').values(rows).execute();
}

function byLocale<T>(lesson: CourseLesson, pick: (side: CourseLesson['locales'][Locale]) => T): string {
	return JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, pick(lesson.locales[locale])])));
}

async function insertQuestions(tx: Tx, course: CompiledCourse, version: number): Promise<void> {
	const rows = course.questions.map((question) => ({
		course_id: courseId(course.slug),
		version,
		id: question.id,
		part: question.part,
		position: question.position,
		kind: question.kind,
		level: question.level,
		skills: [...question.skills],
		asked: JSON.stringify(question.public),
		key: JSON.stringify(question.key)
	}));
	if (rows.length > 0) await tx.insertInto('question').values(rows).execute();
}
