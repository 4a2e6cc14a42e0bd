import { sql } from 'kysely';
import { ASSESSED } from './facts.ts';

const COMPETENCE_AREAS = sql.join(ASSESSED.areas.map((area) => sql`(${sql.lit(String(area))})`));

/** Each placement counts in the quarter it was taken in and the next three: that is the look back over twelve months. */
const window = sql`placement as (
		select learner_id, id, occurred_at, period, date_trunc('quarter', local_at) as quarter, part,
			coalesce((detail ->> ('items' || part))::int4, 0) as items, (detail ->> ('level' || part))::int4 as level
		from event cross join (values ${COMPETENCE_AREAS}) area (part)
		where kind = 'placement-completed'
	), looked_back as (
		select learner_id, part, to_char(quarter + ahead * interval '3 months', 'YYYY"-Q"Q') as period,
			sum(items) as items, max(period) as stood_in,
			(array_agg(level order by occurred_at desc, id desc) filter (where items > 0))[1] as level
		from placement cross join generate_series(0, ${sql.lit(ASSESSED.quarters - 1)}) ahead
		group by 1, 2, 3
	), assessed as (
		select learner_id, part, period, stood_in, coalesce(level >= ${sql.lit(ASSESSED.basicLevel)}, false) as basic
		from looked_back where items >= ${sql.lit(ASSESSED.items)}
	)`;

/** What is told of placements: `assessed_fact`. Reads `event`. */
export const assessedFacts = sql`${window}, assessed_fact as (
		select learner_id, fact, part, period, stood_in
		from assessed cross join lateral (values ('assessed', true), ('basic', basic)) said (fact, holds) where holds
		union all
		select learner_id, fact, '', period, stood_in
		from (
			select learner_id, period, max(stood_in) as stood_in, bool_and(basic) as basic from assessed
			group by learner_id, period having count(*) = ${sql.lit(ASSESSED.areas.length)}
		) in_all
		cross join lateral (values ('assessed-all', true), ('basic-all', basic)) said (fact, holds) where holds
	)`;
