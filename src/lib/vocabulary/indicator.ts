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

/** What a figure may be broken down by. One at a time: crossing two would single people out. */
export const BREAKDOWNS = ['total', 'sex', 'ageBand', 'urbanRural'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** A person, area or age nobody stated is a category of its own, never a guess. */
export const UNKNOWN = 'unknown';

/**
 * Why a figure has no value. `small-group`: it would show a handful of people; `no-population`: nobody imported the
 * number of residents; `no-learners`: nothing to divide by; `cohort-not-mature`: not all had their 90 days yet;
 * `not-yet-available`: this version does not compute it, or the period has not begun.
 */
export const NULL_REASONS = [
	'small-group',
	'no-population',
	'no-learners',
	'cohort-not-mature',
	'not-yet-available'
] as const;
export type NullReason = (typeof NULL_REASONS)[number];

/** SDMX: normal, provisional (late events still count), estimated (the population is), break in the series. */
export const OBS_STATUSES = ['A', 'P', 'E', 'B'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** SDMX: free, confidential (a small group), secondary (would reveal a confidential one). */
export const CONF_STATUSES = ['F', 'C', 'D'] as const;
export type ConfStatus = (typeof CONF_STATUSES)[number];

/** An indicator's value for one area, period and category. Exactly one of `value` and `reason` is null. */
export type Observation = {
	readonly area: AreaId;
	readonly areaVersion: string;
	readonly period: Quarter;
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
	/** Commit time of the newest event counted (ISO 8601), null before the first. */
	readonly updatedAt: string | null;
};
