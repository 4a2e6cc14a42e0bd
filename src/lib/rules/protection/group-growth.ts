import { isSmallGroup } from '../disclosure.ts';
import { isEmpty, isPlain, knownOf, minus, restOf, rowOf, sumOf, total, type Ground } from './sheet.ts';

/** How far the growth that readers can compute for the hidden children together is from 0 or k. */
export function growthShortfall(ground: Ground, parent: string): number {
	const { k } = ground.sheet;
	const derived = [
		...looseGrowth(ground, parent),
		...growthLeft(ground, parent),
		...staleGrowth(ground, parent)
	];
	return total(derived.map(Math.abs).map((growth) => (isSmallGroup(growth, k) ? k - growth : 0)));
}

/**
 * The children hidden last time that must stay hidden: a cumulative figure was no larger then than it is now, so opening
 * them tells what they had, unless as a group they have since grown so much that nobody can say which of them grew.
 */
export function childrenStillBound(ground: Ground, parent: string): readonly string[] {
	const { sheet } = ground;
	const isFresh = (child: string) => knownOf(sheet, child)?.isFresh === true;
	const children = sheet.lattice.childrenOf(parent);
	const bound = children.filter((child) => !isFresh(child) && !isPlain(sheet, child));
	const open = children.filter(isFresh).map((child) => rowOf(sheet, child));
	const today = minus(rowOf(sheet, parent), sumOf(open, sheet.width));
	const hasRoom = looseGrowth(ground, parent).every((step, column) => step >= sheet.k || today[column] === 0);
	return hasRoom ? [] : bound;
}

/** The growth below an open parent that readers cannot place in one child; empty when they know nothing of it. */
function looseGrowth(ground: Ground, parent: string): readonly number[] {
	const ceiling = growthCeiling(ground, parent);
	return ceiling ? minus(ceiling, placedBelow(ground, parent)) : [];
}

/** The most an area can have grown since last time, as readers know; null when they know no limit. */
function growthCeiling(ground: Ground, area: string): readonly number[] | null {
	if (isOpenTwice(ground, area)) return placedGrowth(ground, area);
	const parent = ground.sheet.lattice.parentOf(area);
	const above = parent === null ? null : growthCeiling(ground, parent);
	if (above === null) return null;
	const own = placedGrowth(ground, area);
	return above.map((growth, column) => growth - placedBelow(ground, parent!)[column]! + own[column]!);
}

/** The growth of an area that readers can compute: all of it, or what its parts show. */
function placedGrowth(ground: Ground, area: string): readonly number[] {
	if (!isOpenTwice(ground, area)) return placedBelow(ground, area);
	return minus(rowOf(ground.sheet, area), knownOf(ground.sheet, area)!.row);
}

function placedBelow(ground: Ground, parent: string): readonly number[] {
	const { lattice, width } = ground.sheet;
	const growths = lattice.childrenOf(parent).map((child) => placedGrowth(ground, child));
	return sumOf(growths, width);
}

function isOpenTwice({ sheet, hidden }: Ground, area: string): boolean {
	return !hidden.has(area) && knownOf(sheet, area)?.isFresh === true;
}

/**
 * An open parent's growth less that of its open children, since last time or, for a parent that repeated then, since
 * it last moved. Where figures may fall, this can be small although `looseGrowth` is not.
 */
function growthLeft({ sheet, hidden }: Ground, parent: string): readonly number[] {
	const known = knownOf(sheet, parent);
	if (!known) return [];
	const growths = sheet.lattice.childrenOf(parent).map((child) => {
		const last = knownOf(sheet, child);
		if (hidden.has(child) || !last || (known.isFresh && !last.isFresh)) return [];
		return minus(rowOf(sheet, child), last.row);
	});
	return minus(minus(rowOf(sheet, parent), known.row), sumOf(growths, sheet.width));
}

/** What the hidden children have grown together since each was last published; empty when not all of them were. */
function staleGrowth({ sheet, hidden }: Ground, parent: string): readonly number[] {
	const members = sheet.lattice.childrenOf(parent).filter((child) => hidden.has(child));
	const last = members.map((child) => knownOf(sheet, child)?.row);
	if (!isEmpty(restOf(sheet, parent)) || last.includes(undefined)) return [];
	const today = members.map((child) => rowOf(sheet, child));
	return minus(
		sumOf(today, sheet.width),
		sumOf(
			last.map((row) => row ?? []),
			sheet.width
		)
	);
}
