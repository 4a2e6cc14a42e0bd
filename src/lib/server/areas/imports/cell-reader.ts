import { ISO_DAY, realDay } from '#lib/forms/areas/days.ts';
import {
	importProblem,
	type ImportProblem,
	type ImportProblemCode
} from '#lib/forms/areas/import-problem.ts';
import type { ImportDetail } from '#lib/messages/area-problems.ts';
import type { SheetRow } from './read-sheet.ts';

/** Reads the cells of one line. What cannot be read is null, and its problem has been noted. */
export type CellReader<Column extends string> = {
	text(column: Column, most: number): string | null;
	/** A code as official lists have it: letters without marks, digits, hyphens. */
	code(column: Column): string | null;
	choice<T extends string>(column: Column, choices: readonly T[]): T | null;
	/** A whole number from 0. '1.000' is refused: it may be one or a thousand. */
	count(column: Column): number | null;
	/** A day as '2025-07-01'. Excel's '31/12/2025' is understood where it can mean one day only. */
	day(column: Column): string | null;
	/** Notes a problem with a cell. @returns null, so that a reader can end with it */
	refuse(column: Column, code: ImportProblemCode, detail?: ImportDetail): null;
};

const CODE = /^[0-9A-Za-z][0-9A-Za-z-]{0,19}$/;
const THOUSANDS = /^\d{1,3}([.,'\s]\d{3})+$/;
/** What a column of PostgreSQL's integer holds, and more people than any country has. */
const MOST = 2_147_483_647;

/** @param problems takes what cannot be read */
export function cellReader<Column extends string>(
	{ line, cells }: SheetRow<Column>,
	problems: ImportProblem[]
): CellReader<Column> {
	const refuse: CellReader<Column>['refuse'] = (column, code, detail = {}) => {
		problems.push(importProblem({ line, column }, code, { found: cells[column], ...detail }));
		return null;
	};
	const filled = (column: Column) => cells[column] || refuse(column, 'needed');
	return {
		refuse,
		text(column, most) {
			const found = filled(column);
			return found && found.length > most ? refuse(column, 'too-long', { n: most }) : found;
		},
		code(column) {
			const found = filled(column);
			return found && !CODE.test(found) ? refuse(column, 'code-form') : found;
		},
		choice(column, choices) {
			const found = filled(column);
			const chosen = choices.find((choice) => choice === found);
			return chosen ?? (found && refuse(column, 'not-a-choice', { wanted: choices.join(', ') }), null);
		},
		count(column) {
			const found = filled(column);
			if (!found) return null;
			if (THOUSANDS.test(found)) return refuse(column, 'thousands', { wanted: found.replace(/\D/g, '') });
			return /^\d+$/.test(found) && Number(found) <= MOST ? Number(found) : refuse(column, 'not-whole');
		},
		day(column) {
			const found = filled(column);
			if (!found) return null;
			const read = readDay(found);
			return read === 'ambiguous' || read === null
				? refuse(column, read === null ? 'not-a-day' : 'day-ambiguous')
				: read;
		}
	};
}

function readDay(text: string): string | 'ambiguous' | null {
	if (ISO_DAY.test(text)) return realDay(text);
	const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
	if (!first || !second || !year) return null;
	const dayFirst = realDay(`${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`);
	const monthFirst = realDay(`${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`);
	return dayFirst && monthFirst && dayFirst !== monthFirst ? 'ambiguous' : (dayFirst ?? monthFirst);
}
