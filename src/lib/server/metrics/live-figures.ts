import { LRUCache } from 'lru-cache';
import { isOpen } from '#lib/rules/closing.ts';
import { previousQuarter, quarterOf, vietnamDay } from '#lib/rules/quarter.ts';
import type { IndicatorId, Quarter } from '#lib/vocabulary/indicator.ts';
import { isFirstQuarterOf, isInForce, listAreasOfVersion } from '../areas/areas.ts';
import type { Db } from '../db/db.ts';
import { computeFigures } from './board/board.ts';
import { isLagged } from './board/plans.ts';
import type { BoardRequest, Figure } from './board/figure.ts';
import { missing } from './board/share-plans.ts';
import { readFreshness } from './fold.ts';

/** Which live figures: all cells of one indicator in one version of areas and one quarter. */
export type LiveQuestion = {
	readonly indicator: IndicatorId;
	readonly version: string;
	readonly period: Quarter;
	readonly now: Date;
	readonly k: number;
};

/** What was made under one generation of the roll-up; a later one makes it anew, whoever asks first. */
type Kept = { readonly generation: number; readonly figures: Promise<readonly Figure[]> };

const kept = new WeakMap<Db, LRUCache<string, Kept>>();

/**
 * The figures of this moment, over every area of the version: the same formulas and the same protection as a release,
 * so that a cell is the same wherever it is read. They are made once each time the roll-up moves, from cells alone.
 * Whoever calls has authorised the reader.
 */
export async function liveFigures(db: Db, asked: LiveQuestion): Promise<readonly Figure[]> {
	const { generation } = await readFreshness(db);
	return figuresOf(db, asked, generation);
}

function figuresOf(db: Db, asked: LiveQuestion, generation: number): Promise<readonly Figure[]> {
	const key = [
		asked.indicator,
		asked.version,
		asked.period,
		asked.k,
		isOpen(asked.period, asked.now),
		vietnamDay(asked.now)
	].join(' ');
	const cache = kept.get(db) ?? new LRUCache<string, Kept>({ max: 200 });
	kept.set(db, cache);
	const known = cache.get(key);
	if (known?.generation === generation) return known.figures;
	const figures = make(db, asked, generation);
	cache.set(key, { generation, figures });
	figures.catch(() => cache.delete(key)); // a failure is not remembered; whoever asked gets it
	return figures;
}

async function make(db: Db, asked: LiveQuestion, generation: number): Promise<readonly Figure[]> {
	const { indicator, version, period, now, k } = asked;
	const areas = await listAreasOfVersion(db, version);
	const breaks = await isFirstQuarterOf(db, version, period);
	const request: BoardRequest = { db, areas, period, now, k, before: null, breaks };
	const told = isLagged(indicator) ? previousQuarter(period) : period;
	if (told > quarterOf(now)) return missing(request, period, 'period-not-begun');
	if (!(await isInForce(db, version, period))) return missing(request, period, 'areas-not-in-force');
	return computeFigures(request, indicator, (other) =>
		figuresOf(db, { ...asked, indicator: other }, generation)
	);
}
