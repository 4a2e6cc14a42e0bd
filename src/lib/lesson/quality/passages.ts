import type { Heading, Nodes, Paragraph, Root, TableCell } from 'mdast';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { nodesOf } from '../nodes.ts';

/**
 * Words that are read together: a paragraph, a heading, a cell, a text of some YAML. A line break inside `words` is one
 * in the file, so that every word of it has a line.
 */
export type Passage = {
	readonly file: string;
	readonly line: number;
	readonly locale: Locale;
	readonly kind: 'prose' | 'heading' | 'cell';
	readonly words: string;
	/** The kind of block it stands in. */
	readonly within?: string;
};

const BRACES = /\s*\{[^{}]*\}\s*$/;
const ALERT = /^\[!\w+\]/;

/** The passages of a Markdown text in reading order, pictures' descriptions left out. `line` is that of its first line. */
export function passagesOf(root: Root, file: string, locale: Locale, line = 1): Passage[] {
	const passages: Passage[] = [];
	for (const { node } of nodesOf<Nodes>(root)) {
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') continue;
		const words = wordsOf(node);
		if (!/[\p{L}\p{N}]/u.test(words)) continue;
		const kind = KINDS[node.type];
		passages.push({ file, line: line - 1 + (node.position?.start.line ?? 1), locale, kind, words });
	}
	return passages;
}

const KINDS = { paragraph: 'prose', heading: 'heading', tableCell: 'cell' } as const;

/** The line of the file on which a character of the passage stands. */
export function lineIn(passage: Passage, offset: number): number {
	return passage.line + passage.words.slice(0, offset).split('\n').length - 1;
}

/** Words as they are read: no marks, no braces behind a question, no name of a box. */
function wordsOf(node: Paragraph | Heading | TableCell): string {
	let words = '';
	for (const { node: part } of nodesOf<Nodes>(node)) {
		if (part.type === 'text' || part.type === 'inlineCode') words += part.value;
		else if (part.type === 'break') words += '\n';
	}
	return node.type === 'heading' ? words.replace(BRACES, '') : words.replace(ALERT, '');
}
