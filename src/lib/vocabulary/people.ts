import type { AccountId, AreaId } from './ids.ts';
import type { Locale } from './locale.ts';

/** What an account may be besides a learner, which everyone is. */
export const STAFF_ROLES = ['helper', 'instructor', 'manager', 'administrator'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
export type Role = 'learner' | StaffRole;

/** As stated by the person; `x` = another answer. Not stated is `null`, never a guess. */
export const SEXES = ['f', 'm', 'x'] as const;
export type Sex = (typeof SEXES)[number];

/** A staff role as granted: a helper and a manager act inside one area (and below it). */
export type Grant = { readonly role: StaffRole; readonly area: AreaId | null };

/**
 * Whoever asks. It carries what a learning event snapshots, so that writing an event reads nothing.
 * A guest is a browser that has not signed up: it learns, but counts nowhere.
 */
export type Actor = {
	readonly id: AccountId;
	readonly guest: boolean;
	readonly locale: Locale;
	readonly area: AreaId | null;
	readonly sex: Sex | null;
	readonly birthYear: number | null;
	readonly grants: readonly Grant[];
};
