import { isRevealingBreakdown, isSmallGroup } from '../disclosure.ts';
import type { BreakdownTable, CountTable, ProtectedRow, ProtectedTable } from './count-table.ts';
import type { HiddenTotals } from './hidden-structure.ts';
import { growthOfKindsShortfall, type Kinds } from './kinds.ts';
import { latticeOf } from './lattice.ts';
import { knownOf, type Known, type Sheet } from './sheet.ts';

/** The rules of disclosure control that can be switched off to show, in tests, that each of them is needed. */
export type ProtectionRules = {
	/** Siblings are withheld so that a withheld total does not follow from the parent's (rule 2). */
	readonly siblings: boolean;
	/** A revealing breakdown is withheld (rule 3). */
	readonly breakdowns: boolean;
	/** Siblings' breakdowns are withheld until each withheld cell has room (rule 4). */
	readonly ranges: boolean;
	/** A figure that moved a little is repeated, and its growth protected like a count (rule 8). */
	readonly growth: boolean;
};

type LastRows = ReadonlyMap<string, ProtectedRow> | null;

/** What the first structural breakdown tells about the areas; null when there is none. */
export function kindsOf(now: CountTable, previous: ProtectedTable | null): Kinds | null {
	const structure = now.breakdowns.find(({ kind }) => kind === 'structural');
	if (!structure) return null;
	return { now: structure.counts, before: knownRows(previous?.breakdowns.get(structure.name) ?? null) };
}

/** The totals, one column. */
export function sheetOfTotals(
	rules: ProtectionRules,
	now: CountTable,
	previous: ProtectedTable | null,
	kinds: Kinds | null,
	k: number
): Sheet {
	const known = [...(previous?.totals ?? [])].flatMap(([area, { value, repeated }]): [string, Known][] =>
		value === null ? [] : [[area, { row: [value], isFresh: !repeated }]]
	);
	return {
		...columnSheet(now, now.totals, k),
		before: previous && new Map(known),
		alsoMissing: (ground, parent) => (kinds ? growthOfKindsShortfall(kinds, ground, parent) : 0),
		widens: rules.siblings
	};
}

/** People in a category outside the total: a column of its own, which shares nothing with the rows but the areas. */
export function sheetOfExtras(now: CountTable, breakdown: BreakdownTable, last: LastRows, k: number): Sheet {
	const counts = [...breakdown.counts.keys()].map((area) => [area, breakdown.extra?.get(area) ?? 0] as const);
	const known = [...(last ?? [])].flatMap(([area, { extra, repeated }]): [string, Known][] =>
		extra === null ? [] : [[area, { row: [extra], isFresh: !repeated }]]
	);
	return { ...columnSheet(now, new Map(counts), k), before: last && new Map(known) };
}

/** The rows of a breakdown. `stale`: areas whose row must repeat on account of its extra. */
export function sheetOfRows(
	rules: ProtectionRules,
	now: CountTable,
	{ kind, counts }: BreakdownTable,
	last: LastRows,
	totals: HiddenTotals,
	stale: readonly string[]
): Sheet {
	const { k } = totals.sheet;
	return {
		lattice: latticeOf(now.areas, (area) => counts.has(area)),
		k,
		width: Math.max(0, ...[...counts.values()].map((row) => row.length)),
		now: counts,
		before: last && knownRows(last),
		floor: 0,
		isRevealing: (row) => kind === 'partition' && rules.breakdowns && isRevealingBreakdown(row, k),
		forced: new Set([...totals.hidden, ...stale]),
		hasKnownSum: (area) => !totals.hidden.has(area),
		lastSum: (area) => lastTotal(totals.sheet, area),
		alsoMissing: () => 0,
		widens: rules.ranges
	};
}

/** A sheet of one number per area, of which every withheld one is known not to be 0. */
function columnSheet({ areas }: CountTable, counts: ReadonlyMap<string, number>, k: number): Sheet {
	return {
		lattice: latticeOf(areas, (area) => counts.has(area)),
		k,
		width: 1,
		now: new Map([...counts].map(([area, count]) => [area, [count]])),
		before: null,
		floor: 1,
		isRevealing: ([count]) => isSmallGroup(count!, k),
		forced: new Set(),
		hasKnownSum: () => false,
		lastSum: () => null,
		alsoMissing: () => 0,
		widens: true
	};
}

function knownRows(last: LastRows): ReadonlyMap<string, Known> {
	const known = [...(last ?? [])].flatMap(([area, { values, repeated }]): [string, Known][] =>
		values === null ? [] : [[area, { row: values, isFresh: !repeated }]]
	);
	return new Map(known);
}

function lastTotal(totals: Sheet, area: string): number | null {
	const known = knownOf(totals, area);
	return known?.isFresh ? known.row[0]! : null;
}
