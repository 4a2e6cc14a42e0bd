/**
 * What a learner can count for. Each is one person (or one enrolment, certificate …) in one quarter, or not.
 * - `registered`: made an account; in the quarter of registration, added up over quarters by whoever reads
 * - `verified`: the residence was verified for the first time; added up
 * - `active`: at least one learning event in the quarter; what others did for the record (see `NO_LEARNING`) is none
 * - `registered-15`, `active-15`: the same, of those aged 15 or more by a birth year they stated
 * - `enrolled`, `lesson-done`, `exam-started`, `completed`: the first time, per course (and lesson), whatever the version
 * - `enrolled-done-90`: in the quarter of enrolment, those of `enrolled` who completed within 90 days of starting
 * - `starter`, `finisher`: people behind `enrolled` and `enrolled-done-90` over all courses. Enrolments may be many
 *   where people are few, so it is these that decide whether a share may be shown.
 * - `first-attempt`, `first-pass`: the first closing quiz handed in, per course and (as part) course version, and
 *   whether it was passed; `examinee`, `first-passer`: the people behind them
 * - `pretested`: a test before the course; `gain`: the part of what was missing then that the closing quiz after it
 *   gained, as a histogram: the part is the bin, in hundredths, −100 … 99, and −101 for anything below
 * - `trained`: completed the last course of a basic set; added up. `trained-wa`: those of working age
 * - `certified`, `uncertified`: from one quarter's end to the next began, or ceased, to hold a valid certificate of a
 *   course of a basic set; the difference of the sums is who holds one. `…-wa`: those of working age
 * - `issued`, `revoked`: certificates; the part of `revoked` is its reason, and `#2` marks a second one of a kind
 * - `assessed`, `basic`: per competence area (part 1…5), in each quarter at whose end the last four quarters hold
 *   enough answered items, and whether the newest level is basic; `assessed-all`, `basic-all`: in all five
 * - `retest-invited`, `retest-sat`, `retest-passed`: per course, the first re-test about half a year after a certificate
 */
export const FACTS = [
	'registered',
	'registered-15',
	'verified',
	'active',
	'active-15',
	'enrolled',
	'enrolled-done-90',
	'starter',
	'finisher',
	'lesson-done',
	'exam-started',
	'completed',
	'first-attempt',
	'first-pass',
	'examinee',
	'first-passer',
	'pretested',
	'gain',
	'trained',
	'trained-wa',
	'certified',
	'certified-wa',
	'uncertified',
	'uncertified-wa',
	'issued',
	'revoked',
	'assessed',
	'basic',
	'assessed-all',
	'basic-all',
	'retest-invited',
	'retest-sat',
	'retest-passed'
] as const;
export type Fact = (typeof FACTS)[number];

/** Days an enrolment has to be completed in, to count as completed in time. */
export const DAYS_TO_COMPLETE = 90;

/** Days after a certificate in which a re-test counts: about five to seven months. */
export const RETEST_FROM_DAYS = 150;
export const RETEST_TO_DAYS = 214;

/** Who counts as assessed in a competence area, and what counts as basic there. A change needs a recount and a new version. */
export const ASSESSED = { version: 1, items: 8, quarters: 4, basicLevel: 3, areas: [1, 2, 3, 4, 5] } as const;

/** Kinds of event that are no learning: stated or done for the record, or by somebody else. */
export const NO_LEARNING = [
	'profile-stated',
	'credential-revoked',
	'residence-verified',
	'retest-invited'
] as const;

/** By which attributes of people each fact is told; what is not listed is told in total only. */
const OF_PEOPLE = ['sex', 'ageBand'] as const;
const OF_RESIDENTS = ['sex', 'ageBand', 'urbanRural'] as const;
export const TOLD_BY: Readonly<Partial<Record<Fact, readonly ('sex' | 'ageBand' | 'urbanRural')[]>>> = {
	registered: ['ageBand'],
	'registered-15': OF_RESIDENTS,
	active: OF_PEOPLE,
	'active-15': OF_RESIDENTS,
	enrolled: OF_PEOPLE,
	'enrolled-done-90': OF_PEOPLE,
	starter: OF_PEOPLE,
	finisher: OF_PEOPLE,
	'first-attempt': OF_PEOPLE,
	'first-pass': OF_PEOPLE,
	examinee: OF_PEOPLE,
	'first-passer': OF_PEOPLE,
	trained: ['ageBand'],
	'trained-wa': OF_RESIDENTS,
	certified: ['ageBand'],
	'certified-wa': OF_RESIDENTS,
	uncertified: ['ageBand'],
	'uncertified-wa': OF_RESIDENTS,
	assessed: OF_PEOPLE,
	basic: OF_PEOPLE,
	'assessed-all': OF_PEOPLE,
	'basic-all': OF_PEOPLE
};

/** Facts that are added up from the beginning: people of an older list of units must be found in the newer one. */
export const ADDED_UP: readonly Fact[] = [
	'registered',
	'registered-15',
	'verified',
	'trained',
	'trained-wa',
	'certified',
	'certified-wa',
	'uncertified',
	'uncertified-wa'
];
