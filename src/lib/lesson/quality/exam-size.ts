import { EXAM } from '#lib/vocabulary/course.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { QuizText } from './course-texts.ts';

/** Questions a closing quiz has beyond those it draws, so that a second try is not the first one again. */
const SPARE = 2;

export function checkExamSize({ file, locale, part, pick, questions }: QuizText): Problem[] {
	if (part !== EXAM || locale !== 'vi' || pick === undefined) return [];
	if (questions.length >= pick + SPARE) return [];
	const detail = { questions: questions.length, least: pick + SPARE };
	return [problemAt({ file, line: 1 }, 'exam-few', detail)];
}
