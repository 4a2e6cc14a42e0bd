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
 * published before, and all its hidden communes are of one kind, so that today's row follows from the totals.
 */
export function growthOfKindsShortfall(kinds: Kinds, { sheet, hidden }: Ground, parent: string): number {
	const last = kinds.before.get(parent);
	const children = sheet.lattice.childrenOf(parent);
	const isClear = children.every((child) => isLeaf(sheet, child)) && isEmpty(restOf(sheet, parent));
	const hiddenKinds = children
		.filter((child) => hidden.has(child))
		.map((child) => kindOf(kinds.now.get(child)));
	if (!last || !isClear || hiddenKinds.includes(null) || new Set(hiddenKinds).size > 1) return 0;
	const growths = children.map((child) => {
		const known = knownOf(sheet, child);
		if (hidden.has(child) || !known || (last.isFresh && !known.isFresh)) return [];
		const growth = rowOf(sheet, child)[0]! - known.row[0]!;
		return last.row.map((_, column) => (column === kindOf(kinds.now.get(child)) ? growth : 0));
	});
	const today = kinds.now.get(parent) ?? [];
	const derived = minus(minus(today, last.row), sumOf(growths, last.row.length)).map(Math.abs);
	return total(derived.map((growth) => (isSmallGroup(growth, sheet.k) ? sheet.k - growth : 0)));
}

function isLeaf(sheet: Sheet, area: string): boolean {
	return sheet.lattice.childrenOf(area).length === 0;
}
