import { percent, perThousand } from '#lib/rules/rates.ts';
import { quarterBounds, vietnamDay } from '#lib/rules/quarter.ts';
import {
	protectTable,
	type BreakdownTable,
	type ProtectedTable
} from '#lib/rules/protection/protect-table.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import { UNKNOWN, type Breakdown, type ObsStatus } from '#lib/vocabulary/indicator.ts';
import { listResidents, type PopulationCell } from '../../areas/population.ts';
import type { Fact } from '../facts.ts';
import { bandsOf, SEX_CATEGORIES, URBAN_CATEGORIES, type Ages } from './categories.ts';
import {
	areasAbove,
	withheld,
	withoutValue,
	withValue,
	type BoardRequest,
	type Figure,
	type Published
} from './figure.ts';
import { previousCoverage } from './previous.ts';
import { readCounts, type Counts } from './read-counts.ts';
import { statusOf } from './status.ts';

/**
 * Learners of this platform against residents: its coverage, never what the population can do.
 * `counted` are the people of the right age by a birth year they stated, `anyAge` the same whatever their age: those of
 * unknown age are a category of their own beside the total. `less` is taken off (certificates that ended).
 */
export type CoveragePlan = {
	readonly kind: 'coverage';
	readonly counted: Fact;
	readonly anyAge: Fact;
	readonly less?: { readonly counted: Fact; readonly anyAge: Fact };
	readonly cumulative: boolean;
	readonly ages: Exclude<Ages, 'every-age'>;
	readonly rate: 'percent' | 'per-thousand';
};

const SPLITS = ['total', 'sex', 'ageBand', 'urbanRural'] as const;
type CoverageSplit = (typeof SPLITS)[number];

/** Every figure of a coverage indicator: all areas, in total and by sex, age and (above the commune) town and country. */
export async function coverageFigures(request: BoardRequest, plan: CoveragePlan, before: Published | null) {
	const { db, areas, period, k } = request;
	const ids = areas.map((area) => area.id);
	const on = vietnamDay(new Date(quarterBounds(period).to.getTime() - 1));
	const [counts, residents] = await Promise.all([
		readCounts(db, {
			areas: ids,
			facts: [plan.counted, plan.anyAge, ...(plan.less ? [plan.less.counted, plan.less.anyAge] : [])],
			splits: SPLITS,
			until: period,
			...(plan.cumulative ? {} : { since: period })
		}),
		Promise.all(SPLITS.map((split) => listResidents(db, ids, { by: split, on, bands: bandsOf(plan.ages) })))
	]);
	const count = counterOf(counts, plan);
	const tabled = tableOf(areas, plan, count);
	const previous = before && previousCoverage(areas, before);
	const shown = protectTable(tabled, previous, k);
	const population = new Map(
		residents.flatMap((cells, at) =>
			cells.map((cell) => [`${SPLITS[at]!} ${cell.area} ${cell.category}`, cell])
		)
	);
	const above = new Set(areasAbove(areas).map((area) => area.id));
	return areas.flatMap((area) =>
		SPLITS.filter((split) => split !== 'urbanRural' || above.has(area.id)).flatMap((split) =>
			figuresOf(request, plan, { area, split, shown, population })
		)
	);
}

type Counter = (area: string, split: CoverageSplit, category: string, anyAge?: boolean) => number;

function counterOf(counts: Counts, plan: CoveragePlan): Counter {
	return (area, split, category, anyAge = false) => {
		const side = anyAge ? 'anyAge' : 'counted';
		const more = counts.count(area, plan[side], split, category);
		return plan.less ? more - counts.count(area, plan.less[side], split, category) : more;
	};
}

function tableOf(areas: readonly Area[], plan: CoveragePlan, count: Counter) {
	const rows = (split: CoverageSplit, categories: readonly string[], of = areas) =>
		new Map(
			of.map((area) => [area.id as string, categories.map((category) => count(area.id, split, category))])
		);
	const breakdowns: BreakdownTable[] = [
		{ name: 'sex', kind: 'partition', counts: rows('sex', SEX_CATEGORIES) },
		{
			name: 'ageBand',
			kind: 'partition',
			counts: rows('ageBand', bandsOf(plan.ages)),
			extra: new Map(areas.map((area) => [area.id as string, count(area.id, 'ageBand', UNKNOWN, true)]))
		},
		{ name: 'urbanRural', kind: 'structural', counts: rows('urbanRural', URBAN_CATEGORIES) }
	];
	return {
		areas: areas.map(({ id, parent }) => ({ id, parent })),
		totals: new Map(areas.map((area) => [area.id as string, count(area.id, 'total', 'total')])),
		breakdowns
	};
}

type Cut = {
	readonly area: Area;
	readonly split: CoverageSplit;
	readonly shown: ProtectedTable;
	readonly population: ReadonlyMap<string, PopulationCell>;
};

function figuresOf(request: BoardRequest, plan: CoveragePlan, cut: Cut): Figure[] {
	const { area, split, shown, population } = cut;
	const total = shown.totals.get(area.id)!;
	if (split === 'total') {
		const residents = population.get(`total ${area.id} total`);
		return [figureOf(request, plan, { area, split, category: 'total', ...total, residents })];
	}
	const row = shown.breakdowns.get(split)!.get(area.id)!;
	const categories = {
		sex: SEX_CATEGORIES,
		urbanRural: URBAN_CATEGORIES,
		ageBand: [...bandsOf(plan.ages), UNKNOWN]
	}[split];
	return categories.map((category, at) => {
		const value = split === 'ageBand' && category === UNKNOWN ? row.extra : (row.values?.[at] ?? null);
		const residents = population.get(`${split} ${area.id} ${category}`);
		return figureOf(request, plan, {
			area,
			split,
			category,
			mask: row.mask,
			value,
			repeated: row.repeated,
			residents
		});
	});
}

type Cell = {
	readonly area: Area;
	readonly split: CoverageSplit;
	readonly category: string;
	readonly mask: 'open' | 'small' | 'protects';
	readonly value: number | null;
	readonly repeated: boolean;
	readonly residents: PopulationCell | undefined;
};

function figureOf(request: BoardRequest, plan: CoveragePlan, cell: Cell): Figure {
	const { residents, mask, value: numerator } = cell;
	const breakdown: Breakdown = cell.split;
	const dims = cell.split === 'total' ? {} : { [cell.split]: cell.category };
	const obsStatus: ObsStatus = statusOf(request, residents?.status);
	const place = { area: cell.area, period: request.period, breakdown, dims, obsStatus };
	const denominator = residents?.n ?? null;
	if (mask !== 'open') return withheld(place, mask, denominator);
	const rate = plan.rate === 'percent' ? percent : perThousand;
	const value = denominator === null || numerator === null ? null : rate(numerator, denominator);
	if (value === null) return withoutValue(place, 'no-population', { numerator, denominator });
	return withValue(place, value, { numerator, denominator }, cell.repeated ? 'repeats-last' : null);
}
