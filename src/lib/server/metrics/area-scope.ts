import { assertMay } from '#lib/rules/permissions.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { isWithin } from '../areas/areas.ts';
import type { Db } from '../db/db.ts';

export function isAdministrator(actor: Actor): boolean {
	return actor.grants.some((grant) => grant.role === 'administrator');
}

/** The areas this actor manages: where the grants say so. An administrator's reach has no list. */
export function managedAreas(actor: Actor): AreaId[] {
	const areas = actor.grants.flatMap((grant) => (grant.role === 'manager' && grant.area ? [grant.area] : []));
	return [...new Set(areas)];
}

/**
 * The area a question is about: the one it names, else the only one this manager has.
 * Null where neither says which, provided that this actor may see figures at all.
 * @throws Refusal `not-signed-in`, `not-allowed`
 */
export function areaAsked(actor: Actor, named: AreaId | undefined): AreaId | null {
	assertMay(actor, 'see-figures');
	if (named) return named;
	const own = managedAreas(actor);
	return own.length === 1 ? own[0]! : null;
}

/**
 * Live figures are for the area's manager (own areas and all below) and for administrators.
 * @throws Refusal `not-signed-in`, `not-allowed`
 */
export async function assertMaySeeFigures(db: Db, actor: Actor, area: AreaId): Promise<void> {
	assertMay(actor, 'see-figures');
	if (isAdministrator(actor)) return;
	for (const own of managedAreas(actor)) if (await isWithin(db, area, own)) return;
	throw new Refusal('not-allowed');
}
