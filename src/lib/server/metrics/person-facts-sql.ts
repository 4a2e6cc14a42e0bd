import { sql, type RawBuilder } from 'kysely';
import { AGE_BANDS, BANDS_FROM_15, WORKING_AGE_BANDS } from '#lib/rules/age-band.ts';
import { VIETNAM_OFFSET_HOURS } from '#lib/rules/quarter.ts';
import { assessedFacts } from './assessed-facts-sql.ts';
import { courseFacts } from './course-facts-sql.ts';
import { credentialFacts } from './credential-facts-sql.ts';
import { ADDED_UP, FACTS, NO_LEARNING, TOLD_BY } from './facts.ts';

const IN_VIETNAM = sql.lit(`${VIETNAM_OFFSET_HOURS} hours`);

/**
 * The one definition of who counts for what: common table expressions that end in `fresh`, with the columns of
 * `stats.person_fact` in their order. It reads learning events, areas and the basic sets, never accounts; guests count
 * nowhere.
 *
 * Where somebody counts in a quarter: area, sex and birth year are each taken from the earliest event (by time, then
 * id) of that quarter that has it. An unknown so yields to a later known one, as when somebody learns as a guest and
 * states the commune at sign-up; a move within the quarter does not. For registration, the first known one from the
 * registration on, whenever it was stated. What is told of a quarter without an event of its own (somebody still
 * assessed, a certificate that ends) stands where its quarter `stood_in` says.
 * @param learners a condition on `learner_id`
 */
export function personFacts(learners: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`event as materialized (
		select learner_id, id, kind, occurred_at, occurred_at at time zone ${IN_VIETNAM}::interval as local_at,
			course_id, course_version, lesson_id, area_id, sex, birth_year,
			to_char(occurred_at at time zone ${IN_VIETNAM}::interval, 'YYYY"-Q"Q') as period, ${detail}
		from learning_event where not guest and ${learners}
	), ${courseFacts}, ${credentialFacts}, ${assessedFacts}, ${counted}, ${standing}, ${fresh}`;
}

/** Only where it is needed: most details are read by nobody. */
const detail = sql`case when kind in ('exam-submitted', 'pretest-submitted', 'retest-submitted', 'credential-awarded',
	'credential-revoked', 'placement-completed') then detail end as detail`;

const counted = sql`counted as (
		select learner_id, fact, course_id, part, period, period as stood_in from course_fact
		union all
		select learner_id, fact, course_id, part, period, stood_in from credential_fact
		union all
		select learner_id, fact, '', part, period, stood_in from assessed_fact
		union all
		select distinct learner_id, 'active', '', '', period, period
		from event where kind not in (${sql.join(NO_LEARNING.map(sql.lit))})
		union all
		select learner_id, 'verified', '', '', min(period), min(period)
		from event where kind = 'residence-verified' group by learner_id
	)`;

const standing = sql`standing as (
		select learner_id, period as stood_in, ${firstKnown('area_id')}, ${firstKnown('sex')}, ${firstKnown('birth_year')}
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
		select learner_id, fact, course_id, part, period, stood_in, area_id, sex, birth_year
		from counted join standing using (learner_id, stood_in)
		union all
		select learner_id, 'registered', '', '', period, period, area_id, sex, birth_year from home
	), everyone as (
		select learner_id, fact, course_id, part, period, coalesce(area.id, 'unknown') as area_id,
			coalesce(sex, 'unknown') as sex, ${ageBandSql()} as age_band
		from stood left join area on area.id = stood.area_id
	), fresh as materialized (
		select * from everyone
		union all
		select learner_id, fact || '-15', course_id, part, period, area_id, sex, age_band
		from everyone where fact in ('registered', 'active') and age_band in (${sql.join(BANDS_FROM_15.map(sql.lit))})
		union all
		select learner_id, fact || '-wa', course_id, part, period, area_id, sex, age_band
		from everyone where fact in ('trained', 'certified', 'uncertified')
			and age_band in (${sql.join(WORKING_AGE_BANDS.map(sql.lit))})
	)`;

function firstKnown(column: 'area_id' | 'sex' | 'birth_year'): RawBuilder<unknown> {
	const name = sql.ref(column);
	return sql`(array_agg(${name} order by occurred_at, id) filter (where ${name} is not null))[1] as ${name}`;
}

/** `ageBand` of `rules/age-band.ts`, for the database; a test compares the two. */
function ageBandSql(): RawBuilder<unknown> {
	const age = sql`left(stood_in, 4)::int - birth_year`;
	const cases = AGE_BANDS.map(({ name, to }) =>
		to === null ? sql`else ${sql.lit(name)}` : sql`when ${age} <= ${sql.lit(to)} then ${sql.lit(name)}`
	);
	return sql`case when birth_year is null or ${age} < 0 then 'unknown' ${sql.join(cases, sql` `)} end`;
}

const TOLD = sql.join(
	FACTS.flatMap((fact) =>
		['total', ...(TOLD_BY[fact] ?? [])].map((dim) => sql`(${sql.lit(fact)}, ${sql.lit(dim)})`)
	)
);

/**
 * What rows of `delta` (the columns of `stats.person_fact` and `d`, +1 or −1) change in `stats.cell`: a person counts
 * in every area of the own area's line that is in force in the period, in the total and in each breakdown that is told
 * of the fact. Everybody together, 'all', is told in total only.
 */
export const cellChanges = sql`
	select counted_in as area_id, fact, dim, course_id, part, period,
		case dim when 'sex' then sex when 'ageBand' then age_band when 'urbanRural' then urban_rural else 'total' end
			as category, sum(d)::int4 as n
	from (select area_id, fact, course_id, part, period, sex, age_band, sum(d) as d from delta group by 1, 2, 3, 4, 5, 6, 7)
		as alike
	join stats.area_line using (area_id)
	join (values ${TOLD}) told (fact, dim) using (fact)
	where (last_period is null or period <= last_period) and (dim = 'total' or counted_in <> 'all')
		and (first_period is null or period >= first_period or fact in (${sql.join(ADDED_UP.map(sql.lit))}))
	group by 1, 2, 3, 4, 5, 6, 7 having sum(d) <> 0`;
