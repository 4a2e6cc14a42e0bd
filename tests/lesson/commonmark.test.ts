import spec from 'commonmark-spec';
import type { Nodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { compileBody } from '#lib/lesson/compile.ts';
import { nodesOf } from '#lib/lesson/nodes.ts';
import type { Surroundings } from '#lib/lesson/surroundings.ts';

// The examples of CommonMark 0.31.2 (John MacFarlane, CC BY-SA 4.0, npm package commonmark-spec), those with raw HTML
// left out: a lesson takes none.

const PARSER = unified().use(remarkParse);
const BARE = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);
const READER = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);

const EXAMPLES = spec.tests
	.map(({ markdown, html, number }) => ({ number, markdown: tabs(markdown), html: tabs(html) }))
	.filter(({ markdown }) => !hasHtml(markdown));

function tabs(text: string): string {
	return text.replaceAll('→', '\t');
}

function hasHtml(markdown: string): boolean {
	return [...nodesOf<Nodes>(PARSER.parse(markdown))].some(({ node }) => node.type === 'html');
}

/** Two pieces of HTML that show the same are the same text. */
function plain(html: string): string {
	return String(READER.processSync(html)).replace(/\s+/g, ' ').replaceAll('> <', '><').trim();
}

/** What the full road adds on purpose: ids of headings, where links lead, sizes of pictures, keyboard access to code. */
function withoutOurs(html: string): string {
	const ours =
		/ (id="m-[^"]*"|rel="external noopener"|width="9"|height="9"|loading="lazy"|decoding="async"|tabindex="0")/g;
	return plain(html).replace(ours, '');
}

const beside = (name: string) => ({ url: name, type: 'image/png', bytes: 9, width: 9, height: 9 });
const surroundings: Surroundings = {
	file: 'bai.md',
	locale: 'vi',
	media: beside,
	scenarios: {},
	scenarioMedia: () => undefined
};

/** On the full road these come out otherwise, each with the reason. All but the last two also tell the author. */
const DIFFERENT: Readonly<Record<string, readonly number[]>> = {
	// A lesson's title stands in its front matter, so `# ` is refused and its heading dropped.
	'heading-one': [
		...[10, 62, 66, 67, 68, 72, 75, 76, 78, 79, 80, 81, 82, 83, 84, 115, 141, 214, 215, 227, 228, 229, 230],
		...[232, 300]
	],
	// Addresses other than https, http, mailto, tel, of this site or this page are refused; the words stay.
	'unsafe-url': [20, 195, 202, 489, 502, 507, 596, 598, 599, 601, 603],
	// An address like `foo` or an empty one would lead elsewhere from each page; the words stay.
	'relative-link': [
		...[194, 200, 203, 204, 484, 485, 486, 487, 492, 495, 496, 498, 499, 500, 503, 504, 522, 567]
	],
	// A picture stands beside its lesson; from elsewhere it is refused, its description stays.
	'media-not-beside': [520, 572, 574, 575, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 591],
	// A word after ``` names a block; another one that is no plain kind is told and keeps its text.
	'unknown-block': [24, 34, 144],
	// GFM makes links of bare addresses.
	'gfm-autolink': [602, 606, 608, 611, 612],
	// The sanitiser knows protocols in lower case only.
	sanitised: [597]
};

test('there are as many examples as the standard has', () => {
	expect(spec.tests).toHaveLength(652);
	expect(EXAMPLES).toHaveLength(580);
});

test.each(EXAMPLES)('the parser alone reads example $number as the standard does', ({ markdown, html }) => {
	expect(plain(String(BARE.processSync(markdown)))).toBe(plain(html));
});

test('the full road differs from the standard in the listed examples and no others', () => {
	const differing = EXAMPLES.filter(({ markdown, html }) => onFullRoad(markdown).html !== withoutOurs(html));
	expect(differing.map(({ number }) => number)).toEqual(
		Object.values(DIFFERENT)
			.flat()
			.toSorted((a, b) => a - b)
	);
});

const TOLD = Object.entries(DIFFERENT)
	.filter(([reason]) => reason !== 'gfm-autolink' && reason !== 'sanitised')
	.flatMap(([reason, numbers]) => numbers.map((number) => ({ reason, number })));

test.each(TOLD)('the author of example $number is told: $reason', ({ reason, number }) => {
	const markdown = EXAMPLES.find((example) => example.number === number)?.markdown ?? '';
	expect(onFullRoad(markdown).codes).toContain(reason);
});

function onFullRoad(markdown: string) {
	const { body, problems } = compileBody(markdown, surroundings);
	const html = withoutOurs(body.map((part) => ('html' in part ? part.html : '')).join(''));
	return { html, codes: problems.map(({ code }) => code as string) };
}
