import type { Generated } from 'kysely';
import type { AccountId } from '#lib/vocabulary/ids.ts';

/** Who counts for what, and where. Private: no reader outside the roll-up. */
export type PersonFact = {
	learner_id: AccountId;
	fact: string;
	course_id: string;
	part: string;
	period: string;
	area_id: string;
	sex: string;
	age_band: string;
	urban_rural: string;
};

/** How many learners. `area_id` is an area's id or 'unknown'. */
export type Cell = {
	area_id: string;
	fact: string;
	dim: string;
	course_id: string;
	part: string;
	period: string;
	category: string;
	n: number;
};

/** Tables of the metrics room live in the schema `stats` and are written `stats.…`. */
export type MetricTables = {
	'stats.person_fact': PersonFact;
	'stats.cell': Cell;
	'stats.folded': { only: Generated<boolean>; as_of: Date | null };
};
