import { createHash } from 'node:crypto';
import type { ImportDone } from '#lib/forms/areas/area-import.ts';
import { keepsOut } from '#lib/forms/areas/import-problem.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Db } from '../../db/db.ts';
import type { ImportPlan } from './import-plan.ts';
import {
	deleteOldFiles,
	findKeptFile,
	insertKeptFile,
	lockKeptFile,
	updateKeptFileDone
} from './kept-files.ts';
import { loadIn, type Afterwards } from './load-file.ts';
import { planImport, type ImportFile } from './plan-import.ts';

/** An uploaded file as its page shows it: still to be confirmed, or loaded. */
export type KeptImport =
	| { readonly fileName: string; readonly file: ImportFile; readonly plan: ImportPlan; readonly done: null }
	| { readonly fileName: string; readonly file: null; readonly plan: null; readonly done: ImportDone };

type Kept = NonNullable<Awaited<ReturnType<typeof findKeptFile>>>;

/** Keeps an uploaded file for its preview. Writes no area. @returns the id under which it is kept */
export async function keepImport(
	db: Db,
	actor: Actor,
	upload: { readonly file: ImportFile; readonly fileName: string; readonly now: Date }
): Promise<string> {
	assertMay(actor, 'import-areas');
	const { file, fileName, now } = upload;
	await deleteOldFiles(db, now);
	return insertKeptFile(db, file, { account: actor.id, fileName, now });
}

/** What a kept file would do now, or did. @throws Refusal `import-gone` */
export async function previewImport(db: Db, actor: Actor, id: string, now: Date): Promise<KeptImport> {
	assertMay(actor, 'import-areas');
	const kept = await findKeptFile(db, id, now);
	if (!kept) throw new Refusal('import-gone');
	const { file_name: fileName, done } = kept;
	if (done) return { fileName, file: null, plan: null, done };
	const file = asFile(kept);
	return { fileName, file, plan: await planImport(db, file), done: null };
}

/**
 * Loads a kept file, whole or not at all. A second confirmation changes nothing.
 * @param seen the mark (`planMark`) of the preview that is confirmed
 * @param afterwards done in the same transaction: the audit entry, and whatever must follow the areas
 * @throws Refusal `import-gone`, `import-has-errors`, `import-changed` where the preview no longer holds
 */
export async function importAreas(
	db: Db,
	actor: Actor,
	given: { readonly id: string; readonly seen: string; readonly now: Date },
	afterwards: Afterwards
): Promise<void> {
	assertMay(actor, 'import-areas');
	await db.transaction().execute(async (tx) => {
		const kept = await lockKeptFile(tx, given.id, given.now);
		if (!kept) throw new Refusal('import-gone');
		if (kept.done) return;
		const agrees = (plan: ImportPlan) => planMark(plan) === given.seen;
		const { plan, done } = await loadIn(tx, asFile(kept), afterwards, agrees);
		if (!done) throw new Refusal(keepsOut(plan.problems) ? 'import-has-errors' : 'import-changed');
		await updateKeptFileDone(tx, given.id, done);
	});
}

/** Differs when what somebody was shown differs: counts, totals or problems. */
export function planMark({ counts, tallies, problems }: ImportPlan): string {
	return createHash('sha256')
		.update(JSON.stringify([counts, tallies, problems]))
		.digest('hex')
		.slice(0, 32);
}

function asFile({ kind, text, version }: Kept): ImportFile {
	return kind === 'units' ? { kind, text, version: version! } : { kind, text, version: null };
}
