import { areaId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { IMPORT_COLUMNS } from '#lib/forms/areas/area-import.ts';
import { cellReader, type CellReader } from './cell-reader.ts';
import type { ImportProblem } from '#lib/forms/areas/import-problem.ts';
import type { SheetRow } from './read-sheet.ts';
import { repeatFinder } from './repeat-finder.ts';

/** One unit of an older version and one that it became, wholly or in part. */
export type ChangeRow = {
	readonly line: number;
	readonly from: AreaRef;
	readonly to: AreaRef;
	/** Share of the old unit's people, 0 < w ≤ 1; null where only the mapping is known. */
	readonly weight: number | null;
};

/** A unit as a file names it. */
export type AreaRef = { readonly version: string; readonly code: string; readonly id: AreaId };

type Column = (typeof IMPORT_COLUMNS)['changes'][number];

/** A part of one, with a point or, as Vietnamese is written, a comma. No thousand is that small: nothing is guessed. */
const WEIGHT = /^(0|1)([.,]\d{1,12})?$/;

/** Reads the lines of a file of changes, each by itself; whether they fit together is asked later. */
export function readChangeRows(rows: readonly SheetRow<Column>[]) {
	const problems: ImportProblem[] = [];
	const isRepeat = repeatFinder(problems);
	const changes = rows.flatMap((row): ChangeRow[] => {
		const read = cellReader(row, problems);
		const from = readRef(read, 'from_version', 'from_code');
		const to = readRef(read, 'to_version', 'to_code');
		const weight = row.cells.weight === '' ? null : readWeight(row.cells.weight);
		if (weight === undefined) read.refuse('weight', 'weight-form');
		if (!from || !to || weight === undefined) return [];
		return isRepeat(row.line, `${from.id} → ${to.id}`, 'to_code')
			? []
			: [{ line: row.line, from, to, weight }];
	});
	return { changes, problems };
}

/** A unit named by two cells, or null where one of them cannot be read. */
export function readRef<Column extends string>(
	read: CellReader<Column>,
	versionColumn: Column,
	codeColumn: Column
): AreaRef | null {
	const version = read.code(versionColumn);
	const code = read.code(codeColumn);
	return version && code ? { version, code, id: areaId(`${version}:${code}`) } : null;
}

function readWeight(text: string): number | undefined {
	const value = WEIGHT.test(text) ? Number(text.replace(',', '.')) : 0;
	return value > 0 && value <= 1 ? value : undefined;
}
