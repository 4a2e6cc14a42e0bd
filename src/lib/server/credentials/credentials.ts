import type { Db, Tx } from '../db/db.ts';
import type { RevocationReason } from '#lib/vocabulary/credential.ts';
import type { AccountId, CourseId, CredentialId } from '#lib/vocabulary/ids.ts';

/** A credential as it was issued; only its withdrawal may be added later. `score` is 0…1. */
export type Credential = {
	readonly id: CredentialId;
	readonly learner: AccountId;
	readonly course: CourseId;
	readonly courseVersion: number;
	readonly code: string;
	readonly holderName: string;
	readonly score: number;
	readonly supervised: boolean;
	readonly issuedAt: Date;
	readonly revokedAt: Date | null;
	readonly revokedReason: RevocationReason | null;
};

const COLUMNS = [
	'id',
	'learner_id as learner',
	'course_id as course',
	'course_version as courseVersion',
	'code',
	'holder_name as holderName',
	'score',
	'supervised',
	'issued_at as issuedAt',
	'revoked_at as revokedAt',
	'revoked_reason as revokedReason'
] as const;

function select(db: Db | Tx) {
	return db.selectFrom('credential').select(COLUMNS).$castTo<Credential>();
}

/** One of a learner's own credentials, whether it still counts or not. */
export function findCredential(
	db: Db,
	learner: AccountId,
	id: CredentialId
): Promise<Credential | undefined> {
	return select(db).where('learner_id', '=', learner).where('id', '=', id).executeTakeFirst();
}

/** The credential that counts for a course, of which there is one at most. */
export function findValidCredential(
	db: Db | Tx,
	learner: AccountId,
	course: CourseId
): Promise<Credential | undefined> {
	return select(db)
		.where('learner_id', '=', learner)
		.where('course_id', '=', course)
		.where('revoked_at', 'is', null)
		.executeTakeFirst();
}

/** A learner's credentials, the newest first. */
export function listCredentials(db: Db, learner: AccountId): Promise<Credential[]> {
	return select(db).where('learner_id', '=', learner).orderBy('issued_at', 'desc').orderBy('id').execute();
}

/** Why earlier credentials for a course were withdrawn from a learner. */
export async function listRevocationReasons(
	db: Db | Tx,
	learner: AccountId,
	course: CourseId
): Promise<RevocationReason[]> {
	const rows = await select(db)
		.where('learner_id', '=', learner)
		.where('course_id', '=', course)
		.where('revoked_at', 'is not', null)
		.execute();
	return rows.flatMap(({ revokedReason }) => revokedReason ?? []);
}

/** The credential a code stands for. `code` as stored, without dashes. */
export async function findCredentialByCode(db: Db | Tx, code: string): Promise<Credential | undefined> {
	const found = await db
		.selectFrom('credential_code')
		.select(['learner_id', 'credential_id'])
		.where('code', '=', code)
		.executeTakeFirst();
	if (!found) return undefined;
	return select(db)
		.where('learner_id', '=', found.learner_id)
		.where('id', '=', found.credential_id)
		.executeTakeFirst();
}

/** @returns whether it was written; not, where the learner holds one for this course already */
export async function insertCredential(
	tx: Tx,
	given: Omit<Credential, 'revokedAt' | 'revokedReason'>
): Promise<boolean> {
	const row = await tx
		.insertInto('credential')
		.values({
			id: given.id,
			learner_id: given.learner,
			course_id: given.course,
			course_version: given.courseVersion,
			code: given.code,
			holder_name: given.holderName,
			score: given.score,
			supervised: given.supervised,
			issued_at: given.issuedAt,
			revoked_at: null,
			revoked_reason: null
		})
		.onConflict((conflict) =>
			conflict.columns(['learner_id', 'course_id']).where('revoked_at', 'is', null).doNothing()
		)
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Makes a code lead to its credential. A code that is taken breaks the transaction: nobody ever shares one. */
export async function insertCredentialCode(
	tx: Tx,
	{ code, learner, id }: Pick<Credential, 'code' | 'learner' | 'id'>
): Promise<void> {
	await tx.insertInto('credential_code').values({ code, learner_id: learner, credential_id: id }).execute();
}

/** @returns whether it counted until now */
export async function updateCredentialRevoked(
	tx: Tx,
	{ learner, id }: Pick<Credential, 'learner' | 'id'>,
	reason: RevocationReason,
	now: Date
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('credential')
		.set({ revoked_at: now, revoked_reason: reason })
		.where('learner_id', '=', learner)
		.where('id', '=', id)
		.where('revoked_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
