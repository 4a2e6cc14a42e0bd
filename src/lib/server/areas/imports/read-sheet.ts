import { parse, CsvError, type Info } from 'csv-parse';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { importProblem, type ImportProblem } from '#lib/forms/areas/import-problem.ts';

/** One line of data. Every cell is trimmed and in composed letters (NFC); `line` is where it begins, from 1. */
export type SheetRow<Column extends string> = {
	readonly line: number;
	readonly cells: Readonly<Record<Column, string>>;
};

export type Sheet<Column extends string> = {
	readonly rows: readonly SheetRow<Column>[];
	readonly problems: readonly ImportProblem[];
};

type Line = { readonly line: number; readonly cells: readonly string[] };

/** Letters handed to the parser at once: between two pieces the server answers others. */
const PIECE = 65_536;

/**
 * Reads a CSV text with a heading line into cells by column. Commas or semicolons, any line ends, quoted cells, columns
 * in any order. Lines and trailing columns without a single value, which Excel likes to add, are passed over.
 */
export async function readSheet<Column extends string>(
	text: string,
	columns: readonly Column[]
): Promise<Sheet<Column>> {
	const { lines, problem } = await splitCells(text);
	if (problem) return { rows: [], problems: [problem] };
	const [heading, ...body] = lines;
	if (!heading || body.length === 0)
		return { rows: [], problems: [importProblem({ line: null }, 'file-empty')] };
	const names = heading.cells.map((name) => name.toLowerCase());
	const problems = checkHeading(heading, names, columns);
	if (problems.length > 0) return { rows: [], problems };
	return takeRows(body, names, columns);
}

function takeRows<Column extends string>(
	body: readonly Line[],
	names: readonly string[],
	columns: readonly Column[]
): Sheet<Column> {
	const places = columns.map((column) => [column, names.indexOf(column)] as const);
	const right = body.filter(({ cells }) => cells.length === names.length);
	const rows = right.map(({ line, cells }) => ({
		line,
		cells: Object.fromEntries(places.map(([column, at]) => [column, cells[at]!])) as Record<Column, string>
	}));
	const problems = body
		.filter(({ cells }) => cells.length !== names.length)
		.map(({ line, cells }) => importProblem({ line }, 'cells-wrong', { n: cells.length, m: names.length }));
	return { rows, problems };
}

function checkHeading({ line }: Line, names: readonly string[], columns: readonly string[]): ImportProblem[] {
	const missing = columns
		.filter((column) => !names.includes(column))
		.map((column) => importProblem({ line, column }, 'column-missing', { found: names.join(', ') }));
	const unknown = names
		.filter((name) => !columns.includes(name))
		.map((found) => importProblem({ line }, 'column-unknown', { found, wanted: columns.join(', ') }));
	const repeated = names
		.filter((name, at) => columns.includes(name) && names.indexOf(name) !== at)
		.map((found) => importProblem({ line, column: found }, 'column-repeated', { found }));
	return [...missing, ...unknown, ...repeated];
}

type Split = { readonly lines: readonly Line[]; readonly problem: ImportProblem | null };

async function splitCells(text: string): Promise<Split> {
	// The parser counts a line end of two signs inside quotes twice.
	const plain = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
	const told = /^sep=([;,])\n/.exec(plain);
	const body = told ? plain.slice(told[0].length) : plain;
	const options = {
		info: true,
		relax_column_count: true,
		delimiter: told?.[1] ?? delimiterOf(body)
	} as const;
	const shift = told ? 1 : 0;
	const lines: Line[] = [];
	let next = 1 + shift;
	try {
		const records = Readable.from(pieces(body)).pipe(parse(options));
		for await (const { record, info } of records as AsyncIterable<{ record: string[]; info: Info }>) {
			lines.push({ line: next, cells: withoutTail(record.map(tidy)) });
			next = info.lines + 1 + shift;
		}
	} catch (thrown) {
		if (!(thrown instanceof CsvError)) throw thrown;
		return { lines: [], problem: importProblem({ line: next }, 'quotes-broken') };
	}
	return { lines: evenedOut(lines), problem: null };
}

async function* pieces(text: string): AsyncGenerator<string> {
	for (let at = 0; at < text.length; at += PIECE) {
		yield text.slice(at, at + PIECE);
		await nextTurn();
	}
}

/** Excel writes semicolons where the comma is the decimal sign, as in Vietnam. */
function delimiterOf(text: string): ',' | ';' {
	const heading = text.slice(0, text.indexOf('\n') + 1 || text.length);
	const count = (sign: string) => heading.split(sign).length;
	return count(';') > count(',') ? ';' : ',';
}

function tidy(cell: string): string {
	return cell.normalize('NFC').trim();
}

function withoutTail(cells: readonly string[]): string[] {
	return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** Gives every line the heading's width again after empty tails were dropped; a line with a value beyond it stays wider. */
function evenedOut(lines: readonly Line[]): Line[] {
	const filled = lines.filter(({ cells }) => cells.length > 0);
	const width = filled[0]?.cells.length ?? 0;
	return filled.map(({ line, cells }) => ({
		line,
		cells: [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]
	}));
}
