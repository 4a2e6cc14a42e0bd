import type { Course } from '../catalogue/courses.ts';
import { CODE_BYTES, codeFromBytes } from '#lib/rules/credential-code.ts';
import { credentialId } from '#lib/vocabulary/ids.ts';
import { idAt, someBytes, wait } from './dice.ts';
import { note, pass, type Life } from './life.ts';
import { inventName } from './names.ts';
import { MINUTE } from './year.ts';

/** Asks for the certificate of a course that was passed with this score (0…1), under an invented name. */
export function awardDemoCredential(life: Life, course: Course, score: number): void {
	const { dice, person, ledger } = life;
	if (!pass(life, wait(dice, 10) * MINUTE)) return;
	const id = credentialId(idAt(dice, life.now));
	const code = codeFromBytes(someBytes(dice, CODE_BYTES));
	const supervised = false;
	ledger.credential.push({
		learner_id: person.id,
		id,
		course_id: course.id,
		course_version: course.version,
		code,
		holder_name: inventName(dice, person.sex),
		score,
		supervised,
		issued_at: life.now,
		revoked_at: null,
		revoked_reason: null
	});
	ledger.credential_code.push({ code, learner_id: person.id, credential_id: id });
	note(life, 'credential-awarded', { course, detail: { credential: id, score, supervised } });
}
