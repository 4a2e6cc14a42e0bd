import { v7 } from 'uuid';
import type { ImportDone } from '#lib/forms/areas/area-import.ts';
import { isUuid, type AccountId } from '#lib/vocabulary/ids.ts';
import type { Db, Tx } from '../../db/db.ts';
import type { ImportFile } from './plan-import.ts';

/** Hours an uploaded file waits to be confirmed. */
const KEPT_HOURS = 24;
const HOUR_MS = 60 * 60 * 1000;

/** Keeps an uploaded file until it is confirmed. @returns its id */
export async function insertKeptFile(
	db: Db,
	{ kind, text, version }: ImportFile,
	by: { readonly account: AccountId; readonly fileName: string; readonly now: Date }
): Promise<string> {
	const id = v7();
	await db
		.insertInto('area_import')
		.values({
			id,
			kind,
			text,
			file_name: by.fileName,
			version: version && JSON.stringify(version),
			done: null,
			created_by: by.account,
			created_at: by.now
		})
		.execute();
	return id;
}

/** A kept file, or nothing where it is too old or was never there. */
export function findKeptFile(db: Db, id: string, now: Date) {
	return isUuid(id) ? keptFiles(db, id, now).executeTakeFirst() : Promise.resolve(undefined);
}

/** The same, and nobody else can confirm it until the transaction ends. */
export function lockKeptFile(tx: Tx, id: string, now: Date) {
	return isUuid(id) ? keptFiles(tx, id, now).forUpdate().executeTakeFirst() : Promise.resolve(undefined);
}

/** Says that a file was loaded, and lets its text go. */
export async function updateKeptFileDone(tx: Tx, id: string, done: ImportDone): Promise<void> {
	await tx
		.updateTable('area_import')
		.set({ done: JSON.stringify(done), text: '' })
		.where('id', '=', id)
		.execute();
}

/** Deletes files nobody confirmed in time. Safe to run at any time, by several processes. */
export async function deleteOldFiles(db: Db, now: Date): Promise<void> {
	await db.deleteFrom('area_import').where('created_at', '<=', keptSince(now)).execute();
}

function keptFiles(db: Db, id: string, now: Date) {
	return db
		.selectFrom('area_import')
		.select(['id', 'kind', 'file_name', 'text', 'version', 'done', 'created_at'])
		.where('id', '=', id)
		.where('created_at', '>', keptSince(now));
}

function keptSince(now: Date): Date {
	return new Date(now.getTime() - KEPT_HOURS * HOUR_MS);
}
