import type { CourseProgress } from '#lib/vocabulary/course.ts';

type Lessons = Omit<CourseProgress, 'completed'> & Partial<CourseProgress>;

/** Lessons of the present version that are done; a lesson that was dropped or renamed does not count. */
export function countDone(progress: Lessons): number {
	return progress.lessons.filter((lesson) => progress.lessonsDone.includes(lesson)).length;
}

/** Whether every lesson is done, so that the closing quiz opens. */
export function hasDoneEveryLesson(progress: Lessons): boolean {
	return countDone(progress) === progress.lessons.length;
}

/** The lesson to go to next: the first one not done after `from`, else the first not done at all, else none. */
export function nextLesson(progress: Lessons, from?: string): string | null {
	const open = (lesson: string) => !progress.lessonsDone.includes(lesson);
	const after = from ? progress.lessons.slice(progress.lessons.indexOf(from) + 1) : progress.lessons;
	return after.find(open) ?? progress.lessons.find((lesson) => open(lesson) && lesson !== from) ?? null;
}
