import type { Root } from 'hast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/**
 * What HTML a lesson comes out as: what Markdown makes, and nothing else. Raw HTML never gets this far; this is the
 * second lock on the same door. Ids are only ever made by us, with prefixes of their own, so none is rewritten.
 */
const SCHEMA: Schema = {
	tagNames: [
		...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
		...['em', 'strong', 'del', 'a', 'sup', 'img', 'input', 'aside', 'section', 'div'],
		...['table', 'thead', 'tbody', 'tr', 'th', 'td']
	],
	attributes: {
		...Object.fromEntries(['h3', 'h4', 'h5', 'h6'].map((tag) => [tag, [['id', /^m-/]]])),
		h2: [
			['id', /^(m-|footnote-label$)/],
			['className', 'footnotes-title']
		],
		li: [
			['id', /^note-/],
			['className', 'task-list-item']
		],
		a: [
			...['href', 'title', 'rel', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
			['id', /^note-/],
			['className', 'data-footnote-backref']
		],
		aside: [
			['className', 'alert', 'alert-tip', 'alert-warning', 'alert-note'],
			['role', 'note']
		],
		code: [['className', /^language-[\w-]+$/]],
		div: [['className', 'table-scroll'], ['role', 'region'], ['tabIndex', 0], 'ariaLabel'],
		img: [
			'src',
			'srcSet',
			'sizes',
			'alt',
			'title',
			'width',
			'height',
			['loading', 'lazy'],
			['decoding', 'async']
		],
		input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
		ol: ['start', ['className', 'contains-task-list']],
		p: [['className', 'alert-title']],
		pre: [['tabIndex', 0]],
		section: ['dataFootnotes', ['className', 'footnotes']],
		td: [['className', /^align-(left|right|center)$/]],
		th: [
			['className', /^align-(left|right|center)$/],
			['scope', 'col']
		],
		ul: [['className', 'contains-task-list']]
	},
	protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
	required: { input: { type: 'checkbox', disabled: true } },
	ancestors: Object.fromEntries(['thead', 'tbody', 'tr', 'th', 'td'].map((tag) => [tag, ['table']])),
	strip: ['script', 'style'],
	clobber: [],
	clobberPrefix: ''
};
const WRITER = unified().use(rehypeSanitize, SCHEMA).use(rehypeStringify).freeze();

/** Sanitises a tree and writes it as HTML. */
export function toSafeHtml(tree: Root): string {
	return WRITER.stringify(WRITER.runSync(tree)).trim();
}
