import type { AreaId } from './ids.ts';

/** The figures of the society pillar: `cov.` covers a population, `out.` the learners, `eq.` gaps, `q.` the figures themselves. */
export const INDICATORS = [
	'cov.registered_per_1000',
	'cov.active_share',
	'cov.trained_basic_share_wa',
	'cov.basic_cert_share_wa',
	'cov.communes_reached_share',
	'cov.registry_match',
	'out.completion_rate_90d',
	'out.first_attempt_pass_rate',
	'out.normalised_gain_median',
	'out.area_basic_share',
	'out.five_area_basic_share',
	'out.retest_retention_6m',
	'eq.gender_parity_cert',
	'eq.rural_urban_parity_cert',
	'eq.senior_parity_active',
	'eq.area_gap_cert',
	'q.accessible_lessons_share',
	'q.certificate_revocation_rate',
	'q.suppressed_cell_share',
	'q.demographics_unknown_share'
] as const;
export type IndicatorId = (typeof INDICATORS)[number];

/** A calendar quarter in Vietnam: `2026-Q4`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;
/** A calendar half-year, `2026-H2`, and a month, `2026-11`; some indicators are told by these. */
export type HalfYear = `${number}-H${1 | 2}`;
export type Month = `${number}-${number}`;
/** What an observation is about in time. A release is of a quarter and may hold months and half-years that end in it. */
export type Period = Quarter | HalfYear | Month;

/** The attributes a figure may be broken down by. One at a time: crossing two would single people out. */
export const DIMENSIONS = [
	'sex',
	'ageBand',
	'urbanRural',
	'course',
	'competenceArea',
	'level',
	'reason',
	'dimension',
	'indicator'
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * How the observations of one indicator are split. A competence area is no attribute of a person but what was assessed:
 * those assessed in it may be split by one attribute.
 */
export const BREAKDOWNS = [
	'total',
	'sex',
	'ageBand',
	'urbanRural',
	'course',
	'competenceArea',
	'competenceArea+sex',
	'ageBand+competenceArea',
	'level',
	'reason',
	'dimension',
	'indicator'
] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** A person, area or age nobody stated is a category of its own, never a guess. */
export const UNKNOWN = 'unknown';

/**
 * Why a figure has no value.
 * - `small-group`: it would show a handful of people; `protects-others`: it would reveal such a group elsewhere
 * - `no-population`: nobody imported the number of residents; `no-learners`: nothing to divide by
 * - `cohort-not-mature`: not all had their 90 days yet; `period-not-begun`: the period lies ahead
 * - `areas-not-in-force`: the units asked for did not exist in the period, or no longer
 * - `not-yet-available`: nothing of its kind has been recorded yet: the part of the platform it comes from is not in use
 * - `one-side-withheld`: a ratio or gap of figures of which one has no value
 * - `only-in-releases`: it tells about a release, so there is no live figure
 */
export const NULL_REASONS = [
	'small-group',
	'protects-others',
	'no-population',
	'no-learners',
	'cohort-not-mature',
	'period-not-begun',
	'areas-not-in-force',
	'not-yet-available',
	'one-side-withheld',
	'only-in-releases'
] as const;
export type NullReason = (typeof NULL_REASONS)[number];

/** SDMX: normal, provisional (late events still count), estimated (the population is), break in the series. */
export const OBS_STATUSES = ['A', 'P', 'E', 'B'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** SDMX: free, confidential (a small group), secondary (would reveal a confidential one). */
export const CONF_STATUSES = ['F', 'C', 'D'] as const;
export type ConfStatus = (typeof CONF_STATUSES)[number];

/**
 * What else is to be known of a value.
 * - `repeats-last`: it moved by so few people that the last published value stands again
 * - `lower-bound`: a gap of areas of which some are withheld; the true one may be wider
 */
export const OBSERVATION_NOTES = ['repeats-last', 'lower-bound'] as const;
export type ObservationNote = (typeof OBSERVATION_NOTES)[number];

/** A frozen set of observations: period, area version and revision, `2026-Q3.2025.r0`. */
export type ReleaseId = string & { readonly release: never };
export const releaseId = (text: string): ReleaseId => text as ReleaseId;

/** An indicator's value for one area, period and category. Exactly one of `value` and `reason` is null. */
export type Observation = {
	readonly area: AreaId;
	readonly areaVersion: string;
	readonly period: Period;
	/** The category it is about: `{}` for the whole area, `{ sex: 'f' }`, `{ ageBand: '60-64' }` … */
	readonly dims: Readonly<Record<string, string>>;
	readonly value: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly unit: string;
	readonly obsStatus: ObsStatus;
	readonly confStatus: ConfStatus;
	readonly revision: number;
	readonly reason: NullReason | null;
	readonly note: ObservationNote | null;
	/** When this value was counted: of a release, its publication; of a live figure, the newest event (ISO 8601). */
	readonly updatedAt: string | null;
};
