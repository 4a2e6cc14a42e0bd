import { createHash } from 'node:crypto';
import type { Db, Tx } from '../db/db.ts';
import { getKeyedQuestion, type KeyedQuestion } from '../catalogue/questions.ts';
import { recordEvent } from '../events/record-event.ts';
import { findEvent } from '../events/learning-events.ts';
import { upsertPracticeAnswer } from './practice-answers.ts';
import { markAnswer } from '#lib/rules/marking.ts';
import { EXAM } from '#lib/vocabulary/course.ts';
import type { CourseId, EventId } from '#lib/vocabulary/ids.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import type { Answer, Feedback, Mark } from '#lib/vocabulary/question.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

export type GivenAnswer = {
	readonly event: EventId;
	readonly course: CourseId;
	readonly version: number;
	readonly lesson: string;
	readonly question: string;
	readonly response: Answer;
	readonly now: Date;
};

/** An answer after it is kept: only now may its key and feedback be seen. */
export type MarkedAnswer = { readonly mark: Mark; readonly feedback: Feedback };

/** Finds and marks, writing nothing; outside the transaction, so that it stays short. */
export async function markGiven(
	db: Db,
	given: GivenAnswer,
	locale: Locale
): Promise<MarkedAnswer & { question: KeyedQuestion }> {
	const question = await getKeyedQuestion(db, given.course, given.version, given.question);
	// The closing quiz is answered in a sitting only: nobody may ask here what is right in it.
	if (question.part !== given.lesson || question.part === EXAM) throw new Refusal('question-changed');
	const mark = markAnswer(question.key.answer, given.response, 'partial');
	return { question, mark, feedback: feedbackFor(question, given.response, locale) };
}

/**
 * Keeps a marked answer with its event. The same event id again, with the same answer, changes nothing.
 * @returns whether it was new
 * @throws Refusal `changed-repeat` for the same id with a different answer
 */
export async function keepAnswerIn(tx: Tx, actor: Actor, given: GivenAnswer, mark: Mark): Promise<boolean> {
	const detail = answerDetail(given.question, given.response, mark.score);
	const recorded = await recordEvent(tx, actor, {
		id: given.event,
		kind: 'question-answered',
		occurredAt: given.now,
		course: given.course,
		courseVersion: given.version,
		lesson: given.lesson,
		detail
	});
	if (recorded === 'repeated') {
		const before = await findEvent(tx, actor.id, given.event);
		const isSame =
			before?.course === given.course &&
			before.detail.question === given.question &&
			before.detail.print === detail.print;
		if (!isSame) throw new Refusal('changed-repeat');
		return false;
	}
	const answer = { ...given, score: mark.score, answeredAt: given.now };
	await upsertPracticeAnswer(tx, actor.id, given.course, answer);
	return true;
}

/** What the event of an answer tells: enough to know a repeat and to judge the question, no word anybody wrote. */
export function answerDetail(question: string, response: Answer, score: number) {
	return { question, score, print: printOf(response), options: optionsOf(response) };
}

/** What somebody reads about their own answer: why each option they took is right or wrong, and no other. */
export function feedbackFor(question: KeyedQuestion, response: Answer, locale: Locale): Feedback {
	const { options, because } = question.key.feedback[locale];
	const taken = optionsOf(response);
	return {
		options: Object.fromEntries(Object.entries(options).filter(([id]) => taken.includes(id))),
		...(because !== undefined && { because })
	};
}

/** Option ids of an answer, for item reports; what somebody wrote in words stays out of events. */
function optionsOf(response: Answer): readonly string[] {
	if (Array.isArray(response)) return response;
	return typeof response === 'string' && /^[a-z]$/.test(response) ? [response] : [];
}

function printOf(response: Answer): string {
	return createHash('sha256').update(JSON.stringify(response)).digest('base64url').slice(0, 16);
}
