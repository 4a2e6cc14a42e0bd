import type { Tx } from '../db/db.ts';
import type { KeyedQuestion } from '../catalogue/questions.ts';
import { findAttempt, listAttemptAnswers, updateAnswerScore, updateAttemptSubmitted } from './attempts.ts';
import { examResult } from '#lib/rules/exam-result.ts';
import { markAnswer } from '#lib/rules/marking.ts';
import type { AttemptId, CourseId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import type { MarkingPolicy } from '#lib/vocabulary/question.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

export type Submitted = {
	readonly attempt: { readonly id: AttemptId; readonly course: CourseId; readonly version: number };
	readonly score: number;
	readonly passed: boolean;
	/** Whether this call closed it; false for a repeat. */
	readonly isNew: boolean;
};

/**
 * Closes a sitting once: marks every drawn question against its own version's keys and writes the result.
 * @throws Refusal `not-found`, `questions-missing`
 */
export async function submitAttemptIn(
	tx: Tx,
	actor: Actor,
	id: AttemptId,
	marking: { keys: ReadonlyMap<string, KeyedQuestion>; policy: MarkingPolicy },
	now: Date
): Promise<Submitted> {
	const attempt = await findAttempt(tx, actor.id, id, true);
	if (!attempt) throw new Refusal('not-found');
	if (attempt.submittedAt) {
		return { attempt, score: attempt.score ?? 0, passed: attempt.passed ?? false, isNew: false };
	}
	const answers = new Map(
		(await listAttemptAnswers(tx, actor.id, id)).map((row) => [row.question, row.response])
	);
	if (attempt.questions.some((question) => !answers.has(question))) throw new Refusal('questions-missing');
	const scores: number[] = [];
	for (const question of attempt.questions) {
		const { answer } = marking.keys.get(question)!.key;
		const { score } = markAnswer(answer, answers.get(question), marking.policy);
		await updateAnswerScore(tx, actor.id, id, question, score);
		scores.push(score);
	}
	const result = examResult(scores, attempt.passPercent);
	await updateAttemptSubmitted(tx, actor.id, id, { ...result, submittedAt: now });
	return { attempt, ...result, isNew: true };
}
