import type { Db, Tx } from '../db/db.ts';
import type { AccountId, AttemptId, CourseId } from '#lib/vocabulary/ids.ts';
import type { Answer } from '#lib/vocabulary/question.ts';

const COLUMNS = [
	'id',
	'course_id as course',
	'version',
	'questions',
	'pass_percent as passPercent',
	'started_at as startedAt',
	'submitted_at as submittedAt',
	'score',
	'passed'
] as const;

/** The sitting a learner is in the middle of. */
export function findOpenAttempt(db: Db | Tx, learner: AccountId, course: CourseId) {
	return db
		.selectFrom('attempt')
		.select(COLUMNS)
		.where('learner_id', '=', learner)
		.where('course_id', '=', course)
		.where('submitted_at', 'is', null)
		.executeTakeFirst();
}

/** One sitting, open or over. With `lock` it waits for whoever is changing it. */
export function findAttempt(db: Db | Tx, learner: AccountId, id: AttemptId, lock = false) {
	return db
		.selectFrom('attempt')
		.select(COLUMNS)
		.where('learner_id', '=', learner)
		.where('id', '=', id)
		.$if(lock, (query) => query.forUpdate())
		.executeTakeFirst();
}

/** The sitting handed in last. */
export function findLastAttempt(db: Db, learner: AccountId, course: CourseId) {
	return db
		.selectFrom('attempt')
		.select(COLUMNS)
		.where('learner_id', '=', learner)
		.where('course_id', '=', course)
		.where('submitted_at', 'is not', null)
		.orderBy('submitted_at', 'desc')
		.executeTakeFirst();
}

/** The best passed sitting: the one that counts. `score` is 0…1. */
export async function findBestAttempt(
	db: Db | Tx,
	learner: AccountId,
	course: CourseId
): Promise<{ version: number; score: number } | undefined> {
	const row = await db
		.selectFrom('attempt')
		.select(['version', 'score'])
		.where('learner_id', '=', learner)
		.where('course_id', '=', course)
		.where('passed', '=', true)
		.orderBy('score', 'desc')
		.orderBy('submitted_at')
		.executeTakeFirst();
	return row && { version: row.version, score: row.score ?? 0 };
}

export type NewAttempt = {
	readonly id: AttemptId;
	readonly course: CourseId;
	readonly version: number;
	readonly seed: number;
	readonly questions: readonly string[];
	readonly passPercent: number;
	readonly startedAt: Date;
};

/** Begins a sitting, unless one is open already. @returns whether it began */
export async function insertAttempt(tx: Tx, learner: AccountId, attempt: NewAttempt): Promise<boolean> {
	const { id, course, version, seed, questions, passPercent, startedAt } = attempt;
	const row = await tx
		.insertInto('attempt')
		.values({
			learner_id: learner,
			id,
			course_id: course,
			version,
			seed,
			questions: [...questions],
			pass_percent: passPercent,
			started_at: startedAt
		})
		.onConflict((conflict) =>
			conflict.columns(['learner_id', 'course_id']).where('submitted_at', 'is', null).doNothing()
		)
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Closes a sitting with its result. */
export async function updateAttemptSubmitted(
	tx: Tx,
	learner: AccountId,
	id: AttemptId,
	result: { score: number; passed: boolean; submittedAt: Date }
): Promise<void> {
	await tx
		.updateTable('attempt')
		.set({ score: result.score, passed: result.passed, submitted_at: result.submittedAt })
		.where('learner_id', '=', learner)
		.where('id', '=', id)
		.execute();
}

/** What was chosen so far in a sitting. */
export function listAttemptAnswers(db: Db | Tx, learner: AccountId, attempt: AttemptId) {
	return db
		.selectFrom('attempt_answer')
		.select(['question_id as question', 'response', 'score', 'saved_at as savedAt'])
		.where('learner_id', '=', learner)
		.where('attempt_id', '=', attempt)
		.execute();
}

/** Keeps answers of an open sitting; what was there before is replaced. */
export async function upsertAttemptAnswers(
	tx: Tx,
	learner: AccountId,
	attempt: AttemptId,
	answers: ReadonlyMap<string, Answer>,
	savedAt: Date
): Promise<void> {
	if (answers.size === 0) return;
	const rows = [...answers].map(([question, response]) => ({
		learner_id: learner,
		attempt_id: attempt,
		question_id: question,
		response: JSON.stringify(response),
		saved_at: savedAt
	}));
	await tx
		.insertInto('attempt_answer')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['learner_id', 'attempt_id', 'question_id']).doUpdateSet((excluded) => ({
				response: excluded.ref('excluded.response'),
				saved_at: excluded.ref('excluded.saved_at')
			}))
		)
		.execute();
}

/** Writes the mark beside an answer. */
export async function updateAnswerScore(
	tx: Tx,
	learner: AccountId,
	attempt: AttemptId,
	question: string,
	score: number
): Promise<void> {
	await tx
		.updateTable('attempt_answer')
		.set({ score })
		.where('learner_id', '=', learner)
		.where('attempt_id', '=', attempt)
		.where('question_id', '=', question)
		.execute();
}
