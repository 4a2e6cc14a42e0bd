import { IMPORT_COLUMNS, type ImportCounts, type VersionFacts } from '#lib/forms/areas/area-import.ts';
import { loadFile, type Loaded } from '#lib/server/areas/imports/load-file.ts';
import type { ImportFile } from '#lib/server/areas/imports/plan-import.ts';
import type { Db } from '#lib/server/db/db.ts';

const nothing = () => Promise.resolve();

/** A version of these tests. */
export function versionOf(id: string, validFrom: string, validTo: string | null = null): VersionFacts {
	return { id, titleVi: `Danh mục ${id}`, titleEn: `List ${id}`, validFrom, validTo };
}

/** A file of units from its lines. */
export function unitsFile(version: VersionFacts, ...lines: string[]): ImportFile {
	return { kind: 'units', version, text: [IMPORT_COLUMNS.units.join(','), ...lines].join('\n') };
}

/** A file of changes or of residents from its lines. */
export function fileOf(kind: 'changes' | 'population', ...lines: string[]): ImportFile {
	return { kind, version: null, text: [IMPORT_COLUMNS[kind].join(','), ...lines].join('\n') };
}

/** Loads a file as the command line does. */
export function load(db: Db, file: ImportFile): Promise<Loaded> {
	return loadFile(db, file, nothing);
}

/** The problems of a file in short: `3 parent_code parent-unknown`. */
export function told({ plan }: Loaded): string[] {
	return plan.problems.map(({ line, column, code }) =>
		[line, column, code].filter((part) => part !== null).join(' ')
	);
}

export function countsOf(given: Partial<ImportCounts>): ImportCounts {
	return { added: 0, changed: 0, removed: 0, same: 0, untouched: 0, ...given };
}
