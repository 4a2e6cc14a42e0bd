import { LRUCache } from 'lru-cache';
import { previousQuarter, vietnamDay } from '#lib/rules/quarter.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Breakdown, IndicatorId, Observation, Quarter } from '#lib/vocabulary/indicator.ts';
import type { Db } from '../../db/db.ts';
import type { Figure } from '../board/figure.ts';
import { isLagged } from '../board/plans.ts';
import { isMature } from '../board/share-plans.ts';
import { liveFigures } from '../live-figures.ts';
import { toObservation } from '../observations.ts';
import { readCells } from '../released.ts';
import type { View } from './view.ts';

/** Figures of a page: those of one indicator and area, in the order of their categories; none where there are none. */
export type FigureSet = (
	indicator: IndicatorId,
	area: AreaId,
	breakdown?: Breakdown
) => readonly Observation[];

/** Which figures a page needs. A release is asked for exactly these; live ones are kept in the process as a whole. */
export type FigureQuestion = {
	readonly indicators: readonly IndicatorId[];
	readonly areas: readonly AreaId[];
	readonly breakdowns: readonly Breakdown[];
};

/** The figures of a view, live or released: a page does not know the difference. */
export async function readFigures(
	db: Db,
	view: View,
	...asked: readonly FigureQuestion[]
): Promise<FigureSet> {
	const { release } = view;
	if (!release) return readLiveSet(db, view, [...new Set(asked.flatMap(({ indicators }) => indicators))]);
	const sets = await Promise.all(asked.map((one) => readReleasedSet(db, release, one)));
	return (...place) => sets.map((set) => set(...place)).find((figures) => figures.length > 0) ?? [];
}

async function readReleasedSet(
	db: Db,
	release: NonNullable<View['release']>,
	asked: FigureQuestion
): Promise<FigureSet> {
	const cells = await readCells(db, { release, ...asked });
	const sorted = Map.groupBy(cells, (cell) => `${cell.indicator} ${cell.area} ${breakdownOf(cell.dims)}`);
	return (indicator, area, breakdown = 'total') => sorted.get(`${indicator} ${area} ${breakdown}`) ?? [];
}

function breakdownOf(dims: Observation['dims']): string {
	return Object.keys(dims).sort().join('+') || 'total';
}

async function readLiveSet(db: Db, view: View, indicators: readonly IndicatorId[]): Promise<FigureSet> {
	const read = indicators.map(async (indicator) => [indicator, await indexOf(db, view, indicator)] as const);
	const known = new Map(await Promise.all(read));
	return (indicator, place, breakdown = 'total') =>
		(known.get(indicator)?.get(`${place} ${breakdown}`) ?? []).map((figure) =>
			toObservation(indicator, figure, view.asOf)
		);
}

/**
 * The quarter to ask for. What needs 90 days to be told is told of the newest quarter that has had them, rather than
 * not at all.
 */
function tellablePeriod(indicator: IndicatorId, period: Quarter, now: Date): Quarter {
	if (!isLagged(indicator)) return period;
	return isMature(previousQuarter(period), now) ? period : previousQuarter(period);
}

type Index = ReadonlyMap<string, readonly Figure[]>;

const indexes = new WeakMap<Db, LRUCache<string, Index>>();

/**
 * Live figures by area and breakdown: sorted once each time the roll-up moves, not once a request. The view has read how
 * far the roll-up is, so nothing is asked of the database while it stands still.
 */
async function indexOf(db: Db, view: View, indicator: IndicatorId): Promise<Index> {
	const { now, k, area, generation } = view;
	const period = tellablePeriod(indicator, view.period, now);
	const key = [indicator, area.version, period, k, vietnamDay(now), generation].join(' ');
	const cache = indexes.get(db) ?? new LRUCache<string, Index>({ max: 100 });
	indexes.set(db, cache);
	const known = cache.get(key);
	if (known) return known;
	const figures = await liveFigures(db, { indicator, version: area.version, period, now, k });
	const index = Map.groupBy(figures, (figure) => `${figure.area.id} ${figure.breakdown}`);
	cache.set(key, index);
	return index;
}
