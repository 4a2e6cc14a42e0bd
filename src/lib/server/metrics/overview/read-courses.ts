import { wilsonInterval, type Interval } from '#lib/rules/interval.ts';
import type { CourseId } from '#lib/vocabulary/ids.ts';
import type { IndicatorId, Observation } from '#lib/vocabulary/indicator.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';
import { listCourses } from '../../catalogue/courses.ts';
import type { Db } from '../../db/db.ts';
import { listCourseCompletions, type CourseCompletion } from '../course-completion.ts';
import { readFigures } from './figure-set.ts';
import type { View } from './view.ts';

/** The rates that courses are compared by. */
export const RATES = [
	'out.completion_rate_90d',
	'out.first_attempt_pass_rate'
] as const satisfies readonly IndicatorId[];

/** One rate of each course, with its 95 % interval. A course that is no longer offered has no title but its own id. */
export type CourseRate = {
	readonly course: CourseId;
	readonly title: Localized;
	readonly figure: Observation;
	readonly interval: Interval | null;
};

/** How courses do in an area: rates by course, and how far learners come in each. */
export type CoursesShown = {
	readonly rates: readonly {
		readonly indicator: (typeof RATES)[number];
		readonly total: Observation | null;
		readonly courses: readonly CourseRate[];
	}[];
	/** Of this moment only: releases hold no stages of courses. */
	readonly funnels: readonly CourseCompletion[];
};

export async function readCourses(db: Db, view: View): Promise<CoursesShown> {
	const { area, k } = view;
	const [figures, courses, funnels] = await Promise.all([
		readFigures(db, view, { indicators: RATES, areas: [area.id], breakdowns: ['total', 'course'] }),
		listCourses(db),
		view.kind === 'live' ? listCourseCompletions(db, { area: area.id, k }) : []
	]);
	const titles = new Map<string, Localized>(courses.map((course) => [course.id, course.meta.title]));
	const rateOf = (figure: Observation): CourseRate => {
		const course = figure.dims.course as CourseId;
		const { value, numerator, denominator } = figure;
		const isShown = value !== null && numerator !== null && denominator !== null;
		return {
			course,
			title: titles.get(course) ?? { vi: course, en: course },
			figure,
			interval: isShown ? wilsonInterval(numerator, denominator) : null
		};
	};
	return {
		rates: RATES.map((indicator) => ({
			indicator,
			total: figures(indicator, area.id)[0] ?? null,
			courses: figures(indicator, area.id, 'course')
				.filter((figure) => figure.reason !== 'no-learners')
				.map(rateOf)
		})),
		funnels
	};
}
