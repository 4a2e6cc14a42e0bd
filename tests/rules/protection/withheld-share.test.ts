import { expect, test } from 'vitest';
import { protectTable, type CountTable, type LatticeArea } from '#lib/rules/protection/protect-table.ts';
import { diceFrom } from './random-tables.ts';

const K = 10;
const BANDS = 6;

/** A province of 9 districts and 91 communes with up to 400 people each, by sex, age band and urban or rural. */
function provinceFrom(seed: number): CountTable {
	const dice = diceFrom(seed);
	const communes: LatticeArea[] = Array.from({ length: 91 }, (_, n) => ({
		id: `c${n}`,
		parent: `d${n % 9}`
	}));
	const districts: LatticeArea[] = Array.from({ length: 9 }, (_, n) => ({ id: `d${n}`, parent: 'p' }));
	const rows = communes.map(({ id }, n) => {
		const people = Math.floor(dice() * 401);
		const women = Math.round(people * (0.35 + dice() * 0.3));
		const shares = [0.05, 0.3, 0.3, 0.2, 0.1, 0.05].map((share) => share * (0.5 + dice()));
		const sum = shares.reduce((a, b) => a + b, 0);
		const bands = shares.slice(1).map((share) => Math.floor((people * share) / sum));
		const first = people - bands.reduce((a, b) => a + b, 0);
		return {
			id,
			sex: [women, people - women],
			age: [first, ...bands],
			kind: n < 40 ? [people, 0] : [0, people]
		};
	});
	const areas = [{ id: 'p', parent: null }, ...districts, ...communes];
	const total = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
	const summed = (pick: (row: (typeof rows)[number]) => number[], width: number) =>
		new Map(
			areas.map(({ id }) => {
				const inside = rows.filter((row, n) => id === 'p' || id === row.id || id === communes[n]!.parent);
				return [
					id,
					Array.from({ length: width }, (_, column) => total(inside.map((row) => pick(row)[column]!)))
				];
			})
		);
	const sex = summed((row) => row.sex, 2);
	return {
		areas,
		totals: new Map([...sex].map(([id, row]) => [id, total(row)])),
		breakdowns: [
			{ name: 'sex', kind: 'partition', counts: sex },
			{ name: 'age', kind: 'partition', counts: summed((row) => row.age, BANDS) },
			{ name: 'urbanRural', kind: 'structural', counts: summed((row) => row.kind, 2) }
		]
	};
}

test('a province of the usual size keeps most of its figures', () => {
	const shares = { totals: 0, sex: 0, age: 0, urbanRural: 0 };
	const provinces = 40;
	for (let seed = 1; seed <= provinces; seed++) {
		const { totals, breakdowns } = protectTable(provinceFrom(seed), null, K);
		const share = (values: unknown[]) =>
			values.filter((value) => value === null).length / values.length / provinces;
		shares.totals += share([...totals.values()].map(({ value }) => value));
		for (const name of ['sex', 'age', 'urbanRural'] as const)
			shares[name] += share([...breakdowns.get(name)!.values()].map(({ values }) => values));
	}
	console.log('withheld of a province of 9 districts and 91 communes:', shares);
	expect(shares.totals).toBeLessThan(0.1);
	// Bands of five in a hundred are small in most communes; hardly anything is withheld beside those.
	expect(shares.age).toBeLessThan(0.55);
	expect(shares.sex).toBeLessThan(0.2);
	expect(shares.urbanRural).toBeLessThan(0.1);
});
