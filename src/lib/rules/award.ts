import { needHolderName } from './holder-name.ts';
import { REISSUED_AFTER, type RevocationReason } from '#lib/vocabulary/credential.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

/** What is known of a learner's work in one course when a credential is asked for. */
export type AwardEvidence = {
	/** `bestScore` is 0…1, null where the closing quiz was not passed; undefined: the course is not completed. */
	readonly completion: { readonly bestScore: number | null } | undefined;
	/** Why earlier credentials for this course were withdrawn from this learner. */
	readonly revokedFor: readonly RevocationReason[];
	readonly holderName: string;
};

export type AwardDecision = { readonly holderName: string; readonly score: number };

/**
 * What a credential says when it may be awarded: the course completed, its closing quiz passed, a name to print.
 * @throws Refusal `lessons-missing`, `not-passed`, `name-needed`, or `not-allowed` after a withdrawal for cause
 */
export function decideAward(evidence: AwardEvidence): AwardDecision {
	const { completion, revokedFor, holderName } = evidence;
	if (!completion) throw new Refusal('lessons-missing');
	if (completion.bestScore === null) throw new Refusal('not-passed');
	if (revokedFor.some((reason) => !REISSUED_AFTER.includes(reason))) throw new Refusal('not-allowed');
	return { holderName: needHolderName(holderName), score: completion.bestScore };
}

/**
 * A result (0…1) as a whole percentage. Counted in whole thousandths, as `examResult` counts, then rounded down:
 * paper never says more than was reached, nor less than the mark that was passed.
 */
export function shownPercent(score: number): number {
	return Math.floor(Math.round(Math.min(Math.max(score, 0), 1) * 1000) / 10);
}
