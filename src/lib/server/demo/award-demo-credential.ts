import type { Course } from '../catalogue/courses.ts';
import { CODE_BYTES, codeFromBytes } from '#lib/rules/credential-code.ts';
import { credentialId } from '#lib/vocabulary/ids.ts';
import { MINUTE } from './days.ts';
import { happens, idAt, someBytes, wait } from './dice.ts';
import type { Ledger } from './ledger.ts';
import { note, pass, type Life } from './life.ts';
import { inventName } from './names.ts';
import { withdrawDemoCredential } from './withdraw-demo-credential.ts';

/** Of certificates, some time after they were issued. */
const WITHDRAWN = 0.004;

/** Asks for the certificate of a course that was passed with this score (0…1), under an invented name. */
export function awardDemoCredential(life: Life, course: Course, score: number): void {
	if (!pass(life, wait(life.dice, 10) * MINUTE)) return;
	const credential = issue(life, course, score);
	if (!happens(life.dice, WITHDRAWN)) return;
	const again = withdrawDemoCredential(life, course, credential);
	if (again) issue(again, course, score);
}

function issue(life: Life, course: Course, score: number): Ledger['credential'][number] {
	const { dice, person, ledger } = life;
	const credential: Ledger['credential'][number] = {
		learner_id: person.id,
		id: credentialId(idAt(dice, life.now)),
		course_id: course.id,
		course_version: course.version,
		code: codeFromBytes(someBytes(dice, CODE_BYTES)),
		holder_name: inventName(dice, person.sex),
		score,
		supervised: false,
		issued_at: life.now,
		revoked_at: null,
		revoked_reason: null
	};
	const { id, code, supervised } = credential;
	ledger.credential.push(credential);
	ledger.credential_code.push({ code, learner_id: person.id, credential_id: id });
	note(life, 'credential-awarded', { course, detail: { credential: id, score, supervised } });
	return credential;
}
