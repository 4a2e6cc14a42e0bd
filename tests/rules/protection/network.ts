import type { BreakdownTable, CountTable } from '#lib/rules/protection/protect-table.ts';
import type { Arc } from './flow-range.ts';

/** What is known of one number. */
export type Bounds = { low: number; high: number };

/** A table as a network in which every published or withheld number is the flow of one arc. */
export type Network = {
	readonly arcs: readonly Arc[];
	readonly nodes: number;
	/** The arc of a total, or of a category of a breakdown (`area/column`). */
	readonly arcOf: ReadonlyMap<string, number>;
};

/** Knows the bounds of a number: `column` is null for a total. */
export type Knowledge = (area: string, column: number | null) => Bounds;

type Branch = { area: string; row: readonly number[]; children: Branch[]; isRest: boolean };

/**
 * People flow from the table's edge through the categories of ever smaller areas, and back through the totals of ever
 * larger ones. Additivity over areas and over categories is then nothing but conservation of flow.
 */
export function networkOf(
	now: CountTable,
	breakdown: BreakdownTable,
	knows: Knowledge,
	hasRest: (parent: string) => boolean
): Network {
	const ids = new Map<string, number>([['edge', 0]]);
	const arcs: Arc[] = [];
	const arcOf = new Map<string, number>();
	const node = (name: string) => ids.get(name) ?? ids.set(name, ids.size).get(name)!;
	const link = (from: string, to: string, flow: number, bounds: Bounds) =>
		arcs.push({ from: node(from), to: node(to), flow, ...bounds }) - 1;
	const grow = (branch: Branch, above: string | null) => {
		const { area, row, children, isRest } = branch;
		const sum = row.reduce((a, b) => a + b, 0);
		const bounds = (column: number | null) => (isRest ? unknown() : knows(area, column));
		arcOf.set(area, link(`t:${area}`, above ? `t:${above}` : 'edge', sum, bounds(null)));
		row.forEach((count, column) => {
			const isCommune = breakdown.kind === 'structural' && children.length === 0 && !isRest;
			const isImpossible = isCommune && sum > 0 && count === 0;
			if (isImpossible) return;
			const from = above ? `c:${above}/${column}` : 'edge';
			arcOf.set(`${area}/${column}`, link(from, `c:${area}/${column}`, count, bounds(column)));
			if (children.length === 0) link(`c:${area}/${column}`, `t:${area}`, count, unknown());
		});
		for (const child of children) grow(child, area);
	};
	for (const top of branchesOf(now, breakdown, hasRest)) grow(top, null);
	return { arcs, nodes: ids.size, arcOf };
}

function unknown(): Bounds {
	return { low: 0, high: Number.MAX_SAFE_INTEGER };
}

function branchesOf(
	now: CountTable,
	{ counts }: BreakdownTable,
	hasRest: (parent: string) => boolean
): Branch[] {
	const branchOf = (area: string): Branch => {
		const row = counts.get(area)!;
		const children = now.areas.filter(({ parent }) => parent === area).map(({ id }) => branchOf(id));
		if (children.length > 0 && hasRest(area)) {
			const rest = row.map((count, column) => count - children.reduce((sum, c) => sum + c.row[column]!, 0));
			children.push({ area: `${area}#rest`, row: rest, children: [], isRest: true });
		}
		return { area, row, children, isRest: false };
	};
	return now.areas.filter(({ parent }) => parent === null).map(({ id }) => branchOf(id));
}

/** Whether some people of an area are in none of its children. */
export function restIsInhabited(now: CountTable, parent: string): boolean {
	const children = now.areas.filter((area) => area.parent === parent);
	return now.totals.get(parent)! > children.reduce((sum, { id }) => sum + now.totals.get(id)!, 0);
}
