import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Db, Tx } from '../db/db.ts';
import { findAttempt, findOpenAttempt, insertAttempt, upsertAttemptAnswers } from '../assessment/attempts.ts';
import { submitAttemptIn, type Submitted } from '../assessment/submit-attempt.ts';
import { getCourse, getOfferedCourse, type Course } from '../catalogue/courses.ts';
import { listKeyedQuestions } from '../catalogue/questions.ts';
import { recordEvent } from '../events/record-event.ts';
import { updateEnrolmentCompleted } from './enrolments.ts';
import { getProgress } from './standing.ts';
import { draw } from '#lib/rules/draw.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import { hasDoneEveryLesson } from '#lib/rules/progress.ts';
import { attemptId, eventId, type AttemptId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import type { Answer } from '#lib/vocabulary/question.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

/**
 * Begins the closing quiz of a course. Somebody in the middle of one goes on with it.
 * @throws Refusal `course-unknown`, `not-found` (no closing quiz), `lessons-missing`
 */
export async function startExam(db: Db, actor: Actor, id: CourseId, now: Date): Promise<void> {
	assertMay(actor, 'sit-exam');
	const course = await getOfferedCourse(db, id);
	if (!course.exam) throw new Refusal('not-found');
	if (!hasDoneEveryLesson(await getProgress(db, actor, course))) throw new Refusal('lessons-missing');
	await db.transaction().execute((tx) => startAttemptIn(tx, actor, course, now));
}

async function startAttemptIn(tx: Tx, actor: Actor, course: Course, now: Date): Promise<void> {
	const seed = randomInt(2 ** 31);
	const id = attemptId(v7());
	const ids = course.examQuestions.map((question) => question.id);
	const attempt = {
		id,
		course: course.id,
		version: course.version,
		seed,
		questions: draw(ids, course.exam!.pick, seed),
		passPercent: course.exam!.pass,
		startedAt: now
	};
	if (!(await insertAttempt(tx, actor.id, attempt))) return;
	await recordEvent(tx, actor, examEvent('exam-started', attempt, now, { attempt: id }));
}

/** What a form of a sitting holds: the chosen answers by question. */
export type Sitting = {
	readonly attempt: AttemptId;
	readonly answers: ReadonlyMap<string, Answer>;
	readonly now: Date;
};

/**
 * Keeps what was chosen so far in an open sitting. Questions that were not drawn are passed over.
 * @throws Refusal `not-found`, `attempt-closed`
 */
export async function saveExam(db: Db, actor: Actor, given: Sitting): Promise<void> {
	assertMay(actor, 'sit-exam');
	const isKept = await db.transaction().execute((tx) => saveExamIn(tx, actor, given));
	if (!isKept) throw new Refusal('attempt-closed');
}

/** @returns whether the sitting was still open */
async function saveExamIn(tx: Tx, actor: Actor, given: Sitting): Promise<boolean> {
	const attempt = await findAttempt(tx, actor.id, given.attempt, true);
	if (!attempt) throw new Refusal('not-found');
	if (attempt.submittedAt) return false;
	const drawn = new Map([...given.answers].filter(([id]) => attempt.questions.includes(id)));
	await upsertAttemptAnswers(tx, actor.id, given.attempt, drawn, given.now);
	return true;
}

/**
 * Hands a sitting in: saves, marks, and on passing completes the course. Handing in again gives the same result.
 * @throws Refusal `not-found`, `questions-missing` (what was chosen is kept all the same)
 */
export async function submitExam(db: Db, actor: Actor, given: Sitting): Promise<Submitted> {
	assertMay(actor, 'sit-exam');
	const sitting = await findAttempt(db, actor.id, given.attempt);
	if (!sitting) throw new Refusal('not-found');
	const [{ exam }, keys] = await Promise.all([
		getCourse(db, sitting.course, sitting.version),
		listKeyedQuestions(db, sitting.course, sitting.version)
	]);
	const marking = { keys, policy: exam?.marking ?? 'partial' };
	// A transaction of its own, so that what was chosen is kept even where something is missing.
	await db.transaction().execute((tx) => saveExamIn(tx, actor, given));
	return db.transaction().execute(async (tx) => {
		const submitted = await submitAttemptIn(tx, actor, given.attempt, marking, given.now);
		if (submitted.isNew) await recordResult(tx, actor, submitted, given.now);
		return submitted;
	});
}

async function recordResult(tx: Tx, actor: Actor, submitted: Submitted, now: Date): Promise<void> {
	const { attempt, score, passed } = submitted;
	await recordEvent(
		tx,
		actor,
		examEvent('exam-submitted', attempt, now, { attempt: attempt.id, score, passed })
	);
	if (!passed || !(await updateEnrolmentCompleted(tx, actor.id, attempt.course, now))) return;
	await recordEvent(tx, actor, examEvent('course-completed', attempt, now, { score }));
}

function examEvent(
	kind: 'exam-started' | 'exam-submitted' | 'course-completed',
	attempt: { course: CourseId; version: number },
	occurredAt: Date,
	detail: Record<string, string | number | boolean>
) {
	const { course, version } = attempt;
	return { id: eventId(v7()), kind, occurredAt, course, courseVersion: version, detail };
}

/** The open sitting, for the page. */
export function findExam(db: Db, actor: Actor, course: CourseId) {
	return findOpenAttempt(db, actor.id, course);
}
