import type { ImportKind, VersionFacts } from '#lib/forms/areas/area-import.ts';
import type { Db } from '../../db/db.ts';
import type { ImportPlan } from './import-plan.ts';
import { planChanges } from './plan-changes.ts';
import { planPopulation } from './plan-population.ts';
import { planUnits } from './plan-units.ts';

/** A file as uploaded; one of units says of which version. */
export type ImportFile =
	| { readonly kind: 'units'; readonly text: string; readonly version: VersionFacts }
	| { readonly kind: Exclude<ImportKind, 'units'>; readonly text: string; readonly version: null };

/** What a file would do to the database as it is now. Writes nothing. */
export function planImport(db: Db, file: ImportFile): Promise<ImportPlan> {
	if (file.kind === 'units') return planUnits(db, file.text, file.version);
	return file.kind === 'changes' ? planChanges(db, file.text) : planPopulation(db, file.text);
}
