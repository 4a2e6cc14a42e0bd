import type { Locale } from '#lib/vocabulary/locale.ts';
import { LETTERS } from '../letters.ts';
import { problemAt, type Place, type Problem } from '../problem.ts';
import type { QuizText } from './course-texts.ts';
import type { QuestionRead } from './questions-read.ts';

/** How much longer than the longest wrong option the right one may be. */
const MOST_TIMES = 1.3;

/** From how many questions on a habit can be told from chance. */
const ENOUGH = 8;

/** In what share of the questions the right option may stand at the same place. */
const SAME_PLACE = 0.6;

/** Right options that stand out by their length alone. */
export function checkOptionLengths({ file, questions }: QuizText): Problem[] {
	return questions.filter(isSingle).flatMap(({ options }) => {
		const right = options.find((option) => option.right);
		const wrong = longestWrong(options);
		if (!right || right.words.length <= MOST_TIMES * wrong) return [];
		const detail = { right: right.words.length, wrong };
		return [problemAt({ file, line: right.line }, 'right-option-long', detail)];
	});
}

/**
 * Whether somebody would do well by always taking the longest option.
 * @param share of the questions in which the right option may be the longest
 */
export function checkLongestRight(
	quizzes: readonly QuizText[],
	locale: Locale,
	share: number,
	place: Place
): Problem[] {
	const asked = quizzes.filter((quiz) => quiz.locale === locale).flatMap(({ questions }) => questions);
	const single = asked.filter(isSingle);
	const count = single.filter(({ options }) => {
		const right = options.find((option) => option.right);
		return right !== undefined && right.words.length >= longestWrong(options);
	}).length;
	if (single.length < ENOUGH || count <= share * single.length) return [];
	const detail = { count, questions: single.length, limit: Math.round(share * 100), language: locale };
	return [problemAt(place, 'right-longest', detail)];
}

/** Whether somebody would do well by always taking the same place. Options are in the same order in both languages. */
export function checkRightPlaces(quizzes: readonly QuizText[], place: Place): Problem[] {
	const asked = quizzes.filter(({ locale }) => locale === 'vi').flatMap(({ questions }) => questions);
	const places = asked.filter(isSingle).map(({ options }) => options.findIndex(({ right }) => right));
	const counts = LETTERS.map((letter, at) => ({ letter, count: places.filter((one) => one === at).length }));
	const questions = places.length;
	return counts
		.filter(({ count }) => questions >= ENOUGH && count > SAME_PLACE * questions)
		.map(({ letter, count }) => problemAt(place, 'right-same-place', { letter, count, questions }));
}

function isSingle({ kind }: QuestionRead): boolean {
	return kind === 'single';
}

function longestWrong(options: QuestionRead['options']): number {
	return Math.max(0, ...options.filter(({ right }) => !right).map(({ words }) => words.length));
}
