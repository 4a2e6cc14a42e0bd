import type { AreaId } from './ids.ts';

/**
 * What a key may read.
 * - `metrics:read`: what everybody may, faster
 * - `metrics:live`: the live figures of its area and below
 * - `courses:read`: how far the learners of its area and below come in a course
 */
export const API_SCOPES = ['metrics:read', 'metrics:live', 'courses:read'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** A key as it asks: a program that was let in by an administrator. `area` null: everywhere. */
export type ApiKey = {
	readonly id: string;
	readonly prefix: string;
	readonly scopes: readonly ApiScope[];
	readonly area: AreaId | null;
};
