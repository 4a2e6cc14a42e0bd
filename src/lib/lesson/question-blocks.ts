import * as z from 'zod';
import type { AnswerKey, GapPart, Option, Wordings } from '#lib/vocabulary/question.ts';
import { slug, text } from './fields.ts';
import { LETTERS } from './letters.ts';
import { mixedOrder } from './mixed-order.ts';

const because = text.optional();
const accents = z.enum(['optional', 'required']).default('optional');
const accepted = z.array(text).min(1).max(20);
const GAP = /\[([a-z0-9-]+)\]/g;

const percent = z.number().min(0).max(100);
const area = z.strictObject({
	x: percent,
	y: percent,
	w: percent,
	h: percent,
	text,
	right: z.boolean().default(false),
	because: text
});

/** What may stand in place of a task list: a fenced block named after the kind of question. */
export const QUESTION_BLOCKS = {
	/** `accepted`: wordings taken as right. `accents: required` where the accents make the word. */
	short: z.strictObject({ accepted, accents, because }),
	/** Right within `answer ± tolerance`. `unit` is shown after the field. */
	number: z.strictObject({
		answer: z.number(),
		tolerance: z.number().min(0).default(0),
		unit: text.optional(),
		because
	}),
	/** Places on a picture beside the quiz, in percent of its width and height; one or several are right. */
	hotspot: z
		.strictObject({ picture: text, alt: text, areas: z.array(area).min(2).max(8) })
		.superRefine(({ areas }, context) => {
			const refuse = (path: PropertyKey[], problem: string) =>
				context.addIssue({ code: 'custom', path, params: { problem } });
			if (!areas.some(({ right }) => right)) refuse(['areas'], 'no-right-option');
			for (const [at, { x, y, w, h }] of areas.entries()) {
				if (x + w > 100 || y + h > 100) refuse(['areas', at], 'area-outside');
			}
		}),
	/** Things in their right order; they are shown in another. */
	order: z.strictObject({ items: z.array(text).min(3).max(10), because }),
	/** Pairs; equal texts on the right are one thing that several on the left belong to. */
	match: z.strictObject({
		pairs: z
			.array(z.strictObject({ left: text, right: text }))
			.min(2)
			.max(10),
		because
	}),
	/** A text with gaps written `[name]`, and what fills each. */
	gap: z
		.strictObject({ text, gaps: z.record(slug, accepted), accents, because })
		.superRefine((block, context) => {
			const inText = gapNames(block.text);
			const refuse = (path: string[], problem: string, gap: string) =>
				context.addIssue({ code: 'custom', path, params: { problem, detail: { gap } } });
			for (const gap of inText) if (!Object.hasOwn(block.gaps, gap)) refuse(['text'], 'gap-unknown', gap);
			for (const gap of Object.keys(block.gaps)) {
				if (!inText.includes(gap)) refuse(['gaps', gap], 'gap-unused', gap);
			}
		})
} as const;

export type QuestionBlockKind = keyof typeof QUESTION_BLOCKS;
export const QUESTION_BLOCK_KINDS = Object.keys(QUESTION_BLOCKS);

export function isQuestionBlock(word: string): word is QuestionBlockKind {
	return Object.hasOwn(QUESTION_BLOCKS, word);
}

type Block<K extends QuestionBlockKind> = z.infer<(typeof QUESTION_BLOCKS)[K]>;
type Words = (text: string, path: PropertyKey[]) => string;

/** The public and the private half of a question written as a block. */
export type Halves<Asked> = { asked: Asked; answer: AnswerKey };

export function shortQuestion(block: Block<'short'>): Halves<{ kind: 'short' }> {
	return { asked: { kind: 'short' }, answer: { kind: 'short', ...wordings(block.accepted, block.accents) } };
}

export function numberQuestion(block: Block<'number'>): Halves<{ kind: 'number'; unit?: string }> {
	const { answer: value, tolerance, unit } = block;
	return { asked: { kind: 'number', ...(unit && { unit }) }, answer: { kind: 'number', value, tolerance } };
}

export function orderQuestion(
	block: Block<'order'>,
	id: string,
	words: Words
): Halves<{ kind: 'order'; options: Option[] }> {
	const shown = mixedOrder(block.items.length, id);
	const options = shown.map((from, at) => ({
		id: letter(at),
		html: words(block.items[from] ?? '', ['items', from])
	}));
	const order = block.items.map((_, from) => letter(shown.indexOf(from)));
	return { asked: { kind: 'order', options }, answer: { kind: 'order', order } };
}

export function matchQuestion(
	{ pairs }: Block<'match'>,
	id: string,
	words: Words
): Halves<{ kind: 'match'; lefts: Option[]; rights: Option[] }> {
	const distinct = [...new Set(pairs.map(({ right }) => right))];
	const shown = mixedOrder(distinct.length, id);
	const pathOf = (right: string) => ['pairs', pairs.findIndex((pair) => pair.right === right), 'right'];
	const rights = shown.map((from, at) => {
		const right = distinct[from] ?? '';
		return { id: letter(at), html: words(right, pathOf(right)) };
	});
	const lefts = pairs.map(({ left }, at) => ({ id: letter(at), html: words(left, ['pairs', at, 'left']) }));
	const key = pairs.map(({ right }, at) => [letter(at), letter(shown.indexOf(distinct.indexOf(right)))]);
	return {
		asked: { kind: 'match', lefts, rights },
		answer: { kind: 'match', pairs: Object.fromEntries(key) }
	};
}

export function gapQuestion(block: Block<'gap'>): Halves<{ kind: 'gap'; parts: GapPart[] }> {
	const parts = block.text
		.split(GAP)
		.map((part, at): GapPart => (at % 2 === 1 ? { gap: part } : { text: part }))
		.filter((part) => !('text' in part) || part.text !== '');
	const gaps = Object.entries(block.gaps).map(([gap, words]) => [gap, wordings(words, block.accents)]);
	return { asked: { kind: 'gap', parts }, answer: { kind: 'gap', gaps: Object.fromEntries(gaps) } };
}

function wordings(words: readonly string[], accents: 'optional' | 'required'): Wordings {
	return { accepted: words, accents: accents === 'required' };
}

function gapNames(words: string): string[] {
	return [...words.matchAll(GAP)].map(([, name = '']) => name);
}

function letter(at: number): string {
	return LETTERS[at] ?? '';
}
