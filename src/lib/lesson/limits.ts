import { problemAt, type Problem, type ProblemCode } from './problem.ts';

/**
 * What a file may hold before it is parsed. Far above any real lesson; beyond them the parser takes time or stack out
 * of proportion: `- ` × 5,000 overflows the stack, `a*b_` × 10,000 takes a second, a table of 1,000 columns fills each
 * short row with 1,000 cells. What slips through is stopped by the worker's time limit.
 */
export const LIMITS = {
	/** Size of a file, in bytes of UTF-8. */
	bytes: 100_000,
	lines: 5_000,
	/** Quotes and lists a line stands in. */
	depth: 20,
	/** Quotes and list items opened in the whole file; each line opens those around it anew. */
	containers: 5_000,
	/** Emphasis marks and brackets between two blank lines. */
	marks: 2_000,
	/** Bars on one line of a table. */
	bars: 40
} as const;

const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const MARK = /[*_~`[\]<&]/g;
const BAR = /\|/g;

/** Where a text would run away with the parser, by a scan that itself takes time in proportion to its length. */
export function findRunaway(text: string, file: string): Problem[] {
	const at = (line: number, code: ProblemCode, limit: number) => [problemAt({ file, line }, code, { limit })];
	if (text.length > LIMITS.bytes || new TextEncoder().encode(text).length > LIMITS.bytes) {
		return at(1, 'too-large', LIMITS.bytes / 1000);
	}
	const lines = text.split('\n');
	if (lines.length > LIMITS.lines) return at(LIMITS.lines + 1, 'too-many-lines', LIMITS.lines);
	let marks = 0;
	let containers = 0;
	for (const [index, line] of lines.entries()) {
		marks = line.trim() === '' ? 0 : marks + count(line, MARK);
		if (marks > LIMITS.marks) return at(index + 1, 'too-many-marks', LIMITS.marks);
		const opened = openedOn(line);
		containers += opened;
		if (isTooDeep(line, opened)) return at(index + 1, 'too-nested', LIMITS.depth);
		if (containers > LIMITS.containers) return at(index + 1, 'too-many-containers', LIMITS.containers);
		if (count(line, BAR) > LIMITS.bars) return at(index + 1, 'too-many-columns', LIMITS.bars);
	}
	return [];
}

function count(line: string, what: RegExp): number {
	return line.match(what)?.length ?? 0;
}

function openedOn(line: string): number {
	let opened = 0;
	CONTAINER.lastIndex = 0;
	while (opened <= LIMITS.depth && CONTAINER.test(line)) opened++;
	return opened;
}

/** Whether a line opens too many quotes and lists, counting those that its indent may continue. */
function isTooDeep(line: string, opened: number): boolean {
	const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
	return opened > 0 && opened + Math.floor(indent / 2) > LIMITS.depth;
}
