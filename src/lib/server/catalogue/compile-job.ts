import type { CourseFiles, CourseSource } from '#lib/lesson/compiled-course.ts';

/** What a compile thread is given: a course, or the placement items. Plain data. */
export type CompileJob = { course: CourseSource } | { placement: CourseFiles };
