import { stringify } from 'csv-stringify/sync';
import { TABLE_HEAD, type TableCell } from './figure-table.ts';

/** Without it Excel reads Vietnamese letters as rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text that a spreadsheet would take for a formula, in plain and in full-width signs. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** The first line of the file: the names of the columns. */
export function csvHead(): string {
	return BYTE_ORDER_MARK + csvLines([[...TABLE_HEAD]]);
}

/** Rows as RFC 4180 writes them: CRLF, quotes where they are needed, numbers as JSON writes them. */
export function csvLines(rows: readonly (readonly TableCell[])[]): string {
	return stringify(
		rows.map((row) => row.map(plain)),
		{ record_delimiter: '\r\n', quoted_match: /[\r\n]/ }
	);
}

/** A text that looks like a formula gets an apostrophe, so that no spreadsheet runs it; a negative number is a number. */
function plain(cell: TableCell): string | null {
	if (typeof cell === 'number') return String(cell);
	return cell !== null && FORMULA.test(cell) ? `'${cell}` : cell;
}
