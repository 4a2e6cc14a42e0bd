import { previousQuarter } from '#lib/rules/quarter.ts';
import type { BoardRequest, Figure } from './figure.ts';
import { readVersions } from './read-counts.ts';

/**
 * A pass rate can be compared only where the questions stayed the same: figures of a course whose version differs from
 * the quarter before, or changed within this one, break the series, and with them the figures over all courses.
 */
export async function markBankBreaks(request: BoardRequest, shares: readonly Figure[]): Promise<Figure[]> {
	const before = previousQuarter(request.period);
	const versions = await readVersions(request.db, before, request.period);
	const seen = (course: string, period: string) =>
		versions.filter((one) => one.course === course && one.period === period);
	const changed = new Set(
		versions
			.map((one) => one.course)
			.filter((course) => {
				const now = seen(course, request.period).map((one) => one.version);
				const known = seen(course, before).map((one) => one.version);
				return (
					now.length > 1 || (now.length > 0 && known.length > 0 && now.some((one) => !known.includes(one)))
				);
			})
	);
	return shares.map((figure) => {
		const isBroken = figure.breakdown === 'course' ? changed.has(figure.dims.course ?? '') : changed.size > 0;
		return isBroken ? { ...figure, obsStatus: 'B' } : figure;
	});
}
