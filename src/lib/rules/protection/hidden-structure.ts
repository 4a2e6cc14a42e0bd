import { isSmallGroup } from '../disclosure.ts';
import { kindOf } from './kinds.ts';
import { subtreeOf, upwardFrom, type Lattice } from './lattice.ts';
import { isEmpty, isPlain, knownOf, minus, movedALittle, restOf, rowOf, sumOf, type Sheet } from './sheet.ts';

/** The totals, what of them is hidden, and what readers know of the hidden ones. */
export type HiddenTotals = {
	readonly sheet: Sheet;
	readonly hidden: ReadonlySet<string>;
	readonly floors: ReadonlyMap<string, readonly number[]>;
};

/**
 * The areas whose structural row (urban, rural) may not be shown. Of a commune everybody knows which kind it is, so its
 * row follows its total. Higher up, a row tells how the withheld communes below share their people among the kinds:
 * where that would be too much, the row is withheld, and those of all areas above, from which it would follow.
 */
export function hiddenStructure(
	sheet: Sheet,
	totals: HiddenTotals,
	stale: readonly string[]
): ReadonlySet<string> {
	const hidden = new Set(sheet.lattice.topDown.filter((area) => totals.hidden.has(area)));
	for (const area of stale) for (const above of upwardFrom(sheet.lattice, area)) hidden.add(above);
	if (!sheet.widens) return hidden;
	for (const area of [...sheet.lattice.topDown].reverse()) {
		if (hidden.has(area) || totals.sheet.lattice.childrenOf(area).length === 0) continue;
		const isTelling =
			hasSmallStep(sheet, area) || sharesOutHidden(sheet, totals, area) || tellsGrowth(sheet, totals, area);
		if (isTelling) for (const above of upwardFrom(sheet.lattice, area)) hidden.add(above);
	}
	return hidden;
}

function hasSmallStep(sheet: Sheet, area: string): boolean {
	const row = rowOf(sheet, area);
	const known = knownOf(sheet, area);
	return (
		row.some((count) => isSmallGroup(count, sheet.k)) || (!!known && movedALittle(row, known.row, sheet.k))
	);
}

/** The hidden areas without children whose sum readers get from this open area, and those in between. */
function* hiddenBelow(totals: HiddenTotals, area: string): Generator<string> {
	for (const child of totals.sheet.lattice.childrenOf(area)) {
		if (!totals.hidden.has(child)) continue;
		yield child;
		yield* hiddenBelow(totals, child);
	}
}

/** Whether the row would tell too much about the hidden communes of one kind. */
function sharesOutHidden(sheet: Sheet, totals: HiddenTotals, area: string): boolean {
	const row = rowOf(sheet, area);
	if (kindOf(row) !== null || isEmpty(row)) return false;
	const { lattice } = totals.sheet;
	const below = [...hiddenBelow(totals, area)];
	const parents = [area, ...below.filter((one) => lattice.childrenOf(one).length > 0)];
	// People in none of the children may be of any kind; beside hidden communes that is not worked out any further.
	if (parents.some((one) => !isEmpty(restOf(totals.sheet, one))))
		return below.length > 0 || restOf(sheet, area).some((count) => isSmallGroup(count, sheet.k));
	const leaves = below.filter((one) => lattice.childrenOf(one).length === 0);
	const kinds = leaves.map((leaf) => kindOf(sheet.now.get(leaf)));
	if (kinds.includes(null)) return true;
	const alike = row.map((_, column) => leaves.filter((_leaf, place) => kinds[place] === column));
	const present = alike.filter(({ length }) => length > 0);
	if (present.length < 2) return false;
	const between = below.filter((one) => lattice.childrenOf(one).length > 0);
	return (
		present.some((group) => isTooFew(totals, group)) ||
		looseKinds(sheet, totals, area).some((count, column) => alike[column]!.length > 0 && count < sheet.k) ||
		between.some((one) => hasKindsAlone(lattice, one, present))
	);
}

function isTooFew(totals: HiddenTotals, alike: readonly string[]): boolean {
	const people = alike.reduce((sum, leaf) => sum + rowOf(totals.sheet, leaf)[0]!, 0);
	return alike.length < 2 || people < totals.sheet.k;
}

/** How many people of each kind below an area readers cannot place, given what they know of its hidden children. */
function looseKinds(sheet: Sheet, totals: HiddenTotals, area: string): readonly number[] {
	const hidden = totals.sheet.lattice.childrenOf(area).filter((child) => totals.hidden.has(child));
	const loose = hidden.map((child) => minus(rowOf(sheet, child), kindFloors(sheet, totals, child)));
	return sumOf(loose, sheet.width);
}

function kindFloors(sheet: Sheet, totals: HiddenTotals, area: string): readonly number[] {
	const row = rowOf(sheet, area);
	const children = totals.sheet.lattice.childrenOf(area);
	if (children.length === 0) return row.map((count) => (count > 0 ? totals.floors.get(area)![0]! : 0));
	const below = sumOf(
		children.map((child) => kindFloors(sheet, totals, child)),
		sheet.width
	);
	const last = knownOf(sheet, area)?.row ?? [];
	const own = row.every((count, column) => count >= (last[column] ?? 0)) ? last : [];
	return below.map((sum, column) => Math.max(sum, own[column] ?? 0));
}

/** Whether an area has every hidden commune of some kinds and none of the others: then its total would follow. */
function hasKindsAlone(lattice: Lattice, area: string, kinds: readonly (readonly string[])[]): boolean {
	const inside = new Set(subtreeOf(lattice, area));
	return kinds.every((alike) => new Set(alike.map((leaf) => inside.has(leaf))).size === 1);
}

/** Whether readers could compute a growth of 1…k−1 of the communes of one kind that are hidden now or were last time. */
function tellsGrowth(sheet: Sheet, totals: HiddenTotals, area: string): boolean {
	const known = knownOf(sheet, area);
	if (!known?.isFresh) return false;
	const children = totals.sheet.lattice.childrenOf(area);
	const isOpen = (child: string) => !totals.hidden.has(child) && knownOf(totals.sheet, child)?.isFresh;
	if (children.some((child) => !sheet.now.has(child) && !isPlain(totals.sheet, child) && !isOpen(child)))
		return true;
	const open = children.filter((child) => isOpen(child) && knownOf(sheet, child)?.isFresh);
	const growths = open.map((child) => minus(rowOf(sheet, child), knownOf(sheet, child)!.row));
	const derived = minus(minus(rowOf(sheet, area), known.row), sumOf(growths, sheet.width));
	return derived.some((growth) => isSmallGroup(Math.abs(growth), sheet.k));
}
