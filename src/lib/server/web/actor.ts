import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

/** Whoever asks, guest or account. @throws Refusal `not-signed-in` for a browser that has done nothing yet. */
export function requireActor(locals: { actor: Actor | null }): Actor {
	if (!locals.actor) throw new Refusal('not-signed-in');
	return locals.actor;
}

/** A signed-in account. @throws Refusal `not-signed-in` for everybody else. */
export function requireAccount(locals: { actor: Actor | null }): Actor {
	const actor = requireActor(locals);
	if (actor.guest) throw new Refusal('not-signed-in');
	return actor;
}
