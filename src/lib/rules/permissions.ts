import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Actor, Role } from '#lib/vocabulary/people.ts';

/** Who may do what. A deed that is not listed here cannot be authorized by mistake: the compiler refuses it. */
const DEEDS = {
	'study-course': ['learner'],
	'sit-exam': ['learner'],
	'change-own-account': ['learner'],
	'award-credential': ['learner'],
	'revoke-credential': ['administrator'],
	'see-figures': ['manager', 'administrator'],
	'close-period': ['administrator'],
	'invite-staff': ['administrator'],
	'import-areas': ['administrator'],
	'edit-targets': ['administrator'],
	'manage-subscriptions': ['administrator'],
	'manage-keys': ['administrator'],
	'reset-passphrase': ['helper', 'administrator']
} as const satisfies Record<string, readonly Role[]>;

export type Deed = keyof typeof DEEDS;

/** Deeds a browser may do before anyone signs up in it. */
const GUEST_DEEDS: readonly Deed[] = ['study-course'];

/** Addresses (and all below them) that only some roles may open. `hooks.server.ts` keeps these doors. */
const DOORS = {
	'/admin': ['administrator'],
	'/dashboard': ['manager', 'administrator'],
	'/passphrase-reset': ['helper', 'administrator'],
	'/profile': ['learner'],
	'/credentials': ['learner'],
	'/recovery-slip': ['learner'],
	'/sign-up/about-you': ['learner']
} as const satisfies Record<string, readonly Role[]>;

/** Every role of an account. A guest has none. */
export function rolesOf(actor: Actor): readonly Role[] {
	return actor.guest ? [] : ['learner', ...actor.grants.map((grant) => grant.role)];
}

/** Whether this actor may do this deed somewhere; in which area is the command's question. */
export function may(actor: Actor, deed: Deed): boolean {
	if (actor.guest) return GUEST_DEEDS.includes(deed);
	const allowed: readonly Role[] = DEEDS[deed];
	return rolesOf(actor).some((role) => allowed.includes(role));
}

/** The first line of every command. @throws Refusal `not-signed-in` for a guest, else `not-allowed`. */
export function assertMay(actor: Actor, deed: Deed): void {
	if (!may(actor, deed)) throw new Refusal(actor.guest ? 'not-signed-in' : 'not-allowed');
}

/** Who may open an address: `open` to everybody, or what is missing. `path` has no language prefix. */
export function doorAnswer(actor: Actor | null, path: string): 'open' | 'not-signed-in' | 'not-allowed' {
	const door = Object.keys(DOORS).find((prefix) => path === prefix || path.startsWith(`${prefix}/`));
	if (!door) return 'open';
	if (!actor || actor.guest) return 'not-signed-in';
	const allowed: readonly Role[] = DOORS[door as keyof typeof DOORS];
	return rolesOf(actor).some((role) => allowed.includes(role)) ? 'open' : 'not-allowed';
}
