import type { Answer, AnswerKey, AskedQuestion } from '#lib/vocabulary/question.ts';
import { happens, pick, type Dice } from './dice.ts';

/** What somebody answers who is right with this probability (0…1): the right answer, or a mistake people make. */
export function answerAs(dice: Dice, key: AnswerKey, asked: AskedQuestion, probability: number): Answer {
	return happens(dice, probability) ? rightAnswer(key) : mistake(dice, key, asked);
}

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

function mistake(dice: Dice, key: AnswerKey, asked: AskedQuestion): Answer {
	switch (key.kind) {
		case 'single':
			return pick(
				dice,
				optionsOf(asked).filter((id) => id !== key.right)
			);
		case 'multiple':
			return forgetOne(dice, key.right, optionsOf(asked));
		case 'order':
			return swapTwo(dice, key.order);
		case 'match':
			return crossTwo(dice, key.pairs);
		case 'gap':
			return Object.fromEntries(Object.keys(key.gaps).map((gap) => [gap, 'không nhớ']));
		case 'short':
			return 'không nhớ';
		case 'number':
			return key.value + key.tolerance + 1;
	}
}

function optionsOf(asked: AskedQuestion): readonly string[] {
	return 'options' in asked ? asked.options.map(({ id }) => id) : [];
}

/** Leaves a right option out; where there is but one, takes another instead. */
function forgetOne(dice: Dice, right: readonly string[], options: readonly string[]): readonly string[] {
	const forgotten = pick(dice, right);
	const kept = right.filter((id) => id !== forgotten);
	return kept.length > 0 ? kept : options.filter((id) => id !== forgotten).slice(0, 1);
}

function swapTwo(dice: Dice, order: readonly string[]): readonly string[] {
	const at = Math.floor(dice() * (order.length - 1));
	return order.with(at, order[at + 1]!).with(at + 1, order[at]!);
}

function crossTwo(dice: Dice, pairs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	const lefts = Object.keys(pairs);
	const rights = swapTwo(dice, Object.values(pairs));
	return Object.fromEntries(lefts.map((left, at) => [left, rights[at]!]));
}
