import type { Problem } from './problem.ts';

/** Problems as one meets them, reading down the file. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((one, other) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0));
}
