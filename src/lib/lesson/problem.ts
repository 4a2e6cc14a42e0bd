import { fileProblems } from '#lib/messages/file-problems.ts';
import { lessonProblems, type ProblemDetail } from '#lib/messages/lesson-problems.ts';
import { qualityProblems } from '#lib/messages/quality-problems.ts';
import { quizProblems } from '#lib/messages/quiz-problems.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

const SENTENCES = {
	vi: { ...lessonProblems.vi, ...quizProblems.vi, ...fileProblems.vi, ...qualityProblems.vi },
	en: { ...lessonProblems.en, ...quizProblems.en, ...fileProblems.en, ...qualityProblems.en }
};

/** Everything that can be wrong with a file an author wrote. Each has a sentence in every language. */
export type ProblemCode = keyof (typeof SENTENCES)['vi'];

/** Where something stands in a file. Lines and columns count from 1. */
export type Place = { file: string; line: number; column?: number };

/** One thing an author should mend. An `error` keeps the course from being published, a `warning` does not. */
export type Problem = Place & { severity: 'error' | 'warning'; code: ProblemCode; detail?: ProblemDetail };

const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'heading-skips',
	'svx-ignored',
	'file-unknown',
	'media-heavy',
	...(Object.keys(qualityProblems.vi) as (keyof (typeof qualityProblems)['vi'])[])
]);

export function problemAt(place: Place, code: ProblemCode, detail?: ProblemDetail): Problem {
	const severity = WARNINGS.has(code) ? 'warning' : 'error';
	return { ...place, severity, code, ...(detail && { detail }) };
}

/** Whether the files as they are must not be published. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some((problem) => problem.severity === 'error');
}

/** What is wrong, why it matters and what to do, in the author's language. Plain text. */
export function problemSentence(problem: Pick<Problem, 'code' | 'detail'>, locale: Locale): string {
	const sentence = SENTENCES[locale][problem.code];
	return typeof sentence === 'string' ? sentence : sentence(problem.detail ?? {});
}
