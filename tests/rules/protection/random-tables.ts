import type { BreakdownTable, CountTable, LatticeArea } from '#lib/rules/protection/protect-table.ts';

/** Dice that fall the same way every time (mulberry32): a number from 0 to below 1. */
export function diceFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

type Dice = () => number;

const between = (dice: Dice, low: number, high: number) => low + Math.floor(dice() * (high - low + 1));

/** Rows by leaf, and by parent of the people in none of its children. */
export type Ground = {
	readonly areas: readonly LatticeArea[];
	readonly kind: 'partition' | 'structural';
	readonly width: number;
	readonly rows: ReadonlyMap<string, readonly number[]>;
};

/** Two to four levels, two to four siblings, two or three categories, counts around the threshold. */
export function randomGround(dice: Dice, k: number, kind: 'partition' | 'structural'): Ground {
	const areas = randomAreas(dice);
	const width = between(dice, 2, 3);
	const isLeaf = ({ id }: LatticeArea) => areas.every(({ parent }) => parent !== id);
	const rows = areas.map((area) => {
		if (isLeaf(area)) return [area.id, leafRow(dice, k, kind, width)] as const;
		return [area.id, dice() < 0.2 ? partitionRow(dice, k, width) : Array<number>(width).fill(0)] as const;
	});
	return { areas, kind, width, rows: new Map(rows) };
}

function randomAreas(dice: Dice): LatticeArea[] {
	const areas: LatticeArea[] = [{ id: 'p', parent: null }];
	const depth = [1, 1, 2, 2, 2, 2, 3][between(dice, 0, 6)]!;
	const grow = (parent: string, left: number) => {
		for (let child = 0, siblings = between(dice, left === depth ? 2 : 1, 4); child < siblings; child++) {
			areas.push({ id: `${parent}.${child}`, parent });
			if (left > 1 && dice() < 0.8) grow(`${parent}.${child}`, left - 1);
		}
	};
	grow('p', depth);
	return areas;
}

function leafRow(dice: Dice, k: number, kind: 'partition' | 'structural', width: number): number[] {
	const row = partitionRow(dice, k, width);
	if (kind === 'partition') return row;
	const own = between(dice, 0, width - 1);
	const sum = row.reduce((a, b) => a + b, 0);
	return row.map((_, column) => (column === own ? sum : 0));
}

function partitionRow(dice: Dice, k: number, width: number): number[] {
	if (dice() < 0.1) return Array<number>(width).fill(0);
	// A tiny area: everything about it is small.
	if (dice() < 0.2) return Array.from({ length: width }, () => between(dice, 0, Math.ceil(k / width)));
	const isLarge = dice() < 0.5;
	return Array.from({ length: width }, () => {
		const kind = dice();
		if (kind < 0.15) return 0;
		if (kind < (isLarge ? 0.25 : 0.55)) return between(dice, 1, k - 1);
		return between(dice, k, 3 * k);
	});
}

/** The same ground some time later. A cumulative figure only grows; a revision goes either way. */
export function later(dice: Dice, k: number, ground: Ground, isCumulative: boolean): Ground {
	const calm = dice();
	const rows = [...ground.rows].map(([area, row]) => {
		const isEmptyRest = row.every((count) => count === 0) && dice() < 0.5;
		if (isEmptyRest || dice() < calm * 0.6) return [area, row] as const;
		const moved = row.map((count) => {
			if (dice() < 0.3) return count;
			const step = dice() < 0.5 ? between(dice, 1, k - 1) : between(dice, k, 2 * k);
			return isCumulative || dice() < 0.5 ? count + step : Math.max(0, count - step);
		});
		const own = row.findIndex((count) => count > 0);
		const isStructural = ground.kind === 'structural' && ground.areas.every(({ parent }) => parent !== area);
		return [area, isStructural ? moved.map((n, column) => (column === own ? n : 0)) : moved] as const;
	});
	return { ...ground, rows: new Map(rows) };
}

/** The table of a ground: every area's own people and those below it. */
export function tableOf({ areas, kind, width, rows }: Ground): CountTable {
	const counts = new Map<string, number[]>();
	// Children come after their parents in the list, so that going backwards meets them first.
	for (const { id, parent } of [...areas].reverse()) {
		const row = (counts.get(id) ?? Array<number>(width).fill(0)).map(
			(n, column) => n + rows.get(id)![column]!
		);
		counts.set(id, row);
		if (parent === null) continue;
		const above = counts.get(parent) ?? Array<number>(width).fill(0);
		counts.set(
			parent,
			above.map((n, column) => n + row[column]!)
		);
	}
	const totals = new Map([...counts].map(([area, row]) => [area, row.reduce((a, b) => a + b, 0)]));
	const breakdown: BreakdownTable = { name: 'attribute', kind, counts };
	return { areas, totals, breakdowns: [breakdown] };
}
