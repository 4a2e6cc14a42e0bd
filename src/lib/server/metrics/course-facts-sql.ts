import { sql } from 'kysely';
import { DAYS_TO_COMPLETE, RETEST_FROM_DAYS, RETEST_TO_DAYS } from './facts.ts';

/** Hours, since a day of the database's time zone need not have 24. */
const days = (count: number) => sql.lit(`${count * 24} hours`);

const first = sql`first as materialized (
		select distinct on (learner_id, kind, course_id, part) learner_id, kind, course_id,
			case kind when 'lesson-completed' then coalesce(lesson_id, '') else '' end as part,
			occurred_at, id, period, course_version, detail
		from event
		where kind in ('course-started', 'lesson-completed', 'exam-started', 'exam-submitted', 'course-completed',
			'pretest-submitted', 'retest-invited', 'retest-submitted') and course_id is not null
		order by learner_id, kind, course_id, part, occurred_at, id
	)`;

const inCourse = sql`in_course as (
		select learner_id, case kind when 'course-started' then 'enrolled' when 'lesson-completed' then 'lesson-done'
			when 'course-completed' then 'completed' when 'pretest-submitted' then 'pretested' else kind end as fact,
			course_id, part, period
		from first where kind not in ('exam-submitted', 'retest-submitted')
		union all
		select started.learner_id, 'enrolled-done-90', started.course_id, '', started.period
		from first started join first done using (learner_id, course_id)
		where started.kind = 'course-started' and done.kind = 'course-completed'
			and done.occurred_at <= started.occurred_at + ${days(DAYS_TO_COMPLETE)}::interval
		union all
		select learner_id, said.fact, course_id, coalesce(course_version::text, ''), period
		from first cross join lateral (values ('first-attempt', true), ('first-pass', ${passed('first')})) said (fact, holds)
		where kind = 'exam-submitted' and holds
		union all
		select learner_id, said.fact, course_id, '', period
		from retest cross join lateral (values ('retest-sat', true), ('retest-passed', passed)) said (fact, holds)
		where holds
	)`;

const retest = sql`retest as (
		select again.learner_id, again.course_id, again.period, ${passed('again')} as passed
		from first again
		where again.kind = 'retest-submitted' and exists (
			select from event award
			where award.learner_id = again.learner_id and award.course_id = again.course_id
				and award.kind = 'credential-awarded'
				and again.occurred_at between award.occurred_at + ${days(RETEST_FROM_DAYS)}::interval
					and award.occurred_at + ${days(RETEST_TO_DAYS)}::interval)
	)`;

/** Of what somebody could still gain after the pre-test, what the first closing quiz after it gained. */
const gain = sql`gained as (
		select distinct on (learner_id, course_id) before.learner_id, before.course_id, later.period,
			((later.detail ->> 'score')::float8 - (before.detail ->> 'score')::float8)
				/ (1 - (before.detail ->> 'score')::float8) as gain
		from first before join event later using (learner_id, course_id)
		where before.kind = 'pretest-submitted' and later.kind = 'exam-submitted'
			and (later.occurred_at, later.id) > (before.occurred_at, before.id)
			and (before.detail ->> 'score')::float8 < 1 and later.detail ->> 'score' is not null
		order by learner_id, course_id, later.occurred_at, later.id
	)`;

/** Everything that is told per course, and the people behind it: `course_fact`. Reads `event`. */
export const courseFacts = sql`${first}, ${retest}, ${gain}, ${inCourse}, course_fact as (
		select * from in_course
		union all
		select learner_id, 'gain', course_id, greatest(-101, least(99, floor(gain * 100)))::int4::text, period from gained
		union all
		select distinct learner_id, case fact when 'enrolled' then 'starter' when 'enrolled-done-90' then 'finisher'
			when 'first-attempt' then 'examinee' else 'first-passer' end, '', '', period
		from in_course where fact in ('enrolled', 'enrolled-done-90', 'first-attempt', 'first-pass')
	)`;

function passed(of: 'first' | 'again') {
	return sql`coalesce((${sql.ref(`${of}.detail`)} ->> 'passed')::boolean, false)`;
}
