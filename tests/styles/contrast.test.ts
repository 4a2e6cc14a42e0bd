import { readFileSync } from 'node:fs';
import { contrastRatio } from '#lib/rules/contrast.ts';
import { describe, expect, test } from 'vitest';

type Theme = ReadonlyMap<string, string>;

const css = readFileSync('src/lib/styles/tokens.css', 'utf8');

/** The colours of the rule whose selector ends with `selector`. */
function coloursOf(selector: string): Theme {
	const start = css.indexOf(`${selector} {`);
	const rule = css.slice(start, css.indexOf('}', start));
	return new Map([...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1]!, found[2]!]));
}

const light = coloursOf("[data-theme='light']");
const dark = coloursOf("[data-theme='dark']");
const darkBySystem = coloursOf(":root:not([data-theme='light'])");

function contrast(theme: Theme, one: string, other: string): number {
	return contrastRatio(theme.get(one)!, theme.get(other)!);
}

const GROUNDS = ['paper', 'surface', 'sunken'];
const WASHES = ['cobalt-wash', 'leaf-wash', 'vermilion-wash', 'gold-wash'];

const PROMISES = [
	{ what: 'body text', least: 7, front: ['ink'], back: [...GROUNDS, ...WASHES] },
	{ what: 'quiet text', least: 7, front: ['quiet'], back: GROUNDS },
	{
		what: 'links and choices',
		least: 7,
		front: ['cobalt', 'cobalt-deep'],
		back: [...GROUNDS, 'cobalt-wash']
	},
	{
		what: 'words that carry a verdict',
		least: 4.5,
		front: ['leaf', 'vermilion', 'vermilion-deep', 'gold', 'earth'],
		back: [...GROUNDS, ...WASHES]
	},
	{
		what: 'words on a button',
		least: 4.5,
		front: ['on-action'],
		back: ['cobalt', 'cobalt-deep', 'vermilion', 'vermilion-deep', 'leaf']
	},
	{ what: 'edges of fields and marks', least: 3, front: ['edge', 'cobalt'], back: [...GROUNDS, ...WASHES] }
];

describe.each([
	{ name: 'light', theme: light },
	{ name: 'dark', theme: dark }
])('in the $name theme', ({ theme }) => {
	test.each(PROMISES)('a reader can tell $what from the ground ($least : 1)', ({ least, front, back }) => {
		const tooFaint = front
			.flatMap((one) =>
				back.map((other) => ({ pair: `${one} on ${other}`, is: contrast(theme, one, other) }))
			)
			.filter(({ is }) => is < least);

		expect(tooFaint).toEqual([]);
	});
});

test('black on white is 21 : 1, a colour on itself 1 : 1', () => {
	expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrastRatio('#1e4e8c', '#1e4e8c')).toBe(1);
});

test('dark by choice and dark by the system look the same', () => {
	expect(Object.fromEntries(darkBySystem)).toEqual(Object.fromEntries(dark));
});

test('both themes name the same colours', () => {
	expect([...dark.keys()]).toEqual([...light.keys()]);
	expect(light.size).toBeGreaterThan(20);
});
