/**
 * What a learner can count for. Each is one person (or one enrolment) in one quarter, or not.
 * - `registered`: made an account; in the quarter of registration, added up over quarters by whoever reads
 * - `active`: at least one learning event in the quarter; stating a profile and a revocation by staff are none
 * - `registered-15`, `active-15`: the same, of those aged 15 or more by a birth year they stated
 * - `enrolled`, `lesson-done`, `exam-started`, `completed`: the first time, per course (and lesson), whatever the version
 * - `enrolled-done-90`: in the quarter of enrolment, those of `enrolled` who completed within 90 days of starting
 * - `starter`, `finisher`: people behind `enrolled` and `enrolled-done-90` over all courses. Enrolments may be many
 *   where people are few, so it is these that decide whether a share may be shown.
 */
export type Fact =
	| 'registered'
	| 'registered-15'
	| 'active'
	| 'active-15'
	| 'enrolled'
	| 'enrolled-done-90'
	| 'starter'
	| 'finisher'
	| 'lesson-done'
	| 'exam-started'
	| 'completed';

/** Days an enrolment has to be completed in, to count as completed in time. */
export const DAYS_TO_COMPLETE = 90;
