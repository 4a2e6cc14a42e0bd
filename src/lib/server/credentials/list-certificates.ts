import { getCourse } from '../catalogue/courses.ts';
import type { Db } from '../db/db.ts';
import { findCompletion, listEnrolments } from '../learning/enrolments.ts';
import { listCredentials } from './credentials.ts';
import type { AccountId, CourseId, CredentialId } from '#lib/vocabulary/ids.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';

/** A credential as its holder's list names it. */
export type HeldCredential = {
	readonly id: CredentialId;
	readonly course: CourseId;
	readonly title: Localized;
	readonly issuedAt: Date;
	readonly revoked: boolean;
};

/** Everything a learner holds, newest first, withdrawn ones too. */
export async function listHeldCredentials(db: Db, learner: AccountId): Promise<HeldCredential[]> {
	const held = await listCredentials(db, learner);
	return Promise.all(
		held.map(async ({ id, course, courseVersion, issuedAt, revokedAt }) => {
			const { meta } = await getCourse(db, course, courseVersion);
			return { id, course, title: meta.title, issuedAt, revoked: revokedAt !== null };
		})
	);
}

/** Completed courses for which a learner has never been given a credential. */
export async function listUncertified(
	db: Db,
	learner: AccountId,
	held: readonly HeldCredential[]
): Promise<{ course: CourseId; title: Localized }[]> {
	const completed = (await listEnrolments(db, learner)).filter(({ completedAt }) => completedAt !== null);
	const open = completed.filter(({ course }) => held.every((one) => one.course !== course));
	const found = await Promise.all(open.map(({ course }) => findCompletedTitle(db, learner, course)));
	return found.filter((one) => one !== undefined);
}

async function findCompletedTitle(db: Db, learner: AccountId, course: CourseId) {
	const completion = await findCompletion(db, learner, course);
	if (!completion) return undefined;
	return { course, title: (await getCourse(db, course, completion.courseVersion)).meta.title };
}
