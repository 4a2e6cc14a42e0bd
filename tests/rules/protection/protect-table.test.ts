import { describe, expect, test } from 'vitest';
import {
	protectTable,
	type BreakdownTable,
	type CountTable,
	type ProtectedTable
} from '#lib/rules/protection/protect-table.ts';

type Rows = Readonly<Record<string, number[] | undefined>>;

/** A table with one breakdown from rows by area; an area called `p.a.b` lies in `p.a`. */
function tableFrom(rows: Rows, more: Partial<BreakdownTable> = {}): CountTable {
	const areas = Object.keys(rows).map((id) => ({ id, parent: id.split('.').slice(0, -1).join('.') || null }));
	const counts = new Map(Object.entries(rows).map(([area, row]) => [area, row ?? []]));
	const totals = new Map([...counts].map(([area, row]) => [area, row.reduce((a, b) => a + b, 0)]));
	return { areas, totals, breakdowns: [{ name: 'sex', kind: 'partition', counts, ...more }] };
}

/** What a reader sees of the totals: a number, `30 again` for a repeated one, or the mask. */
function totalsOf({ totals }: ProtectedTable): Record<string, number | string> {
	const shown = [...totals].map(([area, { value, mask, repeated }]) => [
		area,
		value === null ? mask : repeated ? `${value} again` : value
	]);
	return Object.fromEntries(shown);
}

/** The same of the breakdown. */
function rowsOf({ breakdowns }: ProtectedTable): Record<string, string> {
	const shown = [...breakdowns.get('sex')!].map(([area, { values, mask, repeated }]) => [
		area,
		values === null ? mask : values.join('+') + (repeated ? ' again' : '')
	]);
	return Object.fromEntries(shown);
}

type Case = {
	readonly because: string;
	readonly rows: Readonly<Record<string, number[]>>;
	readonly shown: Readonly<Record<string, unknown>>;
};

describe('totals', () => {
	test.each<Case>([
		{
			because: 'nothing is small',
			rows: { p: [60, 60], 'p.a': [30, 30], 'p.b': [30, 30] },
			shown: { p: 120, 'p.a': 60, 'p.b': 60 }
		},
		{
			because: 'a small total takes its smallest sibling along',
			rows: { p: [52, 50], 'p.a': [2, 0], 'p.b': [20, 20], 'p.c': [30, 30] },
			shown: { p: 102, 'p.a': 'small', 'p.b': 'protects', 'p.c': 60 }
		},
		{
			because: 'nobody at all is no secret and protects nobody',
			rows: { p: [32, 30], 'p.a': [2, 0], 'p.b': [30, 30], 'p.c': [0, 0] },
			shown: { p: 62, 'p.a': 'small', 'p.b': 'protects', 'p.c': 0 }
		},
		{
			because: 'people known to the parent only are company enough',
			rows: { p: [40, 40], 'p.a': [2, 0], 'p.b': [20, 20] },
			shown: { p: 80, 'p.a': 'small', 'p.b': 40 }
		},
		{
			because: 'a few people known to the parent only would follow from its children',
			rows: { p: [42, 41], 'p.a': [20, 20], 'p.b': [20, 20] },
			shown: { p: 83, 'p.a': 'protects', 'p.b': 40 }
		},
		{
			because: 'a parent follows from an only child, so both are treated alike',
			rows: { p: [33, 32], 'p.a': [3, 2], 'p.a.x': [3, 2], 'p.b': [30, 30], 'p.b.y': [30, 30] },
			shown: { p: 65, 'p.a': 'small', 'p.a.x': 'small', 'p.b': 'protects', 'p.b.y': 'protects' }
		},
		{
			because: 'where all children together are too few, the parent goes too',
			rows: { p: [10, 2], 'p.a': [2, 2], 'p.b': [4, 0], 'p.c': [4, 0] },
			shown: { p: 'protects', 'p.a': 'small', 'p.b': 'small', 'p.c': 'small' }
		}
	])('$because', ({ rows, shown }) => {
		expect(totalsOf(protectTable(tableFrom(rows), null, 10))).toEqual(shown);
	});
});

describe('breakdowns', () => {
	test.each<Case>([
		{
			because: 'a small category withholds the row whole, and the next sibling’s with it',
			rows: { p: [75, 57], 'p.a': [25, 3], 'p.b': [20, 24], 'p.c': [30, 30] },
			shown: { p: '75+57', 'p.a': 'small', 'p.b': 'protects', 'p.c': '30+30' }
		},
		{
			because: 'everyone alike reveals each of them',
			rows: { p: [70, 50], 'p.a': [20, 0], 'p.b': [20, 20], 'p.c': [30, 30] },
			shown: { p: '70+50', 'p.a': 'small', 'p.b': 'protects', 'p.c': '30+30' }
		},
		{
			because: 'siblings that are all alike protect nobody, so one more is withheld',
			rows: { p: [90, 30], 'p.a': [20, 0], 'p.b': [40, 0], 'p.c': [30, 30] },
			shown: { p: '90+30', 'p.a': 'small', 'p.b': 'small', 'p.c': 'protects' }
		},
		{
			because: 'an area without people shows its zeros',
			rows: { p: [30, 30], 'p.a': [0, 0], 'p.b': [30, 30] },
			shown: { p: '30+30', 'p.a': '0+0', 'p.b': '30+30' }
		}
	])('$because', ({ rows, shown }) => {
		expect(rowsOf(protectTable(tableFrom(rows), null, 10))).toEqual(shown);
	});

	test('a district’s urban count may not give a small ward away', () => {
		const rows = { p: [64, 90], 'p.w': [4, 0], 'p.v': [60, 0], 'p.x': [0, 40], 'p.y': [0, 50] };
		const published = protectTable(tableFrom(rows, { kind: 'structural' }), null, 10);
		// The larger ward is withheld rather than the smaller village: so both counts of the district can stand.
		expect(totalsOf(published)).toMatchObject({ 'p.w': 'small', 'p.v': 'protects', 'p.x': 40, 'p.y': 50 });
		expect(rowsOf(published)).toMatchObject({ p: '64+90', 'p.x': '0+40' });
	});

	test('a district’s row is withheld where its only ward is small, also when the wards’ own rows are left out', () => {
		const rows = { p: [4, 90], 'p.w': [4, 0], 'p.x': [0, 40], 'p.y': [0, 50] };
		const counts = new Map([['p', rows.p]]);
		for (const more of [{}, { counts }]) {
			const published = protectTable(tableFrom(rows, { kind: 'structural', ...more }), null, 10);
			expect(totalsOf(published)).toMatchObject({ p: 94, 'p.w': 'small', 'p.x': 'protects' });
			expect(published.breakdowns.get('sex')!.get('p')!.values).toBeNull();
		}
	});

	test('few people outside the total are withheld without the row', () => {
		const extra = new Map([
			['p', 40],
			['p.a', 3],
			['p.b', 37]
		]);
		const rows = { p: [60, 60], 'p.a': [30, 30], 'p.b': [30, 30] };
		const published = protectTable(tableFrom(rows, { extra }), null, 10).breakdowns.get('sex')!;
		expect([...published.values()].map((row) => row.extra)).toEqual([40, null, null]);
		expect(published.get('p.a')!.values).toEqual([30, 30]);
	});
});

describe('a figure published before', () => {
	const first = { p: [90, 90], 'p.a': [30, 30], 'p.b': [30, 30], 'p.c': [30, 30] };
	const next = (rows: Rows) => protectTable(tableFrom(rows), protectTable(tableFrom(first), null, 10), 10);

	test('that did not move is published as it is', () => {
		expect(totalsOf(next(first))).toEqual({ p: 180, 'p.a': 60, 'p.b': 60, 'p.c': 60 });
	});

	test('that moved a little is repeated, and so is a sibling, lest the growth follow', () => {
		const published = next({ p: [115, 115], 'p.a': [32, 32], 'p.b': [42, 42], 'p.c': [41, 41] });
		expect(totalsOf(published)).toEqual({ p: 230, 'p.a': '60 again', 'p.b': 84, 'p.c': '60 again' });
		expect(rowsOf(published)).toMatchObject({ 'p.a': '30+30 again', 'p.b': '42+42' });
	});

	test('whose row moved a little in one category repeats the row whole', () => {
		const published = next({ p: [110, 104], 'p.a': [40, 33], 'p.b': [40, 41], 'p.c': [30, 30] });
		expect(totalsOf(published)).toMatchObject({ p: 214, 'p.a': 73, 'p.b': 81 });
		expect(rowsOf(published)).toMatchObject({ p: '110+104', 'p.a': '30+30 again', 'p.b': '30+30 again' });
	});

	test('and fell below the threshold is withheld, not repeated', () => {
		const published = next({ p: [62, 62], 'p.a': [2, 2], 'p.b': [30, 30], 'p.c': [30, 30] });
		expect(totalsOf(published)['p.a']).toBe('small');
	});
});
