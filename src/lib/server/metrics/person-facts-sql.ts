import { sql, type RawBuilder } from 'kysely';
import { AGE_BANDS, BANDS_FROM_15 } from '#lib/rules/age-band.ts';
import { VIETNAM_OFFSET_HOURS } from '#lib/rules/quarter.ts';
import { AREA_KINDS, type AreaKind } from '#lib/vocabulary/area.ts';
import { DAYS_TO_COMPLETE } from './facts.ts';

/** Hours, since a day of the database's time zone need not have 24. */
const TIME_TO_COMPLETE = sql.lit(`${DAYS_TO_COMPLETE * 24} hours`);
const IN_VIETNAM = sql.lit(`${VIETNAM_OFFSET_HOURS} hours`);

/**
 * The one definition of who counts for what: common table expressions that end in `fresh`, with the columns of
 * `stats.person_fact` in their order. It reads learning events and areas, never accounts; guests count nowhere.
 *
 * Where somebody counts in a quarter: area, sex and birth year are each taken from the earliest event (by time, then
 * id) of that quarter that has it. An unknown so yields to a later known one, as when somebody learns as a guest and
 * states the commune at sign-up; a move within the quarter does not. For registration, the first known one from the
 * registration on, whenever it was stated.
 * @param learners a condition on `learner_id`
 */
export function personFacts(learners: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`event as materialized (
		select learner_id, id, kind, occurred_at, course_id, lesson_id, area_id, sex, birth_year,
			to_char(occurred_at at time zone ${IN_VIETNAM}::interval, 'YYYY"-Q"Q') as period
		from learning_event where not guest and ${learners}
	), first as (
		select distinct on (learner_id, kind, course_id, part) learner_id, kind, course_id,
			case kind when 'lesson-completed' then coalesce(lesson_id, '') else '' end as part, occurred_at, period
		from event
		where kind in ('course-started', 'lesson-completed', 'exam-started', 'course-completed')
			and course_id is not null
		order by learner_id, kind, course_id, part, occurred_at, id
	), ${counted}, ${standing}, ${fresh}`;
}

const counted = sql`in_course as (
		select learner_id, case kind when 'course-started' then 'enrolled' when 'lesson-completed' then 'lesson-done'
			when 'exam-started' then 'exam-started' else 'completed' end as fact, course_id, part, period
		from first
		union all
		select started.learner_id, 'enrolled-done-90', started.course_id, '', started.period
		from first started join first done using (learner_id, course_id)
		where started.kind = 'course-started' and done.kind = 'course-completed'
			and done.occurred_at <= started.occurred_at + ${TIME_TO_COMPLETE}::interval
	), counted as (
		select * from in_course
		union all
		select distinct learner_id, case fact when 'enrolled' then 'starter' else 'finisher' end, '', '', period
		from in_course where fact in ('enrolled', 'enrolled-done-90')
		union all
		select distinct learner_id, 'active', '', '', period
		from event where kind not in ('profile-stated', 'credential-revoked')
	)`;

const standing = sql`standing as (
		select learner_id, period, ${firstKnown('area_id')}, ${firstKnown('sex')}, ${firstKnown('birth_year')}
		from event group by learner_id, period
	), registration as (
		select distinct on (learner_id) learner_id, occurred_at as since, id as since_id, period as registered_in
		from event where kind = 'registered' order by learner_id, occurred_at, id
	), home as (
		select learner_id, registered_in as period,
			${firstKnown('area_id')}, ${firstKnown('sex')}, ${firstKnown('birth_year')}
		from registration join event using (learner_id)
		where (occurred_at, id) >= (since, since_id) group by learner_id, registered_in
	)`;

const fresh = sql`stood as (
		select learner_id, fact, course_id, part, period, area_id, sex, birth_year
		from counted join standing using (learner_id, period)
		union all
		select learner_id, 'registered', '', '', period, area_id, sex, birth_year from home
	), everyone as (
		select learner_id, fact, course_id, part, period, coalesce(area.id, 'unknown') as area_id,
			coalesce(sex, 'unknown') as sex, ${ageBandSql()} as age_band, ${urbanRuralSql()} as urban_rural
		from stood left join area on area.id = stood.area_id
	), fresh as materialized (
		select * from everyone
		union all
		select learner_id, fact || '-15', course_id, part, period, area_id, sex, age_band, urban_rural
		from everyone where fact in ('registered', 'active') and age_band in (${sql.join(BANDS_FROM_15.map(sql.lit))})
	)`;

function firstKnown(column: 'area_id' | 'sex' | 'birth_year'): RawBuilder<unknown> {
	const name = sql.ref(column);
	return sql`(array_agg(${name} order by occurred_at, id) filter (where ${name} is not null))[1] as ${name}`;
}

/** `ageBand` of `rules/age-band.ts`, for the database; a test compares the two. */
function ageBandSql(): RawBuilder<unknown> {
	const age = sql`left(period, 4)::int - birth_year`;
	const cases = AGE_BANDS.map(({ name, to }) =>
		to === null ? sql`else ${sql.lit(name)}` : sql`when ${age} <= ${sql.lit(to)} then ${sql.lit(name)}`
	);
	return sql`case when birth_year is null or ${age} < 0 then 'unknown' ${sql.join(cases, sql` `)} end`;
}

/** `urbanRural` of `rules/urban-rural.ts`, for the database. */
function urbanRuralSql(): RawBuilder<unknown> {
	return sql`case when area.kind in (${kinds(true)}) then 'urban' when area.kind in (${kinds(false)}) then 'rural'
		else 'unknown' end`;
}

function kinds(urban: boolean): RawBuilder<unknown> {
	const named = (Object.keys(AREA_KINDS) as AreaKind[]).filter((kind) => AREA_KINDS[kind].urban === urban);
	return sql.join(named.map(sql.lit));
}

/**
 * What rows of `delta` (the columns of `stats.person_fact` and `d`, +1 or −1) change in `stats.cell`: a person counts
 * in the own area and all above it, in the total and in each breakdown.
 */
export const cellChanges = sql`
	select coalesce(ancestor_id, delta.area_id) as area_id, fact, dim, course_id, part, period, category, sum(d)::int4 as n
	from delta left join area_ancestor above on above.area_id = delta.area_id
	cross join lateral (
		values ('total', 'total'), ('sex', sex), ('ageBand', age_band), ('urbanRural', urban_rural)
	) as broken_down (dim, category)
	group by 1, 2, 3, 4, 5, 6, 7 having sum(d) <> 0`;
