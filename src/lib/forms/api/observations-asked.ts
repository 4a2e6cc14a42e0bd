import type { AreaId } from '#lib/vocabulary/ids.ts';
import { BREAKDOWNS, type Breakdown, type Quarter, type ReleaseId } from '#lib/vocabulary/indicator.ts';
import { observationsQuery, type ObservationsQuery } from './observations.ts';
import { readQuery, type QueryTrouble, type ReadQuery } from './read-query.ts';

/** What is asked of figures that are released. */
export type ReleasedAsked = {
	readonly live: false;
	readonly format: 'json' | 'csv' | 'xlsx';
	readonly area: AreaId | undefined;
	readonly level: number | undefined;
	readonly breakdown: Breakdown | 'all' | undefined;
	readonly dims: Readonly<Record<string, string>>;
	readonly release: ReleaseId | undefined;
	readonly areaVersion: string | undefined;
	readonly period: { readonly from: Quarter; readonly to: Quarter } | undefined;
	readonly updatedAfter: Date | undefined;
	readonly limit: number;
	readonly cursor: string | undefined;
};

/** What is asked of the figures of this moment: one area, one quarter. */
export type LiveAsked = {
	readonly live: true;
	readonly area: AreaId | undefined;
	readonly period: Quarter | undefined;
	readonly by: Breakdown | 'all' | undefined;
};

const PAGE = 200;
const WITH_LIVE = ['area', 'period', 'by', 'live'];
const DIMS = ['sex', 'ageBand', 'urbanRural', 'course', 'competenceArea'] as const;

/** Reads a question about observations, and refuses what does not go together. */
export function readObservationsQuery(asked: URLSearchParams): ReadQuery<ReleasedAsked | LiveAsked> {
	const { data, trouble } = readQuery(observationsQuery, asked);
	if (trouble) return { data: null, trouble };
	const isLive = data.live === 'true';
	const stray = isLive ? strayWithLive(data) : strayWithReleased(data);
	if (stray) return refuse(stray);
	return { data: isLive ? liveOf(data) : releasedOf(data), trouble: null };
}

function refuse(parameter: string): { data: null; trouble: QueryTrouble } {
	return { data: null, trouble: { problem: 'not-together', parameter } };
}

function strayWithLive(data: ObservationsQuery): string | undefined {
	if (data.period && data.period.from !== data.period.to) return 'period';
	return Object.keys(data).find((name) => !WITH_LIVE.includes(name));
}

/** The first parameter that contradicts another one. */
function strayWithReleased(data: ObservationsQuery): string | undefined {
	const { area, areaVersion, level, period, release, format = 'json', limit, cursor, by } = data;
	const dims = DIMS.filter((name) => data[name] !== undefined);
	const own = [...dims].sort().join('+');
	if (area && level !== undefined) return 'level';
	if (area && areaVersion !== undefined && !area.startsWith(`${areaVersion}:`)) return 'areaVersion';
	if (release && (period || areaVersion !== undefined)) return 'release';
	if (area && release && area.split(':')[0] !== release.split('.')[1]) return 'release';
	if (format !== 'json' && limit !== undefined) return 'limit';
	if (format !== 'json' && cursor !== undefined) return 'cursor';
	if (dims.length === 0) return undefined;
	// One attribute at a time, or the pairs there are: crossing others would single people out.
	if (by === undefined || by === 'all') return isBreakdown(own) ? undefined : dims.at(-1);
	return dims.find((name) => !by.split('+').includes(name));
}

function isBreakdown(text: string): text is Breakdown {
	return BREAKDOWNS.some((one) => one === text);
}

function liveOf({ area, period, by }: ObservationsQuery): LiveAsked {
	return { live: true, area, period: period?.from, by };
}

function releasedOf(data: ObservationsQuery): ReleasedAsked {
	const {
		area,
		level,
		release,
		areaVersion,
		period,
		updatedAfter,
		format = 'json',
		limit = PAGE,
		cursor
	} = data;
	const dims = Object.fromEntries(
		DIMS.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]]))
	);
	const own = Object.keys(dims).sort().join('+');
	const breakdown = isBreakdown(own) && (data.by === undefined || data.by === 'all') ? own : data.by;
	return {
		...{ live: false, format, area, level, breakdown, dims, release, period, updatedAfter, limit, cursor },
		areaVersion: areaVersion ?? area?.split(':')[0]
	};
}
