import { monthsOf, monthEnd, vietnamMonth } from '#lib/rules/periods.ts';
import { percent } from '#lib/rules/rates.ts';
import type { Month } from '#lib/vocabulary/indicator.ts';
import { listAccessibleLessons } from '../../catalogue/accessible-lessons.ts';
import { topsOf, withoutValue, withValue, type BoardRequest, type Figure } from './figure.ts';
import { statusOf } from './status.ts';

/**
 * Of the lessons offered at the end of each month of the quarter (of the running month: now), those in which a machine
 * finds no fault of accessibility; in total and by course. It is about lessons, so there is nobody to protect.
 */
export async function accessibleLessons(request: BoardRequest): Promise<Figure[]> {
	const months = monthsOf(request.period).filter((month) => month <= vietnamMonth(request.now));
	return (await Promise.all(months.map((month) => ofMonth(request, month)))).flat();
}

async function ofMonth(request: BoardRequest, period: Month): Promise<Figure[]> {
	const end = new Date(Math.min(monthEnd(period).getTime(), request.now.getTime()));
	const courses = await listAccessibleLessons(request.db, end);
	const obsStatus = statusOf({ ...request, breaks: false });
	return topsOf(request.areas).flatMap((area) => {
		const total = { area, period, breakdown: 'total' as const, dims: {}, obsStatus };
		const sum = (read: (course: (typeof courses)[number]) => number) =>
			courses.reduce((all, course) => all + read(course), 0);
		const all = shareOf(
			total,
			sum((course) => course.accessible),
			sum((course) => course.lessons)
		);
		const each = courses.map(({ course, accessible, lessons }) =>
			shareOf({ ...total, breakdown: 'course' as const, dims: { course } }, accessible, lessons)
		);
		return [all, ...each];
	});
}

function shareOf(place: Parameters<typeof withValue>[0], numerator: number, denominator: number): Figure {
	const value = percent(numerator, denominator);
	return value === null
		? withoutValue(place, 'not-yet-available', { numerator, denominator })
		: withValue(place, value, { numerator, denominator });
}
