import type { Root, RootContent } from 'mdast';
import { problemAt, type Problem } from '../problem.ts';
import type { LessonText } from './course-texts.ts';

/** A part of a lesson that both languages must have in the same place; plain paragraphs may differ in number. */
type Element = { readonly name: string; readonly line: number };

/** Whether a lesson has headings at all: whoever listens to a page moves about by them. */
export function checkHeadings({ file, root }: LessonText): Problem[] {
	const has = root.children.some((node) => node.type === 'heading' && node.depth >= 2);
	return has ? [] : [problemAt({ file, line: 1 }, 'headings-none')];
}

/**
 * Whether both languages show the same pictures, tables, lists and boxes between the same headings. It stays silent
 * where headings or blocks differ, which compiling tells.
 */
export function checkStructure(vi: LessonText, en: LessonText): Problem[] {
	const [one, other] = [elementsOf(vi.root), elementsOf(en.root)];
	if (framesOf(one) !== framesOf(other)) return [];
	const at = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find(
		(index) => one[index]?.name !== other[index]?.name
	);
	if (at === undefined) return [];
	const line = other[at]?.line ?? other.at(-1)?.line ?? 1;
	const detail = { vi: one[at]?.name ?? 'nothing', en: other[at]?.name ?? 'nothing' };
	const viLine = one[at]?.line ?? one.at(-1)?.line ?? 1;
	return [problemAt({ file: en.file, line }, 'pair-structure', { ...detail, line: viLine })];
}

function elementsOf(root: Root): Element[] {
	return root.children.flatMap((node) => {
		const name = nameOf(node);
		return name ? [{ name, line: node.position?.start.line ?? 1 }] : [];
	});
}

function nameOf(node: RootContent): string | undefined {
	if (node.type === 'heading') return `heading ${node.depth}`;
	if (node.type === 'code') return `block ${node.lang ?? ''}`;
	if (node.type === 'blockquote') return 'box';
	if (node.type === 'list') return node.ordered ? 'numbered' : 'list';
	if (node.type === 'paragraph' && node.children.some(({ type }) => type === 'image')) return 'picture';
	return node.type === 'table' ? 'table' : undefined;
}

function framesOf(elements: readonly Element[]): string {
	return elements
		.map(({ name }) => name)
		.filter((name) => /^(heading|block) /.test(name))
		.toSorted()
		.join();
}
