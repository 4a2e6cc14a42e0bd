import { error, fail, isHttpError, isRedirect, type ActionFailure } from '@sveltejs/kit';
import { refusals } from '#lib/messages/refusals.ts';
import { Refusal, type Reason } from '#lib/vocabulary/refusal.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

const STATUS = {
	'not-signed-in': 401,
	'not-allowed': 403,
	'not-found': 404,
	malformed: 400,
	'too-many-tries': 429,
	'wrong-login': 400,
	'login-taken': 409,
	'login-malformed': 400,
	'weak-passphrase': 400,
	'wrong-recovery': 400,
	'wrong-passphrase': 400,
	'invitation-used': 410,
	'invitation-unknown': 404,
	'changed-repeat': 409,
	'question-changed': 409,
	'attempt-closed': 409,
	'questions-missing': 400,
	'lessons-missing': 403,
	'not-passed': 403,
	'name-needed': 400,
	'area-unknown': 400,
	'last-administrator': 409,
	'course-unknown': 404,
	'import-gone': 410,
	'import-has-errors': 409,
	'import-changed': 409,
	'version-overlaps': 409,
	'period-open': 409,
	'no-area-version': 409,
	'already-released': 409,
	'nothing-to-revise': 409,
	'key-unknown': 404,
	'key-wrong': 401,
	'key-lacks-scope': 403,
	'key-lacks-area': 403,
	'release-unknown': 404,
	'too-many-requests': 429,
	'too-many-rows': 400,
	'database-away': 503
} as const satisfies Record<Reason, number>;

/** The HTTP status of a planned "no". */
export function statusOf(reason: Reason): number {
	return STATUS[reason];
}

/** The answer a form gets to a planned "no": its sentence, beside what was typed. */
export type FormRefusal<Extra = object> = { refusal: { reason: Reason; sentence: string } } & Extra;

/** Answers a form. Anything but a `Refusal` is a bug and goes on to `handleError`. */
export function refuseForm<Extra extends object = object>(
	thrown: unknown,
	locale: Locale,
	extra?: Extra
): ActionFailure<FormRefusal<Extra>> {
	if (!(thrown instanceof Refusal)) throw thrown;
	const refusal = { reason: thrown.reason, sentence: refusals[locale][thrown.reason] };
	return fail(STATUS[thrown.reason], { refusal, ...(extra as Extra) });
}

/** Answers a page: the designed error page with the refusal's sentence. */
export function refusePage(thrown: unknown, locale: Locale): never {
	if (!(thrown instanceof Refusal)) throw thrown;
	error(STATUS[thrown.reason], refusals[locale][thrown.reason]);
}

/** Answers a machine: RFC 9457 problem details. */
export function refuseProblem(thrown: unknown, locale: Locale): Response {
	if (isRedirect(thrown) || isHttpError(thrown) || !(thrown instanceof Refusal)) throw thrown;
	const { reason } = thrown;
	const problem = {
		type: `urn:nep-so:problem:${reason}`,
		title: refusals[locale][reason],
		status: STATUS[reason]
	};
	return new Response(JSON.stringify(problem), {
		status: problem.status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
	});
}
