import { MAX_FILE_MB } from './area-import.ts';
import { importProblem, type ImportProblem } from './import-problem.ts';

export type DecodedFile =
	| { readonly text: string; readonly problem: null }
	| { readonly text: null; readonly problem: ImportProblem };

/** A zip archive, which every Excel workbook is. */
const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];
const LINE_FEED = 0x0a;
const MB = 1_000_000;

/** The text of an uploaded CSV file: UTF-8, with or without a byte order mark. Anything else is refused, not guessed. */
export function decodeFile(bytes: Uint8Array): DecodedFile {
	if (bytes.length > MAX_FILE_MB * MB)
		return refused(importProblem({ line: null }, 'file-too-large', { n: MAX_FILE_MB }));
	if (WORKBOOK.every((byte, at) => bytes[at] === byte))
		return refused(importProblem({ line: null }, 'file-is-workbook'));
	const text = decode(bytes);
	if (text === null || text.includes('\0'))
		return refused(importProblem({ line: firstUnreadable(bytes) }, 'not-utf8'));
	return { text, problem: null };
}

function refused(problem: ImportProblem): DecodedFile {
	return { text: null, problem };
}

function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null; // the only thing a fatal decoder throws for
	}
}

/** Counted from 1. A byte of a line break never stands inside a letter, so each line can be read by itself. */
function firstUnreadable(bytes: Uint8Array): number {
	let from = 0;
	for (let line = 1; from <= bytes.length; line += 1) {
		const end = bytes.indexOf(LINE_FEED, from);
		const text = decode(bytes.subarray(from, end < 0 ? bytes.length : end));
		if (text === null || text.includes('\0')) return line;
		if (end < 0) return line;
		from = end + 1;
	}
	return 1;
}
