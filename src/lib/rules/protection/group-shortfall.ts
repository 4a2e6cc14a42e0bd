import { growthShortfall } from './group-growth.ts';
import { isEmpty, knownOf, minus, restOf, rowOf, sumOf, total, type Ground, type Sheet } from './sheet.ts';

type Group = {
	readonly parent: string;
	/** The hidden children. */
	readonly members: readonly string[];
	/** People known to the parent only: one more member without a name. */
	readonly rest: readonly number[];
	/** What readers compute: the parent less its open children. */
	readonly derived: readonly number[];
	/** The part of it that readers cannot place. */
	readonly loose: readonly number[];
};

/**
 * How much is missing before the hidden children of an open parent are safe; 0 when nothing is. Readers know the
 * parent, its open children and what was published last time, so they know what the hidden ones have together. Each
 * hidden cell then ranges over min(Tᵢ, N − Tᵢ, Cⱼ, N − Cⱼ) (Fréchet's bounds, rewritten), with everything counted
 * above the floors; so it is enough that every Cⱼ and every N − Tᵢ is large.
 */
export function groupShortfall(ground: Ground, parent: string): number {
	const group = groupUnder(ground, parent);
	const growth = growthShortfall(ground, parent) + ground.sheet.alsoMissing(ground, parent);
	const needsCompany = group.members.length > 0 || ground.sheet.isRevealing(group.rest);
	if (!needsCompany) return growth;
	const size = group.members.length + (isEmpty(group.rest) ? 0 : 1);
	const alone = size < 2 ? ground.sheet.k : 0;
	return growth + alone + columnShortfall(ground, group) + rowShortfall(ground, group);
}

function groupUnder({ sheet, floors, hidden }: Ground, parent: string): Group {
	const members = sheet.lattice.childrenOf(parent).filter((child) => hidden.has(child));
	const rest = restOf(sheet, parent);
	const derived = sumOf([rest, ...members.map((member) => rowOf(sheet, member))], sheet.width);
	const known = sumOf(
		members.map((member) => floors.get(member)!),
		sheet.width
	);
	return { parent, members, rest, derived, loose: minus(derived, known) };
}

/** What each category lacks: too few people, or too few that could be in one member as well as in another. */
function columnShortfall({ sheet }: Ground, group: Group): number {
	const { k, width } = sheet;
	const row = rowOf(sheet, group.parent);
	const quiet = quietColumns(sheet, group);
	let missing = 0;
	for (let column = 0; column < width; column++) {
		if (row[column] === 0 || (quiet[column] && group.loose[column] === 0)) continue;
		missing += Math.max(0, k - group.derived[column]!) + Math.max(0, k - group.loose[column]!);
	}
	return missing;
}

/** Categories in which the parent itself publishes that nothing moved, where all members have published before. */
function quietColumns(sheet: Sheet, { parent, members }: Group): boolean[] {
	const known = knownOf(sheet, parent)?.row;
	const allKnown = members.every((member) => knownOf(sheet, member));
	return rowOf(sheet, parent).map((count, column) => allKnown && known?.[column] === count);
}

/** What the others of a member lack whose own sum is known: too small a rest would give the member away. */
function rowShortfall({ sheet, floors }: Ground, { members, loose }: Group): number {
	let missing = 0;
	for (const member of members) {
		if (!sheet.hasKnownSum(member)) continue;
		const own = total(minus(rowOf(sheet, member), floors.get(member)!));
		missing += Math.max(0, sheet.k - 1 - (total(loose) - own));
	}
	return missing;
}
