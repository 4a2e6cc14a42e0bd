import { v7 } from 'uuid';
import type { Db, Tx } from '../db/db.ts';
import type { AccountId } from '#lib/vocabulary/ids.ts';

/** Deeds of staff that stay on record. */
export type AuditedDeed =
	| 'staff-invited'
	| 'invitation-withdrawn'
	| 'invitation-accepted'
	| 'role-changed'
	| 'role-withdrawn'
	| 'passphrase-reset'
	| 'areas-imported'
	| 'area-changes-imported'
	| 'population-imported'
	| 'area-version-changed'
	| 'target-added'
	| 'target-changed'
	| 'target-deleted'
	| 'subscription-added'
	| 'subscription-changed'
	| 'subscription-deleted'
	| 'period-closed'
	| 'key-issued'
	| 'key-revoked'
	| 'key-read'
	| 'credential-revoked';

/** Appends one line to the audit log. `actor` is null for the command line and the first start. */
export async function recordAudit(
	tx: Tx,
	actor: AccountId | null,
	deed: AuditedDeed,
	subject: AccountId | null,
	detail: Readonly<Record<string, string | number | null>> = {}
): Promise<void> {
	await tx
		.insertInto('audit_entry')
		.values({ id: v7(), actor_id: actor, deed, subject_id: subject, detail: JSON.stringify(detail) })
		.execute();
}

/** The newest entries first. */
export function listAudit(db: Db, limit: number) {
	return db
		.selectFrom('audit_entry')
		.select(['id', 'at', 'actor_id', 'deed', 'subject_id', 'detail'])
		.where('deed', '<>', 'key-read') // there are thousands; they are read where somebody looks for them
		.orderBy('at', 'desc')
		.limit(limit)
		.execute();
}
