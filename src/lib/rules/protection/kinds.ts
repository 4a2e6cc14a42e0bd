import { isSmallGroup } from '../disclosure.ts';
import {
	isEmpty,
	isPlain,
	knownOf,
	minus,
	restOf,
	rowOf,
	sumOf,
	total,
	type Ground,
	type Known,
	type Sheet
} from './sheet.ts';

/** A structural breakdown (urban, rural) today, and what was last published of it. */
export type Kinds = {
	readonly now: ReadonlyMap<string, readonly number[]>;
	readonly before: ReadonlyMap<string, Known>;
};

/** The category everybody knows a commune to be in; null when the counts do not say. */
export function kindOf(row: readonly number[] | undefined): number | null {
	const inhabited = (row ?? []).flatMap((count, column) => (count === 0 ? [] : [column]));
	return inhabited.length === 1 ? inhabited[0]! : null;
}

/**
 * The smallest open commune of the same kind as a hidden one that is alone in its kind, so that the urban and the rural
 * count above can stand. Null when nobody is alone, or when somebody has no equal: then company is of no use.
 */
export function companyOfKind(
	kinds: Kinds | null,
	sheet: Sheet,
	parent: string,
	hidden: ReadonlySet<string>
): string | null {
	if (!kinds || kindOf(kinds.now.get(parent)) !== null) return null;
	const size = (area: string) => rowOf(sheet, area)[0]!;
	const leaves = sheet.lattice
		.childrenOf(parent)
		.filter((child) => isLeaf(sheet, child) && !isPlain(sheet, child))
		.sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1));
	const lonely = leaves
		.filter((leaf) => hidden.has(leaf))
		.map((leaf) => leaves.filter((one) => kindOf(kinds.now.get(one)) === kindOf(kinds.now.get(leaf))))
		.filter((alike) => alike.filter((one) => hidden.has(one)).length === 1)
		.map((alike) => alike.find((one) => !hidden.has(one)));
	return lonely.includes(undefined) ? null : (lonely[0] ?? null);
}

/**
 * How far the growth of a parent's communes of one kind is from 0 or k where readers can compute it: the parent's row was
 * published before, and today's follows from the totals.
 */
export function growthOfKindsShortfall(kinds: Kinds, ground: Ground, parent: string): number {
	const last = kinds.before.get(parent);
	const today = kinds.now.get(parent);
	if (!last || !today || !hasRowInTotals(kinds, ground, parent)) return 0;
	const growths = ground.sheet.lattice
		.childrenOf(parent)
		.map((child) => knownGrowthOfKinds(kinds, ground, child, last.isFresh));
	const derived = minus(minus(today, last.row), sumOf(growths, last.row.length)).map(Math.abs);
	const { k } = ground.sheet;
	return total(derived.map((growth) => (isSmallGroup(growth, k) ? k - growth : 0)));
}

/** Whether an area's row follows from the totals: the hidden communes of each group below it are all of one kind. */
function hasRowInTotals(kinds: Kinds, ground: Ground, area: string): boolean {
	const { sheet, hidden } = ground;
	const found = new Set<number | null>();
	const look = (parent: string): boolean =>
		isEmpty(restOf(sheet, parent)) &&
		sheet.lattice.childrenOf(parent).every((child) => {
			const isHidden = hidden.has(child);
			if (!isLeaf(sheet, child)) return isHidden ? look(child) : hasRowInTotals(kinds, ground, child);
			if (isHidden) found.add(kindOf(kinds.now.get(child)));
			return true;
		});
	return look(area) && found.size < 2 && !found.has(null);
}

/** The growth of a child's kinds that readers can subtract; nothing when they do not know all of it. */
function knownGrowthOfKinds(
	kinds: Kinds,
	{ sheet, hidden }: Ground,
	child: string,
	sinceLastTime: boolean
): readonly number[] {
	const last = kinds.before.get(child);
	const known = knownOf(sheet, child);
	const isStale = sinceLastTime && !(known?.isFresh && last?.isFresh);
	if (hidden.has(child) || !last || !known || isStale) return [];
	return minus(kinds.now.get(child) ?? [], last.row);
}

function isLeaf(sheet: Sheet, area: string): boolean {
	return sheet.lattice.childrenOf(area).length === 0;
}
