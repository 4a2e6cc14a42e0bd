import type { ImportCounts, ImportKind } from '#lib/forms/areas/area-import.ts';
import type { ImportProblem } from '#lib/forms/areas/import-problem.ts';
import type { Sheet } from './read-sheet.ts';
import type { Tx } from '../../db/db.ts';

/**
 * One total of what the database will hold: units of a level in a version, lines from one version `to` another, or
 * residents counted on a day.
 */
export type Tally = {
	readonly version: string;
	readonly to: string | null;
	readonly level: number | null;
	readonly refDate: string | null;
	readonly n: number;
};

/** What a file would do to the database as it is. Nothing is written before `write`. */
export type ImportPlan = {
	readonly kind: ImportKind;
	readonly problems: readonly ImportProblem[];
	readonly counts: ImportCounts;
	readonly tallies: readonly Tally[];
	/** The first lines of the file, in the order of its kind's columns. */
	readonly sample: readonly (readonly string[])[];
	write(tx: Tx): Promise<void>;
};

const SAMPLE_LINES = 10;

/** The first lines of a file, to show that it was read as meant. */
export function sampleOf<Column extends string>(
	{ rows }: Sheet<Column>,
	columns: readonly Column[]
): readonly (readonly string[])[] {
	return rows.slice(0, SAMPLE_LINES).map(({ cells }) => columns.map((column) => cells[column]));
}

/** How many of these the file adds, changes or repeats. @param stands what the database says of it now, if anything */
export function countChanges<T>(
	wanted: readonly T[],
	stands: (one: T) => string | undefined,
	says: (one: T) => string
): Pick<ImportCounts, 'added' | 'changed' | 'same'> {
	const counts = { added: 0, changed: 0, same: 0 };
	for (const one of wanted) {
		const now = stands(one);
		counts[now === undefined ? 'added' : now === says(one) ? 'same' : 'changed'] += 1;
	}
	return counts;
}
