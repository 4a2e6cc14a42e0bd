import { compileBody, compileLesson } from '#lib/lesson/compile.ts';
import { compileQuiz } from '#lib/lesson/quiz.ts';
import type { Problem } from '#lib/lesson/problem.ts';
import type { Surroundings } from '#lib/lesson/surroundings.ts';
import { scenarios } from './scenario-fixture.ts';

const PICTURE = { url: '/media/1a2b.webp', type: 'image/webp', bytes: 9000, width: 640, height: 360 };

export const surroundings: Surroundings = {
	file: 'bai.md',
	locale: 'vi',
	media: (name) => (name === 'hinh.webp' ? PICTURE : undefined),
	scenarios,
	scenarioMedia: () => undefined
};

export const inEnglish: Surroundings = { ...surroundings, locale: 'en' };

/** The text's HTML, blocks left out. */
export function htmlOf(text: string, around: Surroundings = surroundings): string {
	return compileBody(text, around)
		.body.map((part) => ('html' in part ? part.html : ''))
		.join('\n');
}

/** Where and what the problems are: `3:1 raw-html`. */
export function places(problems: readonly Problem[]): string[] {
	return problems.map(({ line, column, code }) => `${line}${column ? `:${column}` : ''} ${code}`);
}

export const bodyProblems = (text: string) => places(compileBody(text, surroundings).problems);
export const lessonProblems = (text: string) => places(compileLesson(text, surroundings).problems);
export const quizProblems = (text: string) => places(compileQuiz(text, surroundings).problems);
