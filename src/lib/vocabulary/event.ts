import type { AccountId, AreaId, CourseId, EventId } from './ids.ts';
import type { Sex } from './people.ts';

/**
 * What can happen to a learner. Past tense, append-only, the only thing figures are made from.
 * - `registered`: an account was made (not for a guest)
 * - `profile-stated`: area, sex or birth year were stated or changed; the snapshot holds the new ones
 * - `course-started`: the first deed in a course
 * - `question-answered`: a lesson's question was answered and marked
 * - `practice-done`: a simulator was played to its end
 * - `lesson-completed`, `exam-started`, `exam-submitted`, `course-completed`
 * - `credential-awarded`, `credential-revoked`
 * - `residence-verified`: somebody entitled to it confirmed where the learner lives
 * - `placement-completed`: an adaptive assessment ended; per competence area N (1…5) `detail.itemsN` answered items and
 *   `detail.levelN` (1…8)
 * - `pretest-submitted`: the same quiz as at the end, before the course; `detail.score` (0…1)
 * - `retest-invited`, `retest-submitted`: a parallel form about six months after a certificate; `detail.passed`
 */
export const EVENT_KINDS = [
	'registered',
	'profile-stated',
	'course-started',
	'question-answered',
	'practice-done',
	'lesson-completed',
	'exam-started',
	'exam-submitted',
	'course-completed',
	'credential-awarded',
	'credential-revoked',
	'residence-verified',
	'placement-completed',
	'pretest-submitted',
	'retest-invited',
	'retest-submitted'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Where the learner stood when it happened; nothing that reads events ever reads accounts. */
export type Snapshot = {
	readonly area: AreaId | null;
	readonly sex: Sex | null;
	readonly birthYear: number | null;
};

/** One learning event as it is appended. `detail` holds plain figures only (score, question id), never text of a person. */
export type LearningEvent = {
	readonly id: EventId;
	readonly learner: AccountId;
	readonly kind: EventKind;
	readonly occurredAt: Date;
	readonly course: CourseId | null;
	readonly courseVersion: number | null;
	readonly lesson: string | null;
	readonly snapshot: Snapshot;
	readonly detail: Readonly<Record<string, string | number | boolean | readonly string[]>>;
};
