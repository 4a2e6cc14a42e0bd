import type { List, ListItem, RootContent } from 'mdast';
import { isQuestionBlock } from '../question-blocks.ts';
import { readQuestionHeading } from '../question-heading.ts';
import { textOf } from '../text-of.ts';
import type { BlockRead, MarkedText } from './marked-text.ts';
import { fieldOf } from './yaml-texts.ts';

/** What is said about an option, or about a question as a whole; null where nothing is. */
export type FeedbackRead = { readonly words: string; readonly line: number } | null;

export type OptionRead = {
	readonly words: string;
	readonly line: number;
	readonly right: boolean;
	readonly feedback: FeedbackRead;
};

/** A question as it was written, with the lines of its parts. One that is written as a block has no options here. */
export type QuestionRead = {
	readonly id: string;
	readonly line: number;
	readonly skills: readonly string[];
	readonly level: number;
	readonly kind: string;
	readonly options: readonly OptionRead[];
	readonly because: FeedbackRead;
	readonly hasHint: boolean;
};

/** The questions of a quiz; what cannot be read is left out, since its compiler tells. */
export function readQuestions({ root, blocks }: MarkedText): QuestionRead[] {
	const starts = root.children.flatMap((node, at) =>
		node.type === 'heading' && node.depth === 2 ? [at] : []
	);
	return starts.flatMap((start, at) => {
		const [heading, ...content] = root.children.slice(start, starts[at + 1]);
		return (heading && readOne(heading, content, blocks)) ?? [];
	});
}

function readOne(
	heading: RootContent,
	content: readonly RootContent[],
	blocks: readonly BlockRead[]
): QuestionRead | undefined {
	const head = heading.type === 'heading' && readQuestionHeading(heading, () => {});
	const at = content.findIndex((node) => isTasks(node) || isBlock(node));
	const answers = content[at];
	if (!head || !answers) return undefined;
	const { id, skills, level } = head;
	const hasHint = content.slice(at + 1).some(({ type }) => type === 'blockquote');
	const same = { id, skills, level, line: lineOf(heading), hasHint };
	if (answers.type === 'list') {
		const options = answers.children.map(readOption);
		const kind = options.filter(({ right }) => right).length > 1 ? 'multiple' : 'single';
		return { ...same, kind, options, because: null };
	}
	const block = blocks.find(({ line }) => line === lineOf(answers));
	return { ...same, kind: block?.kind ?? '', options: [], because: becauseOf(block) };
}

function isTasks(node: RootContent): node is List {
	return node.type === 'list' && node.children.some(({ checked }) => typeof checked === 'boolean');
}

function isBlock(node: RootContent): boolean {
	return node.type === 'code' && isQuestionBlock(node.lang ?? '');
}

function readOption(item: ListItem): OptionRead {
	const [words, ...rest] = item.children;
	const quote = rest.find((node) => node.type === 'blockquote');
	return {
		words: words ? textOf(words).trim() : '',
		line: lineOf(item),
		right: item.checked === true,
		feedback: quote ? { words: textOf(quote).trim(), line: lineOf(quote) } : null
	};
}

function becauseOf(block: BlockRead | undefined): FeedbackRead {
	const because = fieldOf(block?.value, 'because');
	return block && typeof because === 'string' ? { words: because, line: block.lineOf(['because']) } : null;
}

function lineOf(node: RootContent | ListItem): number {
	return node.position?.start.line ?? 1;
}
