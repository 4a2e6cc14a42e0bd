import type { ImportDone } from '#lib/forms/areas/area-import.ts';
import { keepsOut } from '#lib/forms/areas/import-problem.ts';
import type { Db, Tx } from '../../db/db.ts';
import { lockAreas } from '../area-tree.ts';
import type { ImportPlan } from './import-plan.ts';
import { planImport, type ImportFile } from './plan-import.ts';

/**
 * What has to happen in the same transaction once a file is loaded: at least the entry in the audit log, which is kept
 * by a room this one may not know.
 */
export type Afterwards = (tx: Tx, done: ImportDone) => Promise<void>;

/** A file's plan, and what was written by it; `done` is null where an error kept the file out. */
export type Loaded = { readonly plan: ImportPlan; readonly done: ImportDone | null };

/** Loads a file whole or not at all, for the command line, where whoever may run it may load. */
export function loadFile(db: Db, file: ImportFile, afterwards: Afterwards): Promise<Loaded> {
	return db.transaction().execute((tx) => loadIn(tx, file, afterwards));
}

/** The same inside a transaction; checks everything again, for somebody may have loaded another file meanwhile. */
export async function loadIn(
	tx: Tx,
	file: ImportFile,
	afterwards: Afterwards,
	agrees: (plan: ImportPlan) => boolean = () => true
): Promise<Loaded> {
	await lockAreas(tx);
	const plan = await planImport(tx, file);
	if (keepsOut(plan.problems) || !agrees(plan)) return { plan, done: null };
	await plan.write(tx);
	const done: ImportDone = { kind: plan.kind, counts: plan.counts };
	await afterwards(tx, done);
	return { plan, done };
}
