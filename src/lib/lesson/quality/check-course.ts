import { LOCALES } from '#lib/vocabulary/locale.ts';
import { SCENARIO_MEDIA } from '../compiled-course.ts';
import type { Problem } from '../problem.ts';
import { checkAltPair, checkAltTexts } from './alt-texts.ts';
import { COURSE_FILE, type CourseTexts, type LessonText, type QuizText } from './course-texts.ts';
import { checkExamSize } from './exam-size.ts';
import { checkLongestRight, checkOptionLengths, checkRightPlaces } from './guessable-options.ts';
import { checkLinks, type KnownPlaces } from './links.ts';
import { checkMediaWeight } from './media-weight.ts';
import { checkCourseMinutes, checkLessonMinutes } from './minutes.ts';
import { checkOptionWording } from './option-wording.ts';
import { checkPractice } from './practice.ts';
import { checkBlockFeedback, checkFeedback, checkHints } from './question-help.ts';
import { checkAverageLength, checkSentenceLengths } from './reading-level.ts';
import { checkSkillCoverage } from './skill-coverage.ts';
import { checkHeadings, checkStructure } from './structure.ts';
import { checkJargon } from './unexplained-jargon.ts';
import { checkUnusedMedia } from './unused-media.ts';
import type { Passage } from './passages.ts';
import { localizedIn } from './yaml-texts.ts';

/** In what share of a course's questions the right option may be the longest. */
const LONGEST_RIGHT = 0.45;

/**
 * How well a course reads and asks. All of it is advice: nothing here keeps a course from being published.
 * @returns warnings; their files are named by their path inside the course's folder
 */
export function checkCourse(course: CourseTexts, known: KnownPlaces): Problem[] {
	const { source, lessons, quizzes } = course;
	const place = { file: COURSE_FILE, line: 1 };
	const own = Object.keys(source.media).filter((path) => !path.startsWith(`${SCENARIO_MEDIA}/`));
	return [
		...checkSentenceLengths(metaPassages(course)),
		...checkCourseMinutes(course),
		...checkSkillCoverage(course),
		...LOCALES.flatMap((locale) => checkLongestRight(quizzes, locale, LONGEST_RIGHT, place)),
		...checkRightPlaces(quizzes, place),
		...lessons.flatMap((lesson) => checkLesson(lesson, course, known)),
		...pairsOf(lessons).flatMap(([vi, en]) => [...checkStructure(vi, en), ...checkAltPair(vi, en)]),
		...quizzes.flatMap((quiz) => [
			...checkQuiz(quiz, known),
			...checkHints(quiz),
			...checkExamSize(quiz),
			...checkJargon(
				quiz.passages,
				lessons.filter(({ locale }) => locale === quiz.locale).flatMap(({ terms }) => terms)
			)
		]),
		...checkUnusedMedia(own, source.files)
	];
}

function checkLesson(lesson: LessonText, { source }: CourseTexts, known: KnownPlaces): Problem[] {
	return [
		...checkSentenceLengths(lesson.passages),
		...checkAverageLength(lesson.passages, lesson.file),
		...checkJargon(lesson.passages, lesson.terms),
		...checkLessonMinutes(lesson),
		...checkPractice(lesson),
		...checkHeadings(lesson),
		...checkLinks(lesson, lesson.file, known),
		...checkAltTexts(lesson),
		...checkMediaWeight(lesson, source),
		...checkBlockFeedback(lesson)
	];
}

/** What holds for every file of questions, those of the placement bank too. */
export function checkQuiz(quiz: QuizText, known: KnownPlaces): Problem[] {
	return [
		...checkSentenceLengths(quiz.passages),
		...checkLinks(quiz, quiz.file, known),
		...checkAltTexts(quiz),
		...checkOptionLengths(quiz),
		...checkOptionWording(quiz),
		...checkFeedback(quiz)
	];
}

function metaPassages({ meta, metaLine }: CourseTexts): Passage[] {
	return [...localizedIn(meta)].flatMap(({ path, text }) =>
		LOCALES.map((locale) => {
			const line = metaLine([...path, locale]);
			return { file: COURSE_FILE, line, locale, kind: 'prose', words: text[locale] };
		})
	);
}

function pairsOf(lessons: readonly LessonText[]): [LessonText, LessonText][] {
	const english = lessons.filter(({ locale }) => locale === 'en');
	return lessons
		.filter(({ locale }) => locale === 'vi')
		.flatMap((vi) =>
			english.filter(({ slug }) => slug === vi.slug).map((en): [LessonText, LessonText] => [vi, en])
		);
}
