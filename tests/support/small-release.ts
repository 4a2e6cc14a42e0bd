import { AGE_BANDS } from '#lib/rules/age-band.ts';
import { seeded } from '#lib/rules/draw.ts';
import type { Db } from '#lib/server/db/db.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import {
	INDICATORS,
	releaseId,
	UNKNOWN,
	type IndicatorId,
	type Observation,
	type Quarter,
	type ReleaseId
} from '#lib/vocabulary/indicator.ts';

type Dims = Observation['dims'];
type Cell = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'confStatus' | 'reason' | 'note'>;

const SEX = ['f', 'm', 'x', UNKNOWN].map((sex) => ({ sex }));
const AGES = [...AGE_BANDS.map((band) => band.name), UNKNOWN].map((ageBand) => ({ ageBand }));
const PLACES = ['urban', 'rural'].map((urbanRural) => ({ urbanRural }));
const COURSES = ['scams', 'wallet'].map((course) => ({ course }));
const COMPETENCES = ['1', '2', '3', '4', '5'].map((competenceArea) => ({ competenceArea }));
const RESIDENTS = [{}, ...SEX, ...AGES, ...PLACES];
const LEARNERS = [{}, ...SEX, ...AGES, ...COURSES];
const cross = (some: readonly Dims[], others: readonly Dims[]): Dims[] =>
	some.flatMap((one) => others.map((other) => ({ ...one, ...other })));

/** Which categories each indicator has, as a real release has them. */
const CATEGORIES: Readonly<Record<IndicatorId, readonly Dims[]>> = {
	'cov.registered_per_1000': RESIDENTS,
	'cov.active_share': RESIDENTS,
	'cov.trained_basic_share_wa': RESIDENTS,
	'cov.basic_cert_share_wa': RESIDENTS,
	'cov.communes_reached_share': [{}],
	'cov.registry_match': [{}],
	'out.completion_rate_90d': LEARNERS,
	'out.first_attempt_pass_rate': LEARNERS,
	'out.normalised_gain_median': [{}, ...COURSES],
	'out.area_basic_share': [...COMPETENCES, ...cross(COMPETENCES, SEX), ...cross(COMPETENCES, AGES)],
	'out.five_area_basic_share': [{}, ...SEX, ...AGES],
	'out.retest_retention_6m': COURSES,
	'eq.gender_parity_cert': [{}],
	'eq.rural_urban_parity_cert': [{}],
	'eq.senior_parity_active': [{}],
	'eq.area_gap_cert': [{ level: '2' }, { level: '3' }],
	'q.accessible_lessons_share': [{}, ...COURSES],
	'q.certificate_revocation_rate': [{}, { reason: 'error' }, { reason: 'request' }],
	'q.suppressed_cell_share': [{}, { indicator: 'cov.active_share' }, { level: '3' }],
	'q.demographics_unknown_share': [{ dimension: 'sex' }, { dimension: 'ageBand' }]
};

/** Told of the whole platform, under the top of the version. */
const AT_TOP: readonly IndicatorId[] = [
	'out.retest_retention_6m',
	'q.accessible_lessons_share',
	'q.certificate_revocation_rate',
	'q.suppressed_cell_share'
];

/** An area version of one province with three districts and as many communes in each as are asked for. */
export async function insertReleaseAreas(db: Db, communesEach = 3, version = '2025'): Promise<Area[]> {
	const areas = areasOf(communesEach, version);
	const dates = { valid_from: `${version}-07-01`, valid_to: null };
	await db
		.insertInto('area_version')
		.values({ id: version, title_vi: `Danh mục ${version}`, title_en: `List of ${version}`, ...dates })
		.execute();
	await db
		.insertInto('area')
		.values(areas.map(({ parent, ...area }) => ({ ...area, parent_id: parent })))
		.execute();
	const above = new Map(areas.map((area) => [area.id, area.parent]));
	const lines = areas.flatMap(({ id }) => {
		const line = [id];
		for (let at = above.get(id); at; at = above.get(at)) line.push(at);
		return line.map((ancestor_id) => ({ area_id: id, ancestor_id }));
	});
	await db.insertInto('area_ancestor').values(lines).execute();
	return areas;
}

function areasOf(communesEach: number, version: string): Area[] {
	const make = (
		code: string,
		name: string,
		kind: Area['kind'],
		level: number,
		parent: string | null
	): Area => ({
		...{ id: areaId(`${version}:${code}`), version, code, name, kind, level },
		parent: parent === null ? null : areaId(`${version}:${parent}`)
	});
	const districts = [1, 2, 3].map((nth) => make(`1${nth}`, `Huyện ${nth}`, 'huyen', 2, '1'));
	const communes = districts.flatMap((district) =>
		Array.from({ length: communesEach }, (_, nth) => {
			const [kind, name]: ['phuong' | 'xa', string] = nth % 2 ? ['phuong', 'Phường Tân'] : ['xa', 'Xã Bàu'];
			return make(
				`${district.code}${String(nth + 1).padStart(3, '0')}`,
				`${name} ${nth + 1}`,
				kind,
				3,
				district.code
			);
		})
	);
	return [make('1', 'Tỉnh Thử', 'tinh', 1, null), ...districts, ...communes];
}

export type ReleaseMade = {
	readonly period?: Quarter;
	readonly revision?: number;
	readonly current?: boolean;
	readonly publishedAt?: Date;
	readonly seed?: number;
	readonly indicators?: readonly IndicatorId[];
};

/** Writes a release as publishing would: plausible numbers, always the same for a seed, some of them withheld. */
export async function insertSmallRelease(
	db: Db,
	areas: readonly Area[],
	made: ReleaseMade = {}
): Promise<ReleaseId> {
	const { period = '2026-Q2', revision = 0, current = true, seed = 5, indicators = INDICATORS } = made;
	const version = areas[0]!.version;
	const id = releaseId(`${period}.${version}.r${revision}`);
	await db
		.insertInto('release')
		.values({
			...{ id, period, area_version: version, revision, current, k: 10, published_by: null },
			as_of: new Date('2026-07-14T16:59:00Z'),
			published_at: made.publishedAt ?? new Date('2026-07-15T02:00:00Z'),
			reason: revision > 0 ? 'A list of late events was counted.' : null,
			digest: `digest-of-${id}-${seed}`
		})
		.execute();
	const dice = seeded(seed);
	const rows = indicators.flatMap((indicator) =>
		areas
			.filter((area) => area.parent === null || !AT_TOP.includes(indicator))
			.flatMap((area) => CATEGORIES[indicator].map((dims) => ({ area, dims })))
			.map(({ area, dims }, seq) =>
				rowOf(id, { indicator, seq, area, dims, period }, cellOf(indicator, dice))
			)
	);
	for (let at = 0; at < rows.length; at += 1000)
		await db
			.insertInto('release_observation')
			.values(rows.slice(at, at + 1000))
			.execute();
	return id;
}

type At = { indicator: IndicatorId; seq: number; area: Area; dims: Dims; period: Quarter };

function rowOf(id: ReleaseId, { indicator, seq, area, dims, period }: At, cell: Cell) {
	const { confStatus, ...figure } = cell;
	return {
		...{ release_id: id, indicator, seq, area_id: area.id, level: area.level, period },
		...{ dim: Object.keys(dims).sort().join('+') || 'total', dims: JSON.stringify(dims) },
		...{ ...figure, conf_status: confStatus, obs_status: 'A' as const }
	};
}

function cellOf(indicator: IndicatorId, dice: () => number): Cell {
	const none = { value: null, numerator: null, note: null };
	const denominator = 400 + Math.floor(dice() * 40_000);
	const numerator = 10 + Math.floor(dice() * 380);
	const fate = dice();
	if (fate < 0.05) return { ...none, denominator, confStatus: 'C', reason: 'small-group' };
	if (fate < 0.1) return { ...none, denominator, confStatus: 'D', reason: 'protects-others' };
	if (fate < 0.12) return { ...none, denominator: null, confStatus: 'F', reason: 'no-population' };
	const note = fate < 0.15 ? ('repeats-last' as const) : null;
	const rate = indicator === 'cov.registered_per_1000' ? 1000 : 100;
	// A gap may be negative, and neither it nor a ratio has a numerator.
	if (indicator.startsWith('eq.') || indicator === 'out.normalised_gain_median')
		return { value: dice() * 2 - 1, numerator: null, denominator: null, confStatus: 'F', reason: null, note };
	return {
		value: (rate * numerator) / denominator,
		numerator,
		denominator,
		confStatus: 'F',
		reason: null,
		note
	};
}
