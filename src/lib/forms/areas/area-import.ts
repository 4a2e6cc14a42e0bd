/**
 * The three kinds of official list an administrator loads.
 * - `units`: the administrative units of one area version
 * - `changes`: what units of an older version became in a newer one
 * - `population`: residents by unit, day, sex and age band
 */
export const IMPORT_KINDS = ['units', 'changes', 'population'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** The columns of each kind of file, in the order of the sample file. */
export const IMPORT_COLUMNS = {
	units: ['area_version', 'code', 'name', 'kind', 'parent_code'],
	changes: ['from_version', 'from_code', 'to_version', 'to_code', 'weight'],
	population: [
		'area_version',
		'area_code',
		'ref_date',
		'sex',
		'age_band',
		'urban_rural',
		'n',
		'source',
		'status'
	]
} as const satisfies Record<ImportKind, readonly string[]>;

/** The largest file taken, in megabytes of 1,000,000 bytes. */
export const MAX_FILE_MB = 20;

/** A version as somebody states it. Days are '2025-07-01', both included; `validTo` is null while it is in force. */
export type VersionFacts = {
	readonly id: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly validFrom: string;
	readonly validTo: string | null;
};

/** How many rows of the database a file touches. `removed` happens to changes of units only. */
export type ImportCounts = {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
	/** What the file says and the database already holds. */
	readonly same: number;
	/** What the database holds of the same version and the file does not name; it stays. */
	readonly untouched: number;
};

/** What a confirmed import wrote. */
export type ImportDone = { readonly kind: ImportKind; readonly counts: ImportCounts };

/** How the audit log calls the loading of each kind. */
export const IMPORT_DEEDS = {
	units: 'areas-imported',
	changes: 'area-changes-imported',
	population: 'population-imported'
} as const satisfies Record<ImportKind, string>;
