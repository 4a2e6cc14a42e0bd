import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { AccountId, AreaId, CourseId } from '#lib/vocabulary/ids.ts';
import type {
	ConfStatus,
	IndicatorId,
	NullReason,
	ObservationNote,
	ObsStatus,
	Period,
	Quarter,
	ReleaseId
} from '#lib/vocabulary/indicator.ts';

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
};

/** How many learners. `area_id` is an area's id, 'unknown' or 'all'. */
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

/** Tables of the metrics room live in the schema `stats` and are written `stats.…`; releases are public and are not. */
export type MetricTables = {
	'stats.person_fact': PersonFact;
	'stats.cell': Cell;
	'stats.folded': {
		only: Generated<boolean>;
		as_of: Date | null;
		generation: Generated<number>;
		recount: Generated<boolean>;
	};
	'stats.area_line': {
		area_id: string;
		counted_in: string;
		urban_rural: string;
		first_period: string | null;
		last_period: string | null;
	};
	'stats.basic_set': {
		path_id: string;
		version: number;
		courses: CourseId[];
		valid_from: Date | null;
	};
	release: {
		id: ReleaseId;
		period: Quarter;
		area_version: string;
		revision: number;
		current: boolean;
		k: number;
		as_of: Date | null;
		published_at: Date;
		published_by: AccountId | null;
		reason: string | null;
		digest: string;
	};
	release_observation: {
		release_id: ReleaseId;
		indicator: IndicatorId;
		seq: number;
		area_id: AreaId;
		level: number;
		period: Period;
		dim: string;
		dims: JSONColumnType<Readonly<Record<string, string>>>;
		value: number | null;
		numerator: number | null;
		denominator: number | null;
		obs_status: ObsStatus;
		conf_status: ConfStatus;
		reason: NullReason | null;
		note: ObservationNote | null;
	};
};

/** A row of `release_observation` as it is read. */
export type StoredObservation = {
	readonly [
		Column in keyof MetricTables['release_observation']
	]: MetricTables['release_observation'][Column] extends ColumnType<infer Read, unknown, unknown>
		? Read
		: MetricTables['release_observation'][Column];
};
