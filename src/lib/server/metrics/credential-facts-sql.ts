import { sql } from 'kysely';

/**
 * The basic sets, each with the moment at which the next version of its path took its place.
 */
const sets = sql`basic_set as materialized (
		select path_id, version, courses, valid_from,
			lead(valid_from) over (partition by path_id order by version) as valid_to
		from stats.basic_set
	)`;

const trained = sql`trained as (
		select learner_id, basic_set.path_id, basic_set.version,
			greatest(max(occurred_at), min(valid_from)) as trained_at, min(valid_to) as valid_to, max(period) as stood_in
		from first join basic_set on course_id = any(courses)
		where kind = 'course-completed'
		group by learner_id, basic_set.path_id, basic_set.version
		having count(*) = min(cardinality(courses))
	), trained_first as (
		select distinct on (learner_id) learner_id, trained_at, stood_in from trained
		where valid_to is null or trained_at < valid_to order by learner_id, trained_at, stood_in
	)`;

/**
 * A certificate counts from its award to its withdrawal; told twice, the earlier time holds, and one that was withdrawn
 * before it was awarded never counts. Grouped, never joined with itself: the planner takes such a join for a small one.
 */
const credentials = sql`said as (
		select learner_id, detail ->> 'credential' as credential, course_id, kind, local_at, period,
			detail ->> 'reason' as reason,
			row_number() over (partition by learner_id, kind, detail ->> 'credential' order by occurred_at, id) as nth
		from event where kind in ('credential-awarded', 'credential-revoked') and detail ->> 'credential' is not null
	), held as (
		select learner_id, min(local_at) filter (where kind = 'credential-awarded') as since,
			min(local_at) filter (where kind = 'credential-revoked') as until
		from said where nth = 1
		group by learner_id, credential
		having min(course_id) filter (where kind = 'credential-awarded') in (select unnest(courses) from basic_set)
	)`;

/** Who holds one at the end of each quarter in which something about it changed, and how that differs from before. */
const holding = sql`turn as (
		select learner_id, date_trunc('quarter', at) as quarter, sum(d) as d
		from held cross join lateral (values (since, 1), (until, -1)) moved (at, d)
		where at is not null and (until is null or until > since)
		group by 1, 2
	), holding as (
		select learner_id, quarter, to_char(quarter, 'YYYY"-Q"Q') as period,
			sum(d) over (partition by learner_id order by quarter) > 0 as holds
		from turn
	), changed as (
		select *, lag(holds, 1, false) over (partition by learner_id order by quarter) as held_before from holding
	), certified as (
		select learner_id, holds, period, max(period) filter (where holds and not held_before) over (
			partition by learner_id order by quarter rows between unbounded preceding and current row) as stood_in, held_before
		from changed
	)`;

/** What is told of certificates and of the basic set: `credential_fact`. Reads `event` and `first`. */
export const credentialFacts = sql`${sets}, ${trained}, ${credentials}, ${holding}, credential_fact as (
		select learner_id, 'trained' as fact, '' as course_id, '' as part,
			to_char(trained_at at time zone '7 hours'::interval, 'YYYY"-Q"Q') as period, stood_in
		from trained_first
		union all
		select learner_id, case when holds then 'certified' else 'uncertified' end, '', '', period, stood_in
		from certified where holds <> held_before
		union all
		select learner_id, fact, course_id, part || case when again > 1 then '#' || again else '' end, period, period
		from (
			select *, row_number() over (partition by learner_id, fact, course_id, part, period order by local_at, credential)
				as again
			from (
				select learner_id, case kind when 'credential-awarded' then 'issued' else 'revoked' end as fact,
					coalesce(course_id, '') as course_id, period, local_at, credential,
					case kind when 'credential-awarded' then '' else coalesce(reason, '') end as part
				from said where nth = 1
			) one_by_one
		) numbered
	)`;
