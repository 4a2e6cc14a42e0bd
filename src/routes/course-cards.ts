import type { CourseCardData } from '#lib/components/CourseRow.svelte';
import type { Course } from '#lib/server/catalogue/courses.ts';
import { listAllLessonsDone } from '#lib/server/learning/lesson-completions.ts';
import { listEnrolments } from '#lib/server/learning/enrolments.ts';
import { countDone } from '#lib/rules/progress.ts';

/** Courses as cards, with how far this reader is. */
export async function courseCards(locals: App.Locals, courses: readonly Course[]): Promise<CourseCardData[]> {
	const { db, actor, locale } = locals;
	const [done, enrolments] = actor
		? await Promise.all([listAllLessonsDone(db, actor.id), listEnrolments(db, actor.id)])
		: [new Map<string, string[]>(), []];
	const completed = new Set(enrolments.filter((one) => one.completedAt).map((one) => one.course));
	return courses.map(({ id, meta, lessons }) => ({
		slug: id,
		title: meta.title[locale],
		summary: meta.summary[locale],
		need: meta.need[locale],
		minutes: meta.minutes,
		lessons: lessons.length,
		lessonsDone: countDone({
			lessons: lessons.map((lesson) => lesson.id),
			lessonsDone: done.get(id) ?? [],
			completed: completed.has(id)
		}),
		completed: completed.has(id),
		pillar: meta.pillar,
		icon: ICONS[meta.pillar],
		picture: meta.pictureMedia ?? null
	}));
}

const ICONS = { government: 'document', economy: 'qr', citizens: 'shield', society: 'people' } as const;
