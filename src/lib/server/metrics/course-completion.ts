import { isSmallGroup, LIVE_THRESHOLD } from '#lib/rules/disclosure.ts';
import { percent } from '#lib/rules/rates.ts';
import type { AreaId, CourseId } from '#lib/vocabulary/ids.ts';
import type { NullReason, Quarter } from '#lib/vocabulary/indicator.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { findArea } from '../areas/areas.ts';
import { getOfferedCourse, listCourses, type Course } from '../catalogue/courses.ts';
import type { Db } from '../db/db.ts';
import { readCourseCounts } from './cells.ts';
import { readFreshness } from './fold.ts';

/** One stage of a course and how many people reached it; `count` is null where it would show a handful. */
export type FunnelStep = {
	readonly step: 'enrolled' | 'lesson' | 'exam-started' | 'completed';
	readonly lesson: string | null;
	readonly title: Localized | null;
	readonly count: number | null;
	readonly reason: NullReason | null;
};

/** How far the learners of one area come in a course. A person counts once per stage, at the first time. */
export type CourseCompletion = {
	readonly course: CourseId;
	readonly title: Localized;
	readonly area: AreaId;
	readonly areaVersion: string;
	readonly period: Quarter | 'all';
	readonly steps: readonly FunnelStep[];
	/** Completed of enrolled, in percent. In one quarter the two are not the same people, so it may pass 100. */
	readonly completionRate: number | null;
	readonly reason: NullReason | null;
	/** When the newest event counted was recorded (ISO 8601), and how many events wait to be counted. */
	readonly asOf: string | null;
	readonly pending: number;
};

type Asked = { readonly area: AreaId; readonly period?: Quarter | 'all'; readonly k?: number };

/** The funnel of one offered course. @throws Refusal `course-unknown`, `area-unknown` */
export async function courseCompletion(
	db: Db,
	{ course, ...asked }: Asked & { readonly course: CourseId }
): Promise<CourseCompletion> {
	const [completion] = await completionOf(db, [await getOfferedCourse(db, course)], asked);
	return completion!;
}

/** The funnels of every course offered now, in catalogue order. @throws Refusal `area-unknown` */
export async function listCourseCompletions(db: Db, asked: Asked): Promise<CourseCompletion[]> {
	return completionOf(db, await listCourses(db), asked);
}

async function completionOf(db: Db, courses: readonly Course[], asked: Asked): Promise<CourseCompletion[]> {
	const { area: areaId, period = 'all', k = LIVE_THRESHOLD } = asked;
	const area = await findArea(db, areaId);
	if (!area) throw new Refusal('area-unknown');
	if (courses.length === 0) return [];
	const ids = courses.map((course) => course.id);
	const [rows, { asOf, pending }] = await Promise.all([
		readCourseCounts(db, { area: areaId, courses: ids, period }),
		readFreshness(db)
	]);
	return courses.map((course) => {
		const mine = rows.filter((row) => row.course_id === course.id);
		const reached = (fact: string, part = '') =>
			mine.find((row) => row.fact === fact && row.part === part)?.n ?? 0;
		const place = {
			course: course.id,
			title: course.meta.title,
			area: areaId,
			areaVersion: area.version,
			period
		};
		return {
			...place,
			steps: stepsOf(course, reached, k),
			...rateOf(reached('completed'), reached('enrolled'), k),
			asOf: asOf?.toISOString() ?? null,
			pending
		};
	});
}

function stepsOf(course: Course, reached: (fact: string, part?: string) => number, k: number): FunnelStep[] {
	const show = (count: number) =>
		isSmallGroup(count, k) ? { count: null, reason: 'small-group' as const } : { count, reason: null };
	const plain = (step: 'enrolled' | 'exam-started' | 'completed') => ({
		step,
		lesson: null,
		title: null,
		...show(reached(step))
	});
	const lessons = course.lessons.map((lesson) => ({
		step: 'lesson' as const,
		lesson: lesson.id,
		title: lesson.title,
		...show(reached('lesson-done', lesson.id))
	}));
	const exam = course.exam ? [plain('exam-started')] : [];
	return [plain('enrolled'), ...lessons, ...exam, plain('completed')];
}

/** A rate shares the mask of its counts. */
function rateOf(completed: number, enrolled: number, k: number) {
	if (isSmallGroup(completed, k) || isSmallGroup(enrolled, k))
		return { completionRate: null, reason: 'small-group' as const };
	const rate = percent(completed, enrolled);
	return { completionRate: rate, reason: rate === null ? ('no-learners' as const) : null };
}
