import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { lessonBody } from '#lib/messages/lesson-body.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { nodesOf } from './nodes.ts';
import { toSafeHtml } from './safe-html.ts';

/** Where a block stands until its part is put there. No Markdown makes an element of this name. */
const PLACE = 'lesson-block';

/** Footnotes' ids, apart from those of headings and of the page. */
const NOTES = 'note-';

const RENDERERS = { vi: rendererFor('vi'), en: rendererFor('en') };

function rendererFor(locale: Locale) {
	const t = lessonBody[locale];
	return unified()
		.use(remarkRehype, {
			clobberPrefix: NOTES,
			footnoteLabel: t.footnotes,
			footnoteLabelProperties: { className: ['footnotes-title'] },
			footnoteBackLabel: (reference: number) => t.backToText(reference + 1)
		})
		.freeze();
}

/** Keeps a block's place in the text: its node becomes a mark that `renderParts` finds again. */
export function holdPlace(node: RootContent, index: number): void {
	const mark = { type: 'paragraph', children: [], data: { hName: PLACE, hProperties: { index } } };
	Object.assign(node, mark);
}

/** A checked text as parts in reading order: sanitised HTML, and the number of the block held in between. */
export function renderParts(root: Root, locale: Locale): (string | number)[] {
	const tree = toHtmlTree(root, locale);
	const parts: (string | number)[] = [];
	let run: HtmlRoot['children'] = [];
	const flush = () => {
		const html = toSafeHtml({ type: 'root', children: run });
		if (html !== '') parts.push(html);
		run = [];
	};
	for (const child of tree.children) {
		if (child.type === 'element' && child.tagName === PLACE) {
			flush();
			parts.push(Number(child.properties.index));
		} else run.push(child);
	}
	flush();
	return parts;
}

/** Checked flow content (paragraphs, lists, pictures) as sanitised HTML. */
export function renderFlow(nodes: readonly RootContent[], locale: Locale): string {
	return toSafeHtml(toHtmlTree({ type: 'root', children: [...nodes] }, locale));
}

/** Checked phrasing content as sanitised HTML without a paragraph around it, fit for a label or a legend. */
export function renderPhrasing(children: readonly PhrasingContent[], locale: Locale): string {
	const tree = toHtmlTree(
		{ type: 'root', children: [{ type: 'paragraph', children: [...children] }] },
		locale
	);
	const paragraph = tree.children.find((child) => child.type === 'element');
	return toSafeHtml({ type: 'root', children: paragraph?.children ?? [] });
}

function toHtmlTree(root: Root, locale: Locale): HtmlRoot {
	const tree = RENDERERS[locale].runSync(root);
	for (const { node } of nodesOf<HtmlNodes>(tree)) {
		if (node.type === 'element') makeAccessible(node, locale);
		if ('children' in node) wrapTables(node, locale);
	}
	return tree;
}

/** What Markdown's own HTML lacks for people who listen or use a keyboard. */
function makeAccessible(element: Element, locale: Locale): void {
	const { tagName, properties } = element;
	const t = lessonBody[locale];
	if (tagName === 'input') properties.ariaLabel = properties.checked ? t.done : t.notDone;
	if (tagName === 'pre') properties.tabIndex = 0;
	if (tagName === 'th') properties.scope = 'col';
	if (typeof properties.align === 'string') properties.className = [`align-${properties.align}`];
}

/** A wide table scrolls in a frame of its own, so that a narrow page need not. */
function wrapTables(parent: HtmlRoot | Element, locale: Locale): void {
	if (isFrame(parent)) return;
	parent.children = (parent.children as Element['children']).map((child) =>
		child.type === 'element' && child.tagName === 'table' ? frame(child, locale) : child
	);
}

function isFrame(node: HtmlRoot | Element): boolean {
	return node.type === 'element' && node.tagName === 'div';
}

function frame(table: Element, locale: Locale): Element {
	const ariaLabel = lessonBody[locale].table;
	const properties = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel };
	return { type: 'element', tagName: 'div', properties, children: [table] };
}
