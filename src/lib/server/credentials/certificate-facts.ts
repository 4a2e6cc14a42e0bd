import { getCourse } from '../catalogue/courses.ts';
import type { Db } from '../db/db.ts';
import type { Credential } from './credentials.ts';
import type { CertificateFacts } from '#lib/vocabulary/credential.ts';

/** What a credential's certificate says, with the course as it stood when it was passed. */
export async function getCertificateFacts(db: Db, credential: Credential): Promise<CertificateFacts> {
	const course = await getCourse(db, credential.course, credential.courseVersion);
	const { holderName, score, code, issuedAt, supervised } = credential;
	return {
		holderName,
		course: course.meta.title,
		lessons: course.lessons.length,
		score,
		skills: course.meta.skills,
		code,
		issuedAt,
		supervised
	};
}
