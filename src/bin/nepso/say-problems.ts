import { join, relative } from 'node:path';
import { hasErrors, problemSentence, type Problem } from '#lib/lesson/problem.ts';
import type { Io } from './io.ts';

/**
 * Tells an author what is wrong, one problem at a time: `file:line:column: sentence`, as editors can follow it, and
 * below it the same in English.
 * @returns the exit status: 1 when something keeps a course from being published
 */
export function sayProblems(io: Io, folder: string, problems: readonly Problem[]): number {
	for (const problem of problems) {
		const { file, line, column, severity } = problem;
		const mark = severity === 'error' ? '✗' : '!';
		io.out(
			`${relative(io.cwd, join(folder, file))}:${line}:${column ?? 1}: ${mark} ${problemSentence(problem, 'vi')}`
		);
		io.out(`    ${problemSentence(problem, 'en')}`);
	}
	return hasErrors(problems) ? 1 : 0;
}
