import { expect, test } from 'vitest';
import { compileScenarios } from '#lib/lesson/scenarios/compile-scenarios.ts';
import { places } from '../lesson-fixture.ts';

const word = (id: string, fit: boolean) =>
	`      - { id: ${id}, text: { vi: ${id}, en: ${id} }, fit: ${fit}, because: { vi: Lạ, en: Odd } }\n`;
const WORDS = ['ghe', 'tim', 'trang', 'keo', 'dua'].map((id) => word(id, true)).join('') + word('nam', false);
const choose = (id: string) => `  - kind: choose
    id: ${id}
    says: { vi: Cất đâu, en: Where }
    choices:
      - { text: { vi: Ảnh, en: Photo }, right: false, because: { vi: Lộ, en: Seen } }
      - { text: { vi: Sổ, en: Notebook }, right: true, because: { vi: Kín, en: Safe } }
`;
const GOOD = `id: cau
title: { vi: Câu, en: Phrases }
intro: { vi: Ghép, en: Build }
rounds:
  - kind: build
    id: ghep
    task: { vi: Ghép câu, en: Build one }
    least: 5
    words:
${WORDS}${choose('hai')}${choose('ba')}`;

const problems = (text: string) => places(compileScenarios({ 'strong-password/cau.yaml': text }).problems);

test('a scenario of passwords that is whole has no problem', () => {
	expect(problems(GOOD)).toEqual([]);
});

test.each([
	{
		because: 'too few words fit',
		text: GOOD.replace(
			'id: dua, text: { vi: dua, en: dua }, fit: true',
			'id: dua, text: { vi: dua, en: dua }, fit: false'
		),
		found: ['9 words-few']
	},
	{
		because: 'no word tempts',
		text: GOOD.replace('fit: false', 'fit: true'),
		found: ['9 no-wrong-choice']
	},
	{ because: 'a word twice', text: GOOD.replace('id: tim,', 'id: ghe,'), found: ['11 id-repeated'] },
	{
		because: 'three words are not many',
		text: GOOD.replace('least: 5', 'least: 2'),
		found: ['8 field-range']
	},
	{ because: 'two rounds of one name', text: GOOD.replace('id: ba', 'id: hai'), found: ['23 id-repeated'] }
])('$because', ({ text, found }) => {
	expect(text).not.toBe(GOOD);
	expect(problems(text)).toEqual(found);
});
