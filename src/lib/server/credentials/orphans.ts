import { sql } from 'kysely';
import type { Db } from '../db/db.ts';

/** Codes that lead to no credential, and credentials whose code leads nowhere: either would fail at verification. */
export async function countBrokenCodes(db: Db): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from credential_code code
		full join credential on credential.learner_id = code.learner_id and credential.id = code.credential_id
			and credential.code = code.code
		where code.code is null or credential.id is null`.execute(db);
	return rows[0]!.n;
}
