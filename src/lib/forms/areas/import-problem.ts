import { areaProblems, type ImportDetail } from '#lib/messages/area-problems.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

/** Everything that can be wrong with an uploaded list. Each has a sentence in every language. */
export type ImportProblemCode = keyof (typeof areaProblems)['vi'];

/**
 * One thing to mend. `line` counts from 1 as an editor shows it; null where no line is to blame. An `error` keeps the
 * whole file out, a `warning` does not.
 */
export type ImportProblem = {
	readonly line: number | null;
	readonly column: string | null;
	readonly severity: 'error' | 'warning';
	readonly code: ImportProblemCode;
	readonly detail: ImportDetail;
};

/** Problems shown before the rest is only counted. */
export const PROBLEMS_SHOWN = 200;

/** What stands in the file is repeated in the sentence, up to this many letters. */
const SHOWN_LETTERS = 40;

const WARNINGS: ReadonlySet<ImportProblemCode> = new Set<ImportProblemCode>([
	'name-without-kind',
	'name-repeated',
	'version-closes',
	'changes-missing',
	'change-levels',
	'bands-missing',
	'sum-differs',
	'newer-figures'
]);

/** Names a problem; what was found is cut to a readable length. */
export function importProblem(
	place: { readonly line: number | null; readonly column?: string },
	code: ImportProblemCode,
	detail: ImportDetail = {}
): ImportProblem {
	const { line, column = null } = place;
	const severity = WARNINGS.has(code) ? 'warning' : 'error';
	return {
		line,
		column,
		severity,
		code,
		detail: { ...detail, ...(detail.found && { found: cut(detail.found) }) }
	};
}

/** Whether a file with these problems must stay out. */
export function keepsOut(problems: readonly ImportProblem[]): boolean {
	return problems.some((problem) => problem.severity === 'error');
}

/** Errors before warnings, each in the order of the file. */
export function inReadingOrder(problems: readonly ImportProblem[]): ImportProblem[] {
	const rank = ({ severity }: ImportProblem) => (severity === 'error' ? 0 : 1);
	return [...problems].sort((one, other) => rank(one) - rank(other) || (one.line ?? 0) - (other.line ?? 0));
}

/** What was found and what to do, in the reader's language. */
export function importSentence({ code, detail }: ImportProblem, locale: Locale): string {
	const sentence = areaProblems[locale][code];
	return typeof sentence === 'string' ? sentence : sentence(detail);
}

function cut(found: string): string {
	return found.length > SHOWN_LETTERS ? `${found.slice(0, SHOWN_LETTERS)}…` : found;
}
