import { childrenStillBound } from './group-growth.ts';
import { givenAwayInHindsight } from './hindsight.ts';
import { groupShortfall } from './group-shortfall.ts';
import { subtreeOf } from './lattice.ts';
import {
	floorsOf,
	isEmpty,
	isPlain,
	knownOf,
	movedALittle,
	rowOf,
	total,
	type Ground,
	type Sheet
} from './sheet.ts';

/** Siblings to be hidden first, before the general search, to keep `hidden` children of a parent company. */
export type CompanyOfKind = (parent: string, hidden: ReadonlySet<string>) => string | null;

/**
 * The areas whose row may not be shown as it is now: revealing ones, those that moved by 1…k−1, everything below a
 * hidden area, and as many siblings as protect them; failing that the parent's. Empty areas are no secret and never
 * among them; a row that did not move since it was published is only when no other sibling is left.
 */
export function hiddenAreas(sheet: Sheet, companyOfKind: CompanyOfKind = () => null): ReadonlySet<string> {
	const hidden = new Set<string>();
	const hide = (area: string) => {
		const isWhole = isPlain(sheet, area);
		for (const below of subtreeOf(sheet.lattice, area)) {
			const isSecret = isWhole ? !isEmpty(rowOf(sheet, below)) : !isPlain(sheet, below);
			if (isSecret || sheet.forced.has(below)) hidden.add(below);
		}
	};
	for (const area of sheet.lattice.topDown) if (mustHide(sheet, area)) hide(area);
	if (!sheet.widens) return hidden;
	const ground: Ground = { sheet, floors: floorsOf(sheet), hidden };
	let before = -1;
	while (before !== hidden.size) {
		before = hidden.size;
		for (const parent of sheet.lattice.topDown) {
			if (hidden.has(parent) || sheet.lattice.childrenOf(parent).length === 0) continue;
			childrenStillBound(ground, parent).forEach(hide);
			for (let kin = companyOfKind(parent, hidden); kin !== null; kin = companyOfKind(parent, hidden))
				hide(kin);
			givenAwayInHindsight(ground, parent).forEach(hide);
			if (!settle(ground, parent, hide)) hide(parent);
		}
	}
	return hidden;
}

function mustHide(sheet: Sheet, area: string): boolean {
	const row = rowOf(sheet, area);
	const known = knownOf(sheet, area);
	const moved = known !== undefined && movedALittle(row, known.row, sheet.k);
	return moved || sheet.forced.has(area) || sheet.isRevealing(row);
}

/** Hides children of an open parent until the hidden ones are safe; false when hiding all of them is not enough. */
function settle(ground: Ground, parent: string, hide: (area: string) => void): boolean {
	for (let missing = groupShortfall(ground, parent); missing > 0;) {
		const next = nextToHide(ground, parent, missing);
		if (next === null) return false;
		hide(next);
		missing = groupShortfall(ground, parent);
	}
	return true;
}

/**
 * The smallest open child that mends everything, else the smallest that mends something, else the smallest; one that
 * did not move since it was published only when there is no other, since it has nothing to add.
 */
function nextToHide(ground: Ground, parent: string, missing: number): string | null {
	const { sheet, hidden } = ground;
	const size = (area: string) => total(rowOf(sheet, area));
	const inhabited = sheet.lattice
		.childrenOf(parent)
		.filter((child) => !hidden.has(child) && !isEmpty(rowOf(sheet, child)))
		.sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1));
	const moved = inhabited.filter((child) => !isPlain(sheet, child));
	const open = moved.length > 0 ? moved : inhabited;
	const shortfallWith = open.map((child) =>
		groupShortfall({ ...ground, hidden: new Set([...hidden, child]) }, parent)
	);
	const mending = shortfallWith.findIndex((left) => left === 0);
	const helping = shortfallWith.findIndex((left) => left < missing);
	return open[mending] ?? open[helping] ?? open[0] ?? null;
}
