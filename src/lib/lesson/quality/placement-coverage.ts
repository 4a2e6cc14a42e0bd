import { problemAt, type Problem } from '../problem.ts';
import type { QuizText } from './course-texts.ts';

/** Fewest items from which everybody's test can be drawn twice without knowing it by heart. */
const LEAST_ITEMS = 150;

const AREAS = ['1', '2', '3', '4', '5'];
const LEVELS = [1, 2, 3, 4];

/** Whether the placement bank is large enough and has every level in every area. Told in its first file. */
export function checkPlacementCoverage(files: readonly QuizText[]): Problem[] {
	const own = files.filter(({ locale }) => locale === 'vi');
	const items = own.flatMap(({ questions }) => questions);
	const place = { file: own[0]?.file ?? '', line: 1 };
	if (own.length === 0) return [];
	const count = items.length;
	const cells = AREAS.flatMap((area) => LEVELS.map((level) => ({ area, level })));
	const empty = cells.filter(
		({ area, level }) => !items.some((item) => item.level === level && areaOf(item.skills) === area)
	);
	return [
		...(count < LEAST_ITEMS ? [problemAt(place, 'items-few', { count, least: LEAST_ITEMS })] : []),
		...empty.map((cell) => problemAt(place, 'area-level-missing', cell))
	];
}

function areaOf(skills: readonly string[]): string {
	return /:(\d)\./.exec(skills[0] ?? '')?.[1] ?? '';
}
