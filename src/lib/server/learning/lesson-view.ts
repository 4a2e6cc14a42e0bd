import { v7 } from 'uuid';
import type { Db } from '../db/db.ts';
import { listPracticeAnswers, type PracticeAnswer } from '../assessment/practice-answers.ts';
import { showQuestions } from '../assessment/show-question.ts';
import { getOfferedCourse, type Course, type CourseLesson } from '../catalogue/courses.ts';
import { listLessonsDone } from './lesson-completions.ts';
import { countDone, nextLesson } from '#lib/rules/progress.ts';
import type { CourseId } from '#lib/vocabulary/ids.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

/** All that one reader's page of a lesson depends on, besides its language and look. */
export type LessonState = {
	readonly course: Course;
	readonly lesson: CourseLesson;
	readonly lessonsDone: readonly string[];
	readonly answers: readonly PracticeAnswer[];
};

/** Where a reader stands in a lesson. @throws Refusal `course-unknown`, `not-found` (no such lesson) */
export async function readLessonState(
	db: Db,
	actor: Actor | null,
	id: CourseId,
	lessonId: string
): Promise<LessonState> {
	const course = await getOfferedCourse(db, id);
	const lesson = course.lessons.find((one) => one.id === lessonId);
	if (!lesson) throw new Refusal('not-found');
	if (!actor) return { course, lesson, lessonsDone: [], answers: [] };
	const asked = lesson.questions.map((question) => question.id);
	const [lessonsDone, answers] = await Promise.all([
		listLessonsDone(db, actor.id, id),
		listPracticeAnswers(db, actor.id, id, asked)
	]);
	return { course, lesson, lessonsDone, answers };
}

/** A name for this state: equal names, equal pages. */
export function lessonStateKey({ course, lesson, lessonsDone, answers }: LessonState): string {
	const given = answers.map(({ question, version, response }) => [question, version, response]);
	return JSON.stringify([course.id, course.version, lesson.id, lessonsDone.toSorted(), given.toSorted()]);
}

/** The page of a lesson for one reader. Every question gets the id of the event its form would make. */
export async function showLesson(db: Db, state: LessonState, locale: Locale) {
	const { course, lesson, answers } = state;
	const lessons = course.lessons.map(({ id }) => id);
	const progress = { lessons, lessonsDone: state.lessonsDone };
	const questions = await showQuestions(db, course, lesson.questions, answers, locale);
	return {
		course: { slug: course.id, title: course.meta.title[locale], version: course.version },
		lesson: {
			id: lesson.id,
			title: lesson.title[locale],
			outcome: lesson.outcome[locale],
			minutes: lesson.minutes,
			position: lessons.indexOf(lesson.id) + 1
		},
		body: lesson.body[locale],
		questions: questions.map((question) => ({ ...question, event: v7() })),
		done: countDone(progress),
		total: lessons.length,
		isDone: state.lessonsDone.includes(lesson.id),
		isLast: nextLesson(progress, lesson.id) === null
	};
}

export type LessonView = Awaited<ReturnType<typeof showLesson>>;
