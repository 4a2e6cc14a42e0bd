import { PILLARS, type Pillar } from '#lib/vocabulary/course.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';

/** What a reader narrows the catalogue down to; null is no wish. */
export type CourseFilter = {
	readonly pillar: Pillar | null;
	readonly level: number | null;
	/** At most this many minutes for the whole course. */
	readonly minutes: number | null;
	/** Slug of a course whose need is the reader's. */
	readonly need: string | null;
};

/** What a filter looks at. */
export type Filtered = {
	readonly id: string;
	readonly meta: {
		readonly pillar: Pillar;
		readonly level: number;
		readonly minutes: number;
		readonly need: Localized;
	};
};

/** The longest a course may take, in the steps offered to choose from. */
export const MINUTES = [15, 20, 30] as const;

/** Levels offered to choose from: new to it, some practice, helping others. */
export const LEVELS = [1, 2, 3] as const;

/** Reads a filter from an address. What it does not know is no wish. */
export function readCourseFilter(asked: (name: string) => string | null): CourseFilter {
	const number = (name: string, among: readonly number[]) =>
		among.find((one) => String(one) === asked(name)) ?? null;
	return {
		pillar: PILLARS.find((pillar) => pillar === asked('pillar')) ?? null,
		level: number('level', LEVELS),
		minutes: number('minutes', MINUTES),
		need: asked('need') || null
	};
}

/** Whether anything is filtered at all. */
export function isFiltering(filter: CourseFilter): boolean {
	return Object.values(filter).some((wish) => wish !== null);
}

/** The courses that fit every wish, in the order given. A need that no course has is no wish. */
export function filterCourses<C extends Filtered>(courses: readonly C[], filter: CourseFilter): C[] {
	const { pillar, level, minutes } = filter;
	const need = courses.find(({ id }) => id === filter.need)?.meta.need.vi;
	return courses.filter(
		({ meta }) =>
			(pillar === null || meta.pillar === pillar) &&
			(level === null || meta.level === level || (level === LEVELS.at(-1) && meta.level > level)) &&
			(minutes === null || meta.minutes <= minutes) &&
			(need === undefined || meta.need.vi === need)
	);
}
