import type { Localized } from './locale.ts';

/**
 * Why a credential no longer counts.
 * - `wrong-name`: the name on it is not the holder's; it may be issued anew
 * - `asked-by-holder`: the holder wants it withdrawn; it may be issued anew
 * - `not-own-work`: somebody else sat the quiz
 * - `issued-in-error`: it should never have been issued
 */
export const REVOCATION_REASONS = [
	'wrong-name',
	'asked-by-holder',
	'not-own-work',
	'issued-in-error'
] as const;
export type RevocationReason = (typeof REVOCATION_REASONS)[number];

/** After these the same work may be certified again; after the others it may not. */
export const REISSUED_AFTER: readonly RevocationReason[] = ['wrong-name', 'asked-by-holder'];

/** What a certificate, on paper or on screen, says. A credential is the record; these are the words of its faces. */
export type CertificateFacts = {
	readonly holderName: string;
	readonly course: Localized;
	readonly lessons: number;
	/** Best result of the closing quiz, 0…1. */
	readonly score: number;
	/** Skill codes, `digcomp-2.2:4.2`. */
	readonly skills: readonly string[];
	/** As stored: 12 characters without dashes. */
	readonly code: string;
	readonly issuedAt: Date;
	/** The helper was there when the quiz was sat. */
	readonly supervised: boolean;
};
