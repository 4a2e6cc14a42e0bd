import { AGE_BANDS, type AgeBand } from '#lib/rules/age-band.ts';
import { SEXES, type Sex } from '#lib/vocabulary/people.ts';
import type { IMPORT_COLUMNS } from '#lib/forms/areas/area-import.ts';
import { cellReader } from './cell-reader.ts';
import { readRef, type AreaRef } from './change-rows.ts';
import type { ImportProblem } from '#lib/forms/areas/import-problem.ts';
import type { SheetRow } from './read-sheet.ts';
import { repeatFinder } from './repeat-finder.ts';

/** Residents of one sex and age band of one unit on one day. */
export type PopulationRow = {
	readonly line: number;
	readonly area: AreaRef;
	readonly refDate: string;
	readonly sex: Sex;
	readonly ageBand: AgeBand;
	/** What the file says of the unit; it is only compared with the unit's kind. */
	readonly side: 'urban' | 'rural' | '';
	readonly n: number;
	readonly source: string;
	readonly status: PopulationStatus;
};

export const POPULATION_STATUSES = ['official', 'estimate', 'synthetic'] as const;
export type PopulationStatus = (typeof POPULATION_STATUSES)[number];

type Column = (typeof IMPORT_COLUMNS)['population'][number];

const BANDS = AGE_BANDS.map((band) => band.name);
const SOURCE_LETTERS = 300;

/** Reads the lines of a file of residents, each by itself; whether they fit together is asked later. */
export function readPopulationRows(rows: readonly SheetRow<Column>[]) {
	const problems: ImportProblem[] = [];
	const isRepeat = repeatFinder(problems);
	const residents = rows.flatMap((row): PopulationRow[] => {
		const read = readResidents(row, problems);
		if (!read) return [];
		const key = `${read.area.id}, ${read.refDate}, ${read.sex}, ${read.ageBand}`;
		return isRepeat(read.line, key, 'age_band') ? [] : [read];
	});
	return { residents, problems };
}

function readResidents(row: SheetRow<Column>, problems: ImportProblem[]): PopulationRow | null {
	const read = cellReader(row, problems);
	const area = readRef(read, 'area_version', 'area_code');
	const refDate = read.day('ref_date');
	const sex = read.choice('sex', SEXES);
	const ageBand = read.choice('age_band', BANDS);
	const side = row.cells.urban_rural === '' ? '' : read.choice('urban_rural', ['urban', 'rural']);
	const n = read.count('n');
	const source = read.text('source', SOURCE_LETTERS);
	const status = read.choice('status', POPULATION_STATUSES);
	if (!area || !refDate || !sex || !ageBand || side === null || n === null || !source || !status) return null;
	return { line: row.line, area, refDate, sex, ageBand, side, n, source, status };
}
