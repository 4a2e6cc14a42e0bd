import type { Nodes, Root } from 'mdast';
import { markAlerts } from './alerts.ts';
import { BLOCK_KINDS, isBlockKind } from './blocks/registry.ts';
import type { BlockKind, BlockPart, Body, CompiledLesson, Heading } from './body.ts';
import { checkText, reporter } from './check-text.ts';
import { compileBlock } from './compile-block.ts';
import { compileRecording } from './compile-media.ts';
import { lessonFrontMatter, readFrontMatter } from './front-matter.ts';
import { headingIds } from './heading-ids.ts';
import { nodesOf } from './nodes.ts';
import { normaliseSource, parseSafely } from './parse.ts';
import { problemAt, type Problem } from './problem.ts';
import { inReadingOrder } from './reading-order.ts';
import { holdPlace, renderParts } from './render.ts';
import type { Surroundings } from './surroundings.ts';
import { textOf } from './text-of.ts';

/**
 * Compiles one file of a lesson, front matter and text.
 *
 * @returns a lesson whenever its front matter could be read, safe to show (a preview) even when there are problems;
 *   one with an `error` must not be published. Problems are in reading order; nothing is thrown over what was written.
 */
export function compileLesson(
	source: string,
	surroundings: Surroundings
): { lesson?: CompiledLesson; problems: Problem[] } {
	const text = normaliseSource(source);
	const front = readFrontMatter(text, surroundings.file, lessonFrontMatter);
	const { body, headings, problems } = compileBody(front.body, surroundings);
	const all = [...front.problems, ...problems];
	if (!front.value) return { problems: all };
	const { audio, ...said } = front.value;
	if (!audio) return { lesson: { ...said, body, headings }, problems: all };
	const at = { file: surroundings.file, line: front.lineOf(['audio', 'file']) };
	const { part, problems: found } = compileRecording(audio.file, at, surroundings);
	const whole = part ? [part, ...body] : body;
	return { lesson: { ...said, body: whole, headings }, problems: inReadingOrder([...all, ...found]) };
}

/** Compiles the Markdown of a lesson, already normalised, without front matter. */
export function compileBody(
	text: string,
	surroundings: Surroundings
): { body: Body; headings: Heading[]; problems: Problem[] } {
	const parsed = parseSafely(text, surroundings.file);
	if (!parsed.root) return { body: [], headings: [], problems: parsed.problems };
	const { root } = parsed;
	const { problems, report } = reporter(surroundings.file);
	problems.push(...checkText(root, surroundings, BLOCK_KINDS));
	markAlerts(root, surroundings.locale, report);
	const headings = nameHeadings(root);
	const blocks = takeBlocks(root, surroundings, problems);
	const parts = renderParts(root, surroundings.locale);
	const body = parts.flatMap((part): Body => {
		const found = typeof part === 'string' ? { html: part } : blocks[part];
		return found ? [found] : [];
	});
	if (root.children.length === 0)
		problems.push(problemAt({ file: surroundings.file, line: 1 }, 'empty-body'));
	return { body, headings, problems: inReadingOrder(problems) };
}

function nameHeadings(root: Root): Heading[] {
	const headings: Heading[] = [];
	const idOf = headingIds();
	for (const { node } of nodesOf<Nodes>(root)) {
		if (node.type !== 'heading') continue;
		const text = textOf(node);
		const id = idOf(text);
		node.data = { ...node.data, hProperties: { id } };
		headings.push({ level: node.depth, id, text });
	}
	return headings;
}

/** Compiles each block and holds its place in the text; one that fails leaves its place empty. */
function takeBlocks(root: Root, surroundings: Surroundings, problems: Problem[]): (BlockPart | undefined)[] {
	const seen = new Map<BlockKind, number>();
	const ids = new Set<string>();
	const blocks: (BlockPart | undefined)[] = [];
	for (const node of root.children) {
		const kind = node.type === 'code' ? (node.lang ?? '') : '';
		if (node.type !== 'code' || !isBlockKind(kind)) continue;
		const ordinal = (seen.get(kind) ?? 0) + 1;
		seen.set(kind, ordinal);
		const { part, problems: found } = compileBlock(node, kind, ordinal, surroundings);
		problems.push(...found);
		if (part && ids.has(part.id)) {
			const line = node.position?.start.line ?? 1;
			problems.push(problemAt({ file: surroundings.file, line }, 'repeated-block', { id: part.id }));
		}
		if (part) ids.add(part.id);
		holdPlace(node, blocks.push(part) - 1);
	}
	return blocks;
}
