import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, seeded } from '#lib/rules/draw.ts';

const bank = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

test('the same seed draws the same quiz again, today and in years', () => {
	expect(draw(bank, 4, 20261123)).toEqual(draw(bank, 4, 20261123));
	expect(draw(bank, 4, 20261123)).toEqual(['h', 'f', 'c', 'd']);
});

test('what is drawn comes from the bank, once each, as many as asked or as there are', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.string()), fc.nat(20), fc.integer(), (from, count, seed) => {
			const drawn = draw(from, count, seed);
			expect(drawn).toHaveLength(Math.min(count, from.length));
			expect(new Set(drawn).size).toBe(drawn.length);
			expect(from).toEqual(expect.arrayContaining(drawn));
		})
	);
});

test('every question is drawn about as often as every other', () => {
	const times = new Map(bank.map((question) => [question, 0]));
	for (let seed = 0; seed < 8000; seed += 1) {
		for (const question of draw(bank, 2, seed)) times.set(question, times.get(question)! + 1);
	}
	for (const count of times.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test('the numbers lie in [0, 1)', () => {
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			const next = seeded(seed);
			for (const number of [next(), next(), next()]) expect(number >= 0 && number < 1).toBe(true);
		})
	);
});
