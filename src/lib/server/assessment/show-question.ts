import type { Db } from '../db/db.ts';
import { listKeyedQuestions, type KeyedQuestion } from '../catalogue/questions.ts';
import { feedbackFor } from './answer-question.ts';
import type { PracticeAnswer } from './practice-answers.ts';
import { markAnswer } from '#lib/rules/marking.ts';
import type { CourseId } from '#lib/vocabulary/ids.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { Answer, AskedQuestion, Feedback, Mark } from '#lib/vocabulary/question.ts';

/** A question as one learner sees it: with their answer and what it got, once they gave one. */
export type ShownQuestion = {
	readonly asked: AskedQuestion;
	readonly given: { readonly response: Answer; readonly mark: Mark; readonly feedback: Feedback } | null;
};

/** The questions of one lesson as somebody with these answers sees them. */
export async function showQuestions(
	db: Db,
	course: { id: CourseId; version: number },
	questions: readonly { id: string; asked: Readonly<Record<Locale, AskedQuestion>> }[],
	answers: readonly PracticeAnswer[],
	locale: Locale
): Promise<ShownQuestion[]> {
	const given = new Map<string, ShownQuestion['given']>();
	for (const answer of answers) {
		const question = await findSameQuestion(db, course, answer);
		if (question) given.set(answer.question, showAnswer(question, answer, locale));
	}
	return questions.map(({ id, asked }) => ({ asked: asked[locale], given: given.get(id) ?? null }));
}

/** The present question, if it is still the one that was answered: a changed question is asked anew. */
async function findSameQuestion(
	db: Db,
	course: { id: CourseId; version: number },
	answer: PracticeAnswer
): Promise<KeyedQuestion | null> {
	const now = (await listKeyedQuestions(db, course.id, course.version)).get(answer.question);
	if (!now || answer.version === course.version) return now ?? null;
	const then = (await listKeyedQuestions(db, course.id, answer.version)).get(answer.question);
	return JSON.stringify(then?.asked) === JSON.stringify(now.asked) ? now : null;
}

function showAnswer(question: KeyedQuestion, answer: PracticeAnswer, locale: Locale) {
	const mark = markAnswer(question.key.answer, answer.response, 'partial');
	return { response: answer.response, mark, feedback: feedbackFor(question, answer.response, locale) };
}
