import type { TargetFacts } from '#lib/forms/targets.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import { isUuid } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Db } from '../db/db.ts';
import { recordAudit } from '../events/audit.ts';
import { deleteTarget, insertTargets, updateTarget } from './targets.ts';

/** Adds a target at the end of the list. @returns its id */
export async function addTarget(db: Db, actor: Actor, target: TargetFacts): Promise<string> {
	assertMay(actor, 'edit-targets');
	return db.transaction().execute(async (tx) => {
		const [id] = await insertTargets(tx, [target]);
		await recordAudit(tx, actor.id, 'target-added', null, { target: id!, source: target.source.vi });
		return id!;
	});
}

/** Writes a target anew. @throws Refusal `not-found` where somebody deleted it */
export async function changeTarget(db: Db, actor: Actor, id: string, target: TargetFacts): Promise<void> {
	assertMay(actor, 'edit-targets');
	await db.transaction().execute(async (tx) => {
		if (!isUuid(id) || !(await updateTarget(tx, id, target))) throw new Refusal('not-found');
		await recordAudit(tx, actor.id, 'target-changed', null, { target: id, source: target.source.vi });
	});
}

/** Takes a target off the list. @throws Refusal `not-found` where somebody else did so before */
export async function removeTarget(db: Db, actor: Actor, id: string): Promise<void> {
	assertMay(actor, 'edit-targets');
	await db.transaction().execute(async (tx) => {
		if (!isUuid(id) || !(await deleteTarget(tx, id))) throw new Refusal('not-found');
		await recordAudit(tx, actor.id, 'target-deleted', null, { target: id });
	});
}
