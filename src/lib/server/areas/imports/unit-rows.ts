import { foldText } from '#lib/rules/fold-text.ts';
import { AREA_KINDS, type AreaKind } from '#lib/vocabulary/area.ts';
import type { IMPORT_COLUMNS } from '#lib/forms/areas/area-import.ts';
import { cellReader } from './cell-reader.ts';
import { importProblem, type ImportProblem } from '#lib/forms/areas/import-problem.ts';
import { repeatFinder } from './repeat-finder.ts';
import type { SheetRow } from './read-sheet.ts';

/** A unit as the file states it; `parentCode` is empty for the top of the version. */
export type UnitRow = {
	readonly line: number;
	readonly version: string;
	readonly code: string;
	readonly name: string;
	readonly kind: AreaKind;
	readonly level: number;
	readonly parentCode: string;
};

type Column = (typeof IMPORT_COLUMNS)['units'][number];

const KINDS = Object.keys(AREA_KINDS) as AreaKind[];
/** Two kinds are called 'Thành phố': alone the word means the one below a province, as in official lists. */
const KIND_BY_WORD = new Map<string, AreaKind>([
	['thanh pho truc thuoc trung uong', 'thanh-pho-tw'],
	['thanh pho truc thuoc tw', 'thanh-pho-tw'],
	...KINDS.filter((kind) => kind !== 'thanh-pho-tw').map(
		(kind) => [foldText(AREA_KINDS[kind].name.vi), kind] as const
	),
	...KINDS.map((kind) => [kind, kind] as const)
]);
const NAME_LETTERS = 120;

/** Reads the lines of a file of units, each by itself; whether they fit together is asked later. */
export function readUnitRows(rows: readonly SheetRow<Column>[], version: string) {
	const problems: ImportProblem[] = [];
	const isRepeat = repeatFinder(problems);
	const units = rows.flatMap((row): UnitRow[] => {
		const unit = readUnit(row, version, problems);
		return !unit || isRepeat(unit.line, unit.code, 'code') ? [] : [unit];
	});
	problems.push(...units.flatMap(nameWithoutKind));
	return { units, problems };
}

function readUnit(row: SheetRow<Column>, version: string, problems: ImportProblem[]): UnitRow | null {
	const read = cellReader(row, problems);
	const stated = read.text('area_version', 40);
	if (stated && stated !== version) read.refuse('area_version', 'version-other', { wanted: version });
	const code = read.code('code');
	const name = read.text('name', NAME_LETTERS);
	const word = read.text('kind', NAME_LETTERS);
	const kind =
		word &&
		(KIND_BY_WORD.get(foldText(word)) ?? read.refuse('kind', 'not-a-choice', { wanted: kindWords() }));
	const parentCode = row.cells.parent_code === '' ? '' : read.code('parent_code');
	if (stated !== version || !code || !name || !kind || parentCode === null) return null;
	return { line: row.line, version, code, name, kind, level: AREA_KINDS[kind].level, parentCode };
}

function kindWords(): string {
	return KINDS.map((kind) =>
		kind === 'thanh-pho-tw' ? 'Thành phố trực thuộc trung ương' : AREA_KINDS[kind].name.vi
	).join(', ');
}

function nameWithoutKind({ line, name, kind }: UnitRow): ImportProblem[] {
	const wanted = AREA_KINDS[kind].name.vi;
	if (name.toLowerCase().startsWith(`${wanted.toLowerCase()} `)) return [];
	return [importProblem({ line, column: 'name' }, 'name-without-kind', { found: name, wanted })];
}
