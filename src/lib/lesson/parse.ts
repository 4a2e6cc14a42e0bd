import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findRunaway, LIMITS } from './limits.ts';
import { nodesOf } from './nodes.ts';
import { problemAt, type Place, type Problem } from './problem.ts';

/** Levels a tree may have: beyond, the steps after parsing could overflow the stack. */
const DEEPEST = 60;

const PARSER = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** CommonMark 0.31 with GFM's tables, task lists, strikethrough, footnotes and bare links. A brace is text. */
export function parseMarkdown(text: string): Root {
	return PARSER.parse(text);
}

/** A file's text in the form everything here expects: no byte order mark, `\n` at line ends, letters composed (NFC). */
export function normaliseSource(text: string): string {
	return text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.normalize('NFC');
}

/** Parses a text unless it would run away. Without a root, `problems` says why. */
export function parseSafely(text: string, file: string): { root?: Root; problems: Problem[] } {
	const problems = findRunaway(text, file);
	if (problems.length > 0) return { problems };
	const root = parseMarkdown(text);
	const deep = firstTooDeep(root);
	const swollen = resolveReferences(root);
	if (deep) problems.push(problemAt(placeOf(deep, file), 'too-nested', { limit: DEEPEST }));
	else if (swollen)
		problems.push(problemAt(placeOf(swollen, file), 'references-swell', { limit: LIMITS.bytes / 1000 }));
	return problems.length > 0 ? { problems } : { root, problems };
}

function placeOf(node: Nodes, file: string): Place {
	return { file, line: node.position?.start.line ?? 1 };
}

function firstTooDeep(root: Root): Nodes | undefined {
	for (const { node, depth } of nodesOf<Nodes>(root)) {
		if (depth > DEEPEST) return node;
	}
	return undefined;
}

/**
 * Turns `[text][name]` into the link it stands for, so that one check sees every address.
 *
 * @returns the reference at which a small file would become a large page, since each repeats its address
 */
function resolveReferences(root: Root): Nodes | undefined {
	const definitions = new Map<string, { url: string; title?: string | null | undefined }>();
	for (const { node } of nodesOf<Nodes>(root)) {
		if (node.type === 'definition' && !definitions.has(node.identifier))
			definitions.set(node.identifier, { url: node.url, title: node.title });
	}
	let length = 0;
	for (const { node } of nodesOf<Nodes>(root)) {
		if (node.type !== 'linkReference' && node.type !== 'imageReference') continue;
		const { url, title } = definitions.get(node.identifier) ?? { url: '' };
		length += url.length + (title?.length ?? 0);
		if (length > LIMITS.bytes) return node;
		Object.assign(node, { url, title, type: node.type === 'linkReference' ? 'link' : 'image' });
	}
	return undefined;
}
