import type { Db, Tx } from '../db/db.ts';
import type { AccountId, CourseId, EventId } from '#lib/vocabulary/ids.ts';
import type { Answer } from '#lib/vocabulary/question.ts';

export type PracticeAnswer = {
	readonly question: string;
	readonly version: number;
	readonly response: Answer;
	readonly score: number;
};

/** The latest answers of a learner to these questions. */
export function listPracticeAnswers(
	db: Db | Tx,
	learner: AccountId,
	course: CourseId,
	questions: readonly string[]
): Promise<PracticeAnswer[]> {
	if (questions.length === 0) return Promise.resolve([]);
	return db
		.selectFrom('practice_answer')
		.select(['question_id as question', 'version', 'response', 'score'])
		.where('learner_id', '=', learner)
		.where('course_id', '=', course)
		.where('question_id', 'in', questions)
		.execute();
}

/** Keeps an answer as the latest one, unless a later one is already kept. */
export async function upsertPracticeAnswer(
	tx: Tx,
	learner: AccountId,
	course: CourseId,
	answer: PracticeAnswer & { event: EventId; answeredAt: Date }
): Promise<void> {
	const latest = {
		version: answer.version,
		response: JSON.stringify(answer.response),
		score: answer.score,
		event_id: answer.event,
		answered_at: answer.answeredAt
	};
	await tx
		.insertInto('practice_answer')
		.values({ learner_id: learner, course_id: course, question_id: answer.question, ...latest })
		.onConflict((conflict) =>
			conflict
				.columns(['learner_id', 'course_id', 'question_id'])
				.doUpdateSet(latest)
				.where('practice_answer.answered_at', '<=', answer.answeredAt)
		)
		.execute();
}
