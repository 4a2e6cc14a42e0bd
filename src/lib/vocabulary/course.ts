/** The four pillars of the province's digital transformation. */
export const PILLARS = ['government', 'economy', 'citizens', 'society'] as const;
export type Pillar = (typeof PILLARS)[number];

/** Part of a course that holds questions: a lesson's slug, or the closing quiz. */
export type Part = string;
export const EXAM: Part = 'exam';

/** Where a learner stands in a course. A lesson is a grain, a course a bowl that fills. */
export type CourseProgress = {
	readonly lessonsDone: readonly string[];
	readonly lessons: readonly string[];
	readonly completed: boolean;
};
