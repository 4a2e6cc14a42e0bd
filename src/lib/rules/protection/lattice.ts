import type { LatticeArea } from './count-table.ts';

/** The tree of areas that one sheet has counts for. `topDown` lists every parent before its children. */
export type Lattice = {
	readonly topDown: readonly string[];
	readonly childrenOf: (area: string) => readonly string[];
	readonly parentOf: (area: string) => string | null;
};

/** The tree of those areas for which `isIn` holds; each hangs below its nearest such ancestor, or is a top. */
export function latticeOf(areas: readonly LatticeArea[], isIn: (area: string) => boolean): Lattice {
	const above = new Map(areas.map(({ id, parent }) => [id, parent]));
	const parents = new Map<string, string | null>();
	const children = new Map<string, string[]>();
	for (const { id, parent } of areas.filter((area) => isIn(area.id))) {
		let nearest = parent;
		while (nearest !== null && !(above.has(nearest) && isIn(nearest))) nearest = above.get(nearest) ?? null;
		parents.set(id, nearest);
		if (nearest === null) continue;
		const siblings = children.get(nearest);
		if (siblings) siblings.push(id);
		else children.set(nearest, [id]);
	}
	const topDown = [...parents.keys()].filter((id) => parents.get(id) === null);
	for (const id of topDown) topDown.push(...(children.get(id) ?? []));
	return {
		topDown,
		childrenOf: (area) => children.get(area) ?? [],
		parentOf: (area) => parents.get(area) ?? null
	};
}

/** An area and everything below it. */
export function* subtreeOf(lattice: Lattice, area: string): Generator<string> {
	yield area;
	for (const child of lattice.childrenOf(area)) yield* subtreeOf(lattice, child);
}

/** An area and everything above it. */
export function* upwardFrom(lattice: Lattice, area: string): Generator<string> {
	for (let here: string | null = area; here !== null; here = lattice.parentOf(here)) yield here;
}
