import { LOCALES } from '#lib/vocabulary/locale.ts';
import type { CourseSource } from '../compiled-course.ts';
import type { Problem } from '../problem.ts';
import { checkCourse, checkQuiz } from './check-course.ts';
import { readCourseTexts, readQuiz, type CourseTexts } from './course-texts.ts';
import { checkLongestRight, checkRightPlaces } from './guessable-options.ts';
import type { KnownPlaces } from './links.ts';
import { checkPathCoverage } from './path-coverage.ts';
import { checkPlacementCoverage } from './placement-coverage.ts';
import { checkHarmless } from './scenario-harmless.ts';
import { readScenarioTexts } from './scenario-source.ts';
import { checkScenarioFeedback, checkTranslated, scenarioPassages } from './scenario-texts.ts';
import { checkScenarioNumbers, checkScenariosUsed, termsAround } from './scenario-use.ts';
import { checkSentenceLengths } from './reading-level.ts';
import { checkJargon } from './unexplained-jargon.ts';
import { checkUnusedMedia } from './unused-media.ts';

type Files = Readonly<Record<string, string>>;

/** A content folder as it was written: texts by their path inside each of its folders. */
export type ContentSource = {
	readonly courses: readonly CourseSource[];
	readonly scenarios: Files;
	/** What lies beside the scenarios to be shown, by its path. */
	readonly scenarioMedia: readonly string[];
	readonly paths: Files;
	readonly placement: Files;
	/** Files of documents, `guides/first-quarter-hour.vi.svx`. */
	readonly documents: readonly string[];
};

/** In what share of the placement items the right option may be the longest: a test must not be passed by a trick. */
const LONGEST_RIGHT = 1 / 3;

/** How well a whole content folder reads and asks. @returns warnings; files are named by their path inside the folder */
export function checkContent(content: ContentSource): Problem[] {
	const courses = content.courses.map(readCourseTexts);
	const known = knownPlaces(content, courses);
	return [
		...courses.flatMap((course) => within(`courses/${course.source.slug}`, checkCourse(course, known))),
		...within('scenarios', checkScenarios(content, courses)),
		...within('paths', checkPathCoverage(content.paths, courses)),
		...within('placement', checkPlacement(content.placement, known))
	];
}

function checkScenarios({ scenarios: files, scenarioMedia }: ContentSource, courses: readonly CourseTexts[]) {
	const scenarios = readScenarioTexts(files);
	return [
		...checkScenarioNumbers(scenarios),
		...checkScenariosUsed(scenarios, courses),
		...scenarios.flatMap((scenario) => {
			const passages = scenarioPassages(scenario);
			return [
				...checkSentenceLengths(passages),
				...checkJargon(passages, termsAround(scenario, courses)),
				...checkScenarioFeedback(scenario),
				...checkTranslated(scenario),
				...checkHarmless(scenario)
			];
		}),
		...checkUnusedMedia(scenarioMedia, files)
	];
}

function checkPlacement(files: Files, known: KnownPlaces): Problem[] {
	const bases = [...new Set(Object.keys(files).map((file) => file.replace(/\.(vi|en)\.md$/, '')))];
	const banks = bases.flatMap((base) =>
		LOCALES.flatMap((locale) => readQuiz({ files }, base, base, locale) ?? [])
	);
	const place = { file: banks[0]?.file ?? '', line: 1 };
	return [
		...banks.flatMap((bank) => [...checkQuiz(bank, known), ...checkJargon(bank.passages, [])]),
		...LOCALES.flatMap((locale) => checkLongestRight(banks, locale, LONGEST_RIGHT, place)),
		...checkRightPlaces(banks, place),
		...checkPlacementCoverage(banks)
	];
}

function knownPlaces({ paths, documents }: ContentSource, courses: readonly CourseTexts[]): KnownPlaces {
	const lessons = courses.map(({ source, lessons }) => [source.slug, lessons.map(({ slug }) => slug)]);
	const addresses = documents.map((file) => `/${file.replace(/(\.(vi|en))?\.svx$/, '')}`);
	return {
		courses: Object.fromEntries(lessons),
		paths: Object.keys(paths).map((file) => file.replace(/\.yaml$/, '')),
		documents: [...new Set(addresses)].filter((address) => !address.startsWith('/courses/'))
	};
}

function within(folder: string, problems: readonly Problem[]): Problem[] {
	return problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
}
