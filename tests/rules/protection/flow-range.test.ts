import { expect, test } from 'vitest';
import type { CountTable, LatticeArea } from '#lib/rules/protection/protect-table.ts';
import { roomOf } from './flow-range.ts';
import { networkOf, type Bounds } from './network.ts';
import { diceFrom } from './random-tables.ts';

const AREAS: LatticeArea[] = [
	{ id: 'p', parent: null },
	{ id: 'a', parent: 'p' },
	{ id: 'b', parent: 'p' },
	{ id: 'a1', parent: 'a' },
	{ id: 'a2', parent: 'a' }
];

/** The numbers of a table by name, from the two categories of its three leaves. */
function numbersOf([a1x, a1y, a2x, a2y, bx, by]: number[]): Map<string, number> {
	const rows = { a1: [a1x!, a1y!], a2: [a2x!, a2y!], b: [bx!, by!] };
	const a = [a1x! + a2x!, a1y! + a2y!];
	const all = { ...rows, a, p: [a[0]! + bx!, a[1]! + by!] };
	return new Map(
		Object.entries(all).flatMap(([area, [x, y]]) => [
			[area, x! + y!],
			[`${area}/0`, x!],
			[`${area}/1`, y!]
		])
	);
}

function* everyTable(most: number): Generator<number[]> {
	const size = most + 1;
	for (let code = 0; code < size ** 6; code++)
		yield Array.from({ length: 6 }, (_, digit) => Math.floor(code / size ** digit) % size);
}

test('the attacker finds exactly the range that trying out every table finds', () => {
	const everything = [...everyTable(4)].map(numbersOf);
	const dice = diceFrom(7);
	let ranges = 0;
	for (let round = 0; round < 40; round++) {
		const truth = numbersOf(Array.from({ length: 6 }, () => Math.floor(dice() * 1.7)));
		// The parent is always published, so that no number can be larger than those tried out.
		const isKnown = new Set([...truth.keys()].filter((name) => name === 'p' || dice() < 0.35));
		if (truth.get('p')! > 4) continue;
		const agreeing = everything.filter((one) =>
			[...isKnown].every((name) => one.get(name) === truth.get(name))
		);
		const { arcs, nodes, arcOf } = networkFrom(truth, isKnown);
		for (const [name, arc] of arcOf) {
			const values = agreeing.map((one) => one.get(name)!);
			expect([name, roomOf(arcs, nodes, arc, 1_000)]).toEqual([
				name,
				Math.max(...values) - Math.min(...values)
			]);
			ranges++;
		}
	}
	expect(ranges).toBeGreaterThan(300);
});

function networkFrom(truth: Map<string, number>, isKnown: ReadonlySet<string>) {
	const counts = new Map(AREAS.map(({ id }) => [id, [truth.get(`${id}/0`)!, truth.get(`${id}/1`)!]]));
	const totals = new Map(AREAS.map(({ id }) => [id, truth.get(id)!]));
	const breakdown = { name: 'attribute', kind: 'partition' as const, counts };
	const table: CountTable = { areas: AREAS, totals, breakdowns: [breakdown] };
	const knows = (area: string, column: number | null): Bounds => {
		const name = column === null ? area : `${area}/${column}`;
		const value = truth.get(name)!;
		return isKnown.has(name) ? { low: value, high: value } : { low: 0, high: Number.MAX_SAFE_INTEGER };
	};
	return networkOf(table, breakdown, knows, () => false);
}
