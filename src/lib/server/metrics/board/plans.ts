import type { IndicatorId } from '#lib/vocabulary/indicator.ts';
import type { CoveragePlan } from './coverage.ts';
import type { ParityPlan } from './parity.ts';
import type { SharePlan } from './share-plans.ts';

/** How each indicator is computed; the definitions in words are in the catalogue. */
export type Plan =
	| CoveragePlan
	| SharePlan
	| ParityPlan
	| {
			readonly kind:
				| 'reached'
				| 'assessed'
				| 'gain'
				| 'retest'
				| 'gap'
				| 'lessons'
				| 'revocations'
				| 'suppressed'
				| 'unknowns';
	  };

const SENIORS = ['60-64', '65+'];
const YOUNGER = ['15-24', '25-44', '45-59'];

export const PLANS: Readonly<Record<IndicatorId, Plan>> = {
	'cov.registered_per_1000': {
		kind: 'coverage',
		counted: 'registered-15',
		anyAge: 'registered',
		cumulative: true,
		ages: 'from-15',
		rate: 'per-thousand'
	},
	'cov.active_share': {
		kind: 'coverage',
		counted: 'active-15',
		anyAge: 'active',
		cumulative: false,
		ages: 'from-15',
		rate: 'percent'
	},
	'cov.trained_basic_share_wa': {
		kind: 'coverage',
		counted: 'trained-wa',
		anyAge: 'trained',
		cumulative: true,
		ages: 'working-age',
		rate: 'percent'
	},
	'cov.basic_cert_share_wa': {
		kind: 'coverage',
		counted: 'certified-wa',
		anyAge: 'certified',
		less: { counted: 'uncertified-wa', anyAge: 'uncertified' },
		cumulative: true,
		ages: 'working-age',
		rate: 'percent'
	},
	'cov.communes_reached_share': { kind: 'reached' },
	'cov.registry_match': {
		kind: 'share',
		units: { whole: 'registered', part: 'verified' },
		splits: [],
		cumulative: true,
		source: 'verified'
	},
	'out.completion_rate_90d': {
		kind: 'share',
		units: { whole: 'enrolled', part: 'enrolled-done-90' },
		people: { whole: 'starter', part: 'finisher' },
		splits: ['sex', 'ageBand', 'course'],
		lagged: true
	},
	'out.first_attempt_pass_rate': {
		kind: 'share',
		units: { whole: 'first-attempt', part: 'first-pass' },
		people: { whole: 'examinee', part: 'first-passer' },
		splits: ['sex', 'ageBand', 'course']
	},
	'out.normalised_gain_median': { kind: 'gain' },
	'out.area_basic_share': { kind: 'assessed' },
	'out.five_area_basic_share': {
		kind: 'share',
		units: { whole: 'assessed-all', part: 'basic-all' },
		splits: ['sex', 'ageBand'],
		source: 'assessed'
	},
	'out.retest_retention_6m': { kind: 'retest' },
	'eq.gender_parity_cert': {
		kind: 'parity',
		of: 'cov.basic_cert_share_wa',
		one: { breakdown: 'sex', categories: ['f'] },
		other: { breakdown: 'sex', categories: ['m'] }
	},
	'eq.rural_urban_parity_cert': {
		kind: 'parity',
		of: 'cov.basic_cert_share_wa',
		one: { breakdown: 'urbanRural', categories: ['rural'] },
		other: { breakdown: 'urbanRural', categories: ['urban'] }
	},
	'eq.senior_parity_active': {
		kind: 'parity',
		of: 'cov.active_share',
		one: { breakdown: 'ageBand', categories: SENIORS },
		other: { breakdown: 'ageBand', categories: YOUNGER }
	},
	'eq.area_gap_cert': { kind: 'gap' },
	'q.accessible_lessons_share': { kind: 'lessons' },
	'q.certificate_revocation_rate': { kind: 'revocations' },
	'q.suppressed_cell_share': { kind: 'suppressed' },
	'q.demographics_unknown_share': { kind: 'unknowns' }
};

/** Whether a quarter's figures of an indicator are told with the quarter after it. */
export function isLagged(indicator: IndicatorId): boolean {
	const plan = PLANS[indicator];
	return plan.kind === 'share' && plan.lagged === true;
}
