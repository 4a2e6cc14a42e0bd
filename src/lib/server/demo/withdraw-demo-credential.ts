import type { Course } from '../catalogue/courses.ts';
import { REISSUED_AFTER, type RevocationReason } from '#lib/vocabulary/credential.ts';
import { happens, idAt, pickWeighted, wait } from './dice.ts';
import type { Ledger } from './ledger.ts';
import { note, passDays, type Life } from './life.ts';

const REASONS: readonly (readonly [RevocationReason, number])[] = [
	['wrong-name', 5],
	['asked-by-holder', 2],
	['not-own-work', 2],
	['issued-in-error', 1]
];

/** Days until somebody notices, and then until the holder asks for a new one; on average. */
const NOTICED_AFTER = 12;
const ASKED_AGAIN_AFTER = 3;
/** Of those who may have a new one. */
const ASKS_AGAIN = 0.6;

/**
 * The administrator withdraws a certificate some days after it was issued, while its holder goes on learning.
 * @returns the holder's life at the moment a new one is asked for, or null where none is
 */
export function withdrawDemoCredential(
	life: Life,
	course: Course,
	credential: Ledger['credential'][number]
): Life | null {
	const { dice, person, ledger, administrator } = life;
	const later = { ...life };
	if (!passDays(later, 1 + wait(dice, NOTICED_AFTER))) return null;
	const reason = pickWeighted(dice, REASONS);
	Object.assign(credential, { revoked_at: later.now, revoked_reason: reason });
	ledger.audit_entry.push({
		id: idAt(dice, later.now),
		at: later.now,
		actor_id: administrator,
		deed: 'credential-revoked',
		subject_id: person.id,
		detail: { credential: credential.id, course: course.id, reason }
	});
	note(later, 'credential-revoked', { course, detail: { credential: credential.id, reason } });
	const asks = REISSUED_AFTER.includes(reason) && happens(dice, ASKS_AGAIN);
	return asks && passDays(later, 1 + wait(dice, ASKED_AGAIN_AFTER)) ? later : null;
}
