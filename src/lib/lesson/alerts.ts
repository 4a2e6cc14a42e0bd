import type { Blockquote, Nodes, Paragraph, Root } from 'mdast';
import { lessonBody } from '#lib/messages/lesson-body.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { Report } from './check-links.ts';
import { nodesOf } from './nodes.ts';

const MARKER = /^\[!(\w+)\]\s*/;
const KINDS = ['tip', 'warning', 'note'] as const;

/** Turns quotes that begin with `[!TIP]`, `[!WARNING]` or `[!NOTE]` into boxes with a title in the lesson's language. */
export function markAlerts(root: Root, locale: Locale, report: Report): void {
	for (const { node } of nodesOf<Nodes>(root)) {
		if (node.type === 'blockquote') markAlert(node, locale, report);
	}
}

function markAlert(quote: Blockquote, locale: Locale, report: Report): void {
	const [paragraph] = quote.children;
	const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
	const name = first?.type === 'text' ? MARKER.exec(first.value)?.[1] : undefined;
	if (paragraph?.type !== 'paragraph' || first?.type !== 'text' || !name) return;
	const kind = KINDS.find((known) => known === name.toLowerCase());
	if (!kind) return report(quote, 'unknown-alert', { name });

	first.value = first.value.replace(MARKER, '');
	if (first.value === '') paragraph.children.shift();
	if (paragraph.children.length === 0) quote.children.shift();
	quote.children.unshift(title(lessonBody[locale].alerts[kind]));
	quote.data = { hName: 'aside', hProperties: { className: ['alert', `alert-${kind}`], role: 'note' } };
}

function title(words: string): Paragraph {
	return {
		type: 'paragraph',
		data: { hProperties: { className: ['alert-title'] } },
		children: [{ type: 'text', value: words }]
	};
}
