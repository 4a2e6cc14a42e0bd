import type { Db, Tx } from '../db/db.ts';
import type { Body } from '#lib/lesson/body.ts';
import type { PublishedMeta } from '#lib/lesson/course-file.ts';
import { courseId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Locale, Localized } from '#lib/vocabulary/locale.ts';
import type { AskedQuestion, ExamRule } from '#lib/vocabulary/question.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

export type CourseLesson = {
	readonly id: string;
	readonly minutes: number;
	readonly title: Localized;
	readonly outcome: Localized;
	readonly body: Readonly<Record<Locale, Body>>;
	readonly questions: readonly CourseQuestion[];
};

/** A question as it may be shown. Its key is read by `questions.ts` alone. */
export type CourseQuestion = {
	readonly id: string;
	readonly part: string;
	readonly asked: Readonly<Record<Locale, AskedQuestion>>;
};

/** One published version of a course. It never changes, so one copy per process serves everybody. */
export type Course = {
	readonly id: CourseId;
	readonly version: number;
	readonly meta: PublishedMeta;
	readonly exam: ExamRule | null;
	readonly lessons: readonly CourseLesson[];
	readonly examQuestions: readonly CourseQuestion[];
};

const versions = new WeakMap<Db, Map<string, Promise<Course>>>();

/** A course as it stood in one version. @throws Refusal `course-unknown` */
export function getCourse(db: Db, id: CourseId, version: number): Promise<Course> {
	const kept = versions.get(db) ?? new Map<string, Promise<Course>>();
	versions.set(db, kept);
	const key = `${id}@${version}`;
	const found = kept.get(key);
	if (found) return found;
	const loading = loadCourse(db, id, version);
	kept.set(key, loading);
	loading.catch(() => kept.delete(key)); // a failed look is not remembered; its caller gets the error
	return loading;
}

async function loadCourse(db: Db, id: CourseId, version: number): Promise<Course> {
	const [head, lessons, questions] = await Promise.all([
		db
			.selectFrom('course_version')
			.select(['meta', 'exam'])
			.where('course_id', '=', id)
			.where('version', '=', version)
			.executeTakeFirst(),
		listLessons(db, id, version),
		listQuestions(db, id, version)
	]);
	if (!head) throw new Refusal('course-unknown');
	return {
		id,
		version,
		meta: head.meta,
		exam: head.exam,
		lessons: lessons.map((lesson) => ({
			...lesson,
			questions: questions.filter(({ part }) => part === lesson.id)
		})),
		examQuestions: questions.filter(({ part }) => part === 'exam')
	};
}

function listLessons(db: Db, id: CourseId, version: number) {
	return db
		.selectFrom('lesson')
		.select(['id', 'minutes', 'title', 'outcome', 'body'])
		.where('course_id', '=', id)
		.where('version', '=', version)
		.orderBy('position')
		.execute();
}

function listQuestions(db: Db, id: CourseId, version: number): Promise<CourseQuestion[]> {
	return db
		.selectFrom('question')
		.select(['id', 'part', 'asked'])
		.where('course_id', '=', id)
		.where('version', '=', version)
		.orderBy('part')
		.orderBy('position')
		.execute();
}

type Offer = { readonly id: CourseId; readonly version: number };

const offers = new WeakMap<Db, { at: number; list: Promise<Offer[]> }>();

/** How long a process may not notice a newly published version. It spares every page one query. */
const OFFERS_FRESH_MS = 1000;

/** Which courses are offered now, in catalogue order, with their current version. */
export function listOffers(db: Db): Promise<Offer[]> {
	const kept = offers.get(db);
	if (kept && performance.now() - kept.at < OFFERS_FRESH_MS) return kept.list;
	const list = loadOffers(db);
	offers.set(db, { at: performance.now(), list });
	list.catch(() => offers.delete(db)); // a failed look is not remembered; its caller gets the error
	return list;
}

/** Forgets what was offered, in this process: whoever publishes wants to see it at once. */
export function forgetOffers(db: Db): void {
	offers.delete(db);
}

async function loadOffers(db: Db | Tx): Promise<Offer[]> {
	const rows = await db
		.selectFrom('course')
		.select(['id', 'current_version'])
		.where('current_version', 'is not', null)
		.orderBy('position')
		.orderBy('id')
		.execute();
	return rows.map(({ id, current_version }) => ({ id: courseId(id), version: current_version! }));
}

/** Every course offered now, whole. */
export async function listCourses(db: Db): Promise<Course[]> {
	const now = await listOffers(db);
	return Promise.all(now.map(({ id, version }) => getCourse(db, id, version)));
}

/** A course as it is offered now. @throws Refusal `course-unknown` */
export async function getOfferedCourse(db: Db, id: CourseId): Promise<Course> {
	const offer = (await listOffers(db)).find((one) => one.id === id);
	if (!offer) throw new Refusal('course-unknown');
	return getCourse(db, id, offer.version);
}
