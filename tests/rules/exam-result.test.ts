import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examResult } from '#lib/rules/exam-result.ts';

const of = (right: number, asked: number) => Array.from({ length: asked }, (_, at) => (at < right ? 1 : 0));

test.each([
	{ scores: of(8, 10), pass: 80, passed: true, because: '8 of 10 is exactly 80 %' },
	{ scores: of(7, 10), pass: 80, passed: false, because: '7 of 10 is less' },
	{ scores: of(3, 10), pass: 30, passed: true, because: '3 of 10 is exactly 30 %' },
	{ scores: [...of(7, 10).slice(0, 9), 0.99], pass: 80, passed: false, because: 'nearly is not enough' },
	{ scores: of(2, 3), pass: 67, passed: false, because: '66.7 % is not 67 %' },
	{ scores: [0.1, 0.2, 0.6], pass: 30, passed: true, because: 'decimal dust does not fail anybody' },
	{ scores: [], pass: 80, passed: false, because: 'nothing asked is nothing known' },
	{ scores: of(0, 4), pass: 1, passed: false, because: 'nothing right' }
])('$because', ({ scores, pass, passed }) => {
	expect(examResult(scores, pass).passed).toBe(passed);
});

test('a partly right answer counts its share', () => {
	expect(examResult([1, 0.5], 75)).toEqual({ score: 0.75, passed: true });
});

test('the score lies between the worst and the best answer, and a better answer never fails a pass', () => {
	const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(scores, fc.integer({ min: 1, max: 100 }), (given, pass) => {
			const result = examResult(given, pass);
			expect(result.score).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
			expect(result.score).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
			if (result.passed) expect(examResult([1, ...given.slice(1)], pass).passed).toBe(true);
		})
	);
});
