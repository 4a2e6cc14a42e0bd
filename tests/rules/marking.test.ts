import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markAnswer, MARKING_VERSION } from '#lib/rules/marking.ts';
import { MARKING_POLICIES, type Answer, type AnswerKey } from '#lib/vocabulary/question.ts';

const single: AnswerKey = { kind: 'single', right: 'b' };
const multiple: AnswerKey = { kind: 'multiple', right: ['a', 'c'] };
const order: AnswerKey = { kind: 'order', order: ['c', 'a', 'd', 'b'] };
const match: AnswerKey = { kind: 'match', pairs: { a: 'c', b: 'a', c: 'a' } };
const gap: AnswerKey = {
	kind: 'gap',
	gaps: {
		police: { accepted: ['113'], accents: false },
		word: { accepted: ['lừa đảo', 'scam'], accents: false }
	}
};
const short: AnswerKey = { kind: 'short', accepted: ['mật khẩu', 'Đăng xuất'], accents: false };
const strict: AnswerKey = { kind: 'short', accepted: ['bán'], accents: true };
const number: AnswerKey = { kind: 'number', value: 1.5, tolerance: 0.1 };
const thousand: AnswerKey = { kind: 'number', value: 1000, tolerance: 0 };

describe('a score is what the answer earned', () => {
	test.each<{ because: string; key: AnswerKey; answer: unknown; score: number }>([
		{ because: 'the right option', key: single, answer: 'b', score: 1 },
		{ because: 'a wrong option', key: single, answer: 'a', score: 0 },
		{ because: 'an option nobody offered', key: single, answer: 'z', score: 0 },
		{ because: 'both right options, in any order', key: multiple, answer: ['c', 'a'], score: 1 },
		{ because: 'one of two right options', key: multiple, answer: ['a'], score: 0.5 },
		{ because: 'one right and one wrong cancel out', key: multiple, answer: ['a', 'b'], score: 0 },
		{ because: 'two right and one wrong', key: multiple, answer: ['a', 'b', 'c'], score: 0.5 },
		{ because: 'more wrong than right is never below nothing', key: multiple, answer: ['b', 'd'], score: 0 },
		{ because: 'everything ticked', key: multiple, answer: ['a', 'b', 'c', 'd'], score: 0 },
		{ because: 'a doubled pick counts once', key: multiple, answer: ['a', 'a', 'c'], score: 1 },
		{ because: 'nothing ticked', key: multiple, answer: [], score: 0 },
		{ because: 'all in order', key: order, answer: ['c', 'a', 'd', 'b'], score: 1 },
		{ because: 'one thing out of place', key: order, answer: ['a', 'd', 'b', 'c'], score: 0.75 },
		{ because: 'a list not finished', key: order, answer: ['c', 'a'], score: 0.5 },
		{ because: 'more things than there are', key: order, answer: ['c', 'a', 'd', 'b', 'c'], score: 0 },
		{ because: 'two of three pairs', key: match, answer: { a: 'c', b: 'a', c: 'b' }, score: 2 / 3 },
		{
			because: 'a gap filled without accents',
			key: gap,
			answer: { police: '113', word: 'Lua dao' },
			score: 1
		},
		{ because: 'one gap of two', key: gap, answer: { police: '113' }, score: 0.5 },
		{ because: 'case, spaces and accents forgiven', key: short, answer: '  MAT   khau ', score: 1 },
		{ because: 'đ typed as d', key: short, answer: 'dang xuat', score: 1 },
		{ because: 'letters composed otherwise', key: short, answer: 'mật khẩu'.normalize('NFD'), score: 1 },
		{ because: 'another word', key: short, answer: 'mật mã', score: 0 },
		{ because: 'an accent that changes the word', key: strict, answer: 'bạn', score: 0 },
		{ because: 'that word itself, in capitals', key: strict, answer: 'BÁN', score: 1 },
		{ because: 'an empty text', key: short, answer: ' ', score: 0 },
		{ because: 'a number within tolerance', key: number, answer: 1.6, score: 1 },
		{ because: 'a decimal comma', key: number, answer: '1,5', score: 1 },
		{ because: 'a number just too far', key: number, answer: '1.61', score: 0 },
		{ because: 'thousands grouped the Vietnamese way', key: thousand, answer: '1.000', score: 1 },
		{ because: 'thousands grouped the English way', key: thousand, answer: '1,000', score: 1 },
		{ because: 'thousands set apart by a space', key: thousand, answer: '1 000', score: 1 },
		{ because: 'words for a number', key: thousand, answer: 'một nghìn', score: 0 }
	])('$because: $score', ({ key, answer, score }) => {
		expect(markAnswer(key, answer)).toEqual({ score, right: score === 1, version: MARKING_VERSION });
	});
});

test('all-or-nothing gives nothing for a partly right answer', () => {
	expect(markAnswer(multiple, ['a'], 'all-or-nothing')).toMatchObject({ score: 0, right: false });
	expect(markAnswer(multiple, ['a', 'c'], 'all-or-nothing')).toMatchObject({ score: 1, right: true });
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const ids = fc.uniqueArray(id, { minLength: 1 });
const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text));
const wordings = fc.record({
	accepted: fc.array(word, { minLength: 1, maxLength: 3 }),
	accents: fc.boolean()
});
const anyKey: fc.Arbitrary<AnswerKey> = fc.oneof(
	fc.record({ kind: fc.constant('single' as const), right: id }),
	fc.record({ kind: fc.constant('multiple' as const), right: ids }),
	fc.record({ kind: fc.constant('order' as const), order: ids }),
	fc.record({ kind: fc.constant('match' as const), pairs: fc.dictionary(id, id, { minKeys: 1 }) }),
	fc.record({ kind: fc.constant('gap' as const), gaps: fc.dictionary(id, wordings, { minKeys: 1 }) }),
	wordings.map((words) => ({ kind: 'short' as const, ...words })),
	fc.record({
		kind: fc.constant('number' as const),
		value: fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
		tolerance: fc.double({ noNaN: true, min: 0, max: 10 })
	})
);

function rightAnswer(key: AnswerKey): Answer {
	switch (key.kind) {
		case 'single':
			return key.right;
		case 'multiple':
			return key.right;
		case 'order':
			return key.order;
		case 'match':
			return key.pairs;
		case 'gap':
			return Object.fromEntries(
				Object.entries(key.gaps).map(([gap, words]) => [gap, words.accepted[0] ?? ''])
			);
		case 'short':
			return key.accepted[0] ?? '';
		case 'number':
			return key.value;
	}
}

test('the key itself always scores 1', () => {
	fc.assert(
		fc.property(anyKey, fc.constantFrom(...MARKING_POLICIES), (key, policy) => {
			expect(markAnswer(key, rightAnswer(key), policy)).toMatchObject({ score: 1, right: true });
		})
	);
});

test('whatever arrives as an answer, the score stays between 0 and 1 and nothing is thrown', () => {
	const hostile = fc.oneof(
		fc.anything(),
		fc.array(id),
		fc.dictionary(id, id),
		fc.constant(Object.create(null))
	);
	fc.assert(
		fc.property(anyKey, hostile, fc.constantFrom(...MARKING_POLICIES), (key, answer, policy) => {
			const mark = markAnswer(key, answer, policy);
			expect(mark.score).toBeGreaterThanOrEqual(0);
			expect(mark.score).toBeLessThanOrEqual(1);
			expect(mark.right).toBe(mark.score === 1);
		})
	);
});

test('a name that every object inherits is no answer, and nothing breaks', () => {
	const inherited: AnswerKey = { kind: 'gap', gaps: { toString: { accepted: ['x'], accents: false } } };
	expect(markAnswer(inherited, {}).score).toBe(0);
});
