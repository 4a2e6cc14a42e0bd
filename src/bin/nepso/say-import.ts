import {
	importSentence,
	inReadingOrder,
	keepsOut,
	PROBLEMS_SHOWN,
	type ImportProblem
} from '#lib/forms/areas/import-problem.ts';
import type { ImportCounts } from '#lib/forms/areas/area-import.ts';
import { areaImports } from '#lib/messages/area-imports.ts';
import type { Io } from './io.ts';

/**
 * Tells what is wrong with a file, one problem at a time: `file:line: sentence`, as editors can follow it, and below it
 * the same in English.
 * @returns the exit status: 1 where the file stays out
 */
export function sayImportProblems(io: Io, path: string, problems: readonly ImportProblem[]): number {
	for (const problem of inReadingOrder(problems).slice(0, PROBLEMS_SHOWN)) {
		const { line, column, severity } = problem;
		const place = [path, line].filter((part) => part !== null).join(':');
		const mark = severity === 'error' ? '✗' : '!';
		io.err(`${place}: ${mark} ${column ? `${column}: ` : ''}${importSentence(problem, 'vi')}`);
		io.err(`    ${importSentence(problem, 'en')}`);
	}
	if (problems.length > PROBLEMS_SHOWN) {
		const [shown, all] = [String(PROBLEMS_SHOWN), String(problems.length)];
		io.err(`${areaImports.vi.shown(shown, all)} ${areaImports.en.shown(shown, all)}`);
	}
	return keepsOut(problems) ? 1 : 0;
}

/** What a file changed, or would change where nothing was written. */
export function sayCounts(io: Io, { counts }: { readonly counts: ImportCounts }, unwritten: boolean): void {
	for (const key of ['added', 'changed', 'removed', 'same', 'untouched'] as const) {
		io.out(`${String(counts[key]).padStart(8)}  ${areaImports.vi.count[key]} · ${areaImports.en.count[key]}`);
	}
	io.out(unwritten ? 'Chưa ghi gì. Nothing was written.' : '✓ Đã nạp. Loaded.');
}
