import { problemAt, type Problem } from '../problem.ts';
import { SCENARIO_KINDS } from '../scenarios/schemas.ts';
import type { CourseTexts, LessonText } from './course-texts.ts';
import type { ScenarioText } from './scenario-source.ts';
import { fieldOf } from './yaml-texts.ts';

/** Fewest scenarios a simulator has: with fewer, one practises a story and not a skill. */
const LEAST = 3;

/** Simulators with too little to play. */
export function checkScenarioNumbers(scenarios: readonly ScenarioText[]): Problem[] {
	return SCENARIO_KINDS.flatMap((kind) => {
		const own = scenarios.filter((scenario) => scenario.kind === kind);
		if (own.length >= LEAST) return [];
		const place = { file: own[0]?.file ?? kind, line: 1 };
		return [problemAt(place, 'scenarios-few', { kind, count: own.length, least: LEAST })];
	});
}

/** Scenarios that nobody meets, since no lesson plays them. */
export function checkScenariosUsed(
	scenarios: readonly ScenarioText[],
	courses: readonly CourseTexts[]
): Problem[] {
	return scenarios
		.filter((scenario) => lessonsWith(scenario, courses).length === 0)
		.map(({ file, id }) => problemAt({ file, line: 1 }, 'scenario-unused', { id }));
}

/** Technical words that the lessons explain in which a scenario is played. */
export function termsAround(scenario: ScenarioText, courses: readonly CourseTexts[]): string[] {
	return lessonsWith(scenario, courses).flatMap(({ terms }) => terms);
}

function lessonsWith({ kind, id }: ScenarioText, courses: readonly CourseTexts[]): LessonText[] {
	const plays = ({ blocks }: LessonText) =>
		blocks.some((block) => block.kind === kind && fieldOf(block.value, 'scenario') === id);
	return courses.flatMap(({ lessons }) => lessons.filter(plays));
}
