import { expect, test } from 'vitest';
import { rankAreas, whereNext, type Candidate, type Ranked } from '#lib/rules/ranking.ts';

const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name);

const rows: readonly Ranked[] = [
	{ name: 'Đông', value: 2, unreached: 900 },
	{ name: 'Dĩ An', value: null, unreached: null },
	{ name: 'Ấp Bắc', value: 5, unreached: 100 },
	{ name: 'An Bình', value: null, unreached: null }
];

test('the largest comes first, and what is withheld stands last by name, so that its place tells nothing', () => {
	expect(names(rankAreas(rows, 'value'))).toEqual(['Ấp Bắc', 'Đông', 'An Bình', 'Dĩ An']);
	expect(names(rankAreas(rows, 'unreached'))).toEqual(['Đông', 'Ấp Bắc', 'An Bình', 'Dĩ An']);
});

test('names follow the Vietnamese alphabet: Đ after D', () => {
	expect(names(rankAreas(rows, 'name'))).toEqual(['An Bình', 'Ấp Bắc', 'Dĩ An', 'Đông']);
});

const candidates: readonly Candidate[] = [
	{ name: 'a lot, two helpers', unreached: 9000, residents: 9500, helpers: 2 },
	{ name: 'less, one helper', unreached: 5000, residents: 5100, helpers: 1 },
	{ name: 'few, nobody helps', unreached: 700, residents: 800, helpers: 0 },
	{ name: 'learners withheld, nobody helps', unreached: null, residents: 3000, helpers: 0 },
	{ name: 'residents unknown', unreached: null, residents: null, helpers: 0 }
];

test('first where nobody helps, then where each helper has the most people to reach', () => {
	expect(names(whereNext(candidates, 9))).toEqual([
		'learners withheld, nobody helps',
		'few, nobody helps',
		'less, one helper',
		'a lot, two helpers'
	]);
});

test('where learners are withheld, residents stand for those not reached, and it is said so', () => {
	expect(whereNext(candidates, 1)[0]).toMatchObject({ people: 3000, learnersHidden: true });
});
