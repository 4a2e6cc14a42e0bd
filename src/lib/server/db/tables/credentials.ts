import type { Generated } from 'kysely';
import type { AccountId, CourseId, CredentialId } from '#lib/vocabulary/ids.ts';

export interface CredentialTables {
	credential: {
		learner_id: AccountId;
		id: CredentialId;
		course_id: CourseId;
		course_version: number;
		code: string;
		holder_name: string;
		score: number;
		supervised: Generated<boolean>;
		issued_at: Date;
		revoked_at: Date | null;
		revoked_reason: string | null;
	};
	credential_code: { code: string; learner_id: AccountId; credential_id: CredentialId };
}
