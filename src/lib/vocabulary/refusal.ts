/**
 * Every planned "no" of the product. Each has an HTTP status in `server/web/refuse.ts` and a sentence in every
 * language in `messages/refusals.ts`.
 */
export const REASONS = [
	'not-signed-in',
	'not-allowed',
	'not-found',
	'malformed',
	'too-many-tries',
	'wrong-login',
	'login-taken',
	'login-malformed',
	'weak-passphrase',
	'wrong-recovery',
	'wrong-passphrase',
	'invitation-used',
	'invitation-unknown',
	'changed-repeat',
	'question-changed',
	'attempt-closed',
	'questions-missing',
	'lessons-missing',
	'not-passed',
	'name-needed',
	'area-unknown',
	'last-administrator',
	'course-unknown',
	'import-gone',
	'import-has-errors',
	'import-changed',
	'version-overlaps',
	'period-open',
	'no-area-version',
	'already-released',
	'nothing-to-revise',
	'key-unknown',
	'key-wrong',
	'key-lacks-scope',
	'key-lacks-area',
	'release-unknown',
	'too-many-requests',
	'too-many-rows',
	'database-away'
] as const;

export type Reason = (typeof REASONS)[number];

/** A planned "no": thrown by rules and commands, answered by routes. It never carries a person's data. */
export class Refusal extends Error {
	readonly reason: Reason;

	constructor(reason: Reason) {
		super(reason);
		this.name = 'Refusal';
		this.reason = reason;
	}
}
