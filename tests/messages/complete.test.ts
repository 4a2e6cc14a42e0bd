import { describe, expect, test } from 'vitest';
import { LOCALES } from '#lib/vocabulary/locale.ts';

/** What the files of `messages/` offer: topics, and beside them functions and types. */
const files = import.meta.glob<Record<string, unknown>>('/src/lib/messages/*.ts', { eager: true });

type Topic = { name: string; vi: unknown; en: unknown };

const topics: Topic[] = Object.entries(files).flatMap(([path, file]) =>
	Object.entries(file).flatMap(([name, value]) => {
		const isTopic = typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);
		return isTopic
			? [{ ...(value as { vi: unknown; en: unknown }), name: `${path.split('/').at(-1)} ${name}` }]
			: [];
	})
);

/** Every sentence of one side by its place: `problems.area` → the sentence or the function that makes it. */
function sentencesOf(side: unknown, at = ''): Map<string, unknown> {
	if (typeof side !== 'object' || side === null) return new Map([[at, side]]);
	const below = Object.entries(side).map(([key, value]) => sentencesOf(value, at ? `${at}.${key}` : key));
	return new Map(below.flatMap((sentences) => [...sentences]));
}

test('every file of messages that has a topic is seen', () => {
	expect(topics.length).toBeGreaterThan(15);
	expect(topics.map(({ name }) => name)).toContain('refusals.ts refusals');
});

describe.each(topics)('$name speaks both languages', ({ vi, en }) => {
	const [vietnamese, english] = [sentencesOf(vi), sentencesOf(en)];

	test('with the same sentences', () => {
		expect([...english.keys()].toSorted()).toEqual([...vietnamese.keys()].toSorted());
	});

	test('and none of them empty', () => {
		const said = [...vietnamese, ...english];
		const empty = said.filter(([, words]) => typeof words !== 'function' && !String(words ?? '').trim());
		expect(empty.map(([at]) => at)).toEqual([]);
	});

	test('made from the same number of arguments', () => {
		const arity = (words: unknown) => (typeof words === 'function' ? words.length : -1);
		const unlike = [...vietnamese].filter(([at, words]) => arity(words) !== arity(english.get(at)));
		expect(unlike.map(([at]) => at)).toEqual([]);
	});
});
