import type { Code, Nodes, Root } from 'mdast';
import * as z from 'zod';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { isBlockKind } from '../blocks/registry.ts';
import { nodesOf } from '../nodes.ts';
import { parseSafely } from '../parse.ts';
import { isQuestionBlock } from '../question-blocks.ts';
import { readYaml } from '../read-yaml.ts';
import { textOf } from '../text-of.ts';
import { passagesOf, type Passage } from './passages.ts';
import { stringsIn, type YamlPath } from './yaml-texts.ts';

export type LinkRead = { readonly url: string; readonly words: string; readonly line: number };
export type ImageRead = { readonly name: string; readonly alt: string; readonly line: number };

/** A fenced block: the word after its backticks, its YAML, and the line of each field of that. */
export type BlockRead = {
	readonly kind: string;
	readonly line: number;
	readonly value: unknown;
	readonly lineOf: (path: YamlPath) => number;
};

/** A Markdown text as a reader meets it, blocks included. */
export type MarkedText = {
	readonly root: Root;
	readonly passages: readonly Passage[];
	readonly links: readonly LinkRead[];
	readonly images: readonly ImageRead[];
	readonly blocks: readonly BlockRead[];
};

/** Words without any mark of Markdown. Most texts of blocks are, and need no parser, which is slow. */
const PLAIN = /^(?!.*www\.)[\p{L}“(][^*_`[\]<>~\\|#&\n@/]*$/iu;

/** Fields of a block that are names or keys, which nobody reads as a sentence. */
const NAMES = ['id', 'kind', 'scenario', 'file', 'captions', 'poster', 'accepted', 'gaps'];

/** Reads a text whose front matter is blanked out. One that would run away is read as empty: its compiler says why. */
export function readMarkedText(body: string, file: string, locale: Locale): MarkedText {
	const root: Root = parseSafely(body, file).root ?? { type: 'root', children: [] };
	const codes = root.children.filter((node) => node.type === 'code');
	const blocks = codes.filter(({ lang }) => isBlock(lang ?? '')).map((code) => readBlock(code, file));
	const parts: Part[] = [{ root, line: 1, within: {} }, ...blocks.flatMap((block) => textsIn(block, file))];
	return {
		root,
		passages: parts.flatMap(({ root, line, within }) =>
			passagesOf(root, file, locale, line).map((passage) => ({ ...passage, ...within }))
		),
		links: parts.flatMap((part) => linksIn(part.root, part.line)),
		images: parts.flatMap((part) => imagesIn(part.root, part.line)),
		blocks
	};
}

function plainRoot(text: string): Root {
	return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
}

/** Whether a piece of a block's YAML is read as a text. */
function isRead(path: YamlPath): boolean {
	return !path.some((key) => NAMES.includes(String(key)));
}

function isBlock(lang: string): boolean {
	return isBlockKind(lang) || isQuestionBlock(lang);
}

function readBlock(code: Code, file: string): BlockRead {
	const line = code.position?.start.line ?? 1;
	const { value, lineOf } = readYaml({ text: code.value, place: { file, line: line + 1 } }, z.unknown());
	return { kind: code.lang ?? '', line, value, lineOf };
}

/** A text in its file, and the block it stands in, if any. */
type Part = { root: Root; line: number; within: { within?: string } };

function textsIn({ kind, value, lineOf }: BlockRead, file: string): Part[] {
	return [...stringsIn(value)].flatMap(({ path, text }) => {
		if (!isRead(path)) return [];
		const root = PLAIN.test(text) ? plainRoot(text) : parseSafely(text, file).root;
		return root ? [{ root, line: lineOf(path), within: { within: kind } }] : [];
	});
}

function linksIn(root: Root, line: number): LinkRead[] {
	return [...nodesOf<Nodes>(root)].flatMap(({ node }) =>
		node.type === 'link' ? [{ url: node.url, words: textOf(node).trim(), line: lineOf(node, line) }] : []
	);
}

function imagesIn(root: Root, line: number): ImageRead[] {
	return [...nodesOf<Nodes>(root)].flatMap(({ node }) =>
		node.type === 'image' ? [{ name: node.url, alt: node.alt ?? '', line: lineOf(node, line) }] : []
	);
}

function lineOf(node: Nodes, line: number): number {
	return line - 1 + (node.position?.start.line ?? 1);
}
