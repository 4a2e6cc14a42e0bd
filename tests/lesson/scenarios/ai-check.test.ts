import { expect, test } from 'vitest';
import { compileScenarios } from '#lib/lesson/scenarios/compile-scenarios.ts';
import { places } from '../lesson-fixture.ts';

const claim = (id: string, check: boolean) =>
	`  - { id: ${id}, text: { vi: Câu, en: Words }, check: ${check}, because: { vi: Vì, en: Because } }\n`;
const GOOD = `id: thuoc
title: { vi: Thuốc, en: Medicine }
intro: { vi: Đọc, en: Read }
question: { vi: Uống sao, en: How much }
claims:
${claim('mot', true)}${claim('hai', false)}${claim('ba', true)}choices:
  - { text: { vi: Làm theo, en: Obey }, right: false, because: { vi: Nguy, en: Risky } }
  - { text: { vi: Hỏi, en: Ask }, right: true, because: { vi: Tốt, en: Good } }
`;

const problems = (text: string) => places(compileScenarios({ 'ai-check/thuoc.yaml': text }).problems);

test('an answer to check that is whole has no problem', () => {
	expect(problems(GOOD)).toEqual([]);
});

test.each([
	{
		because: 'everything needs checking',
		text: GOOD.replace('check: false', 'check: true'),
		found: ['5 claims-alike']
	},
	{
		because: 'nothing needs checking',
		text: GOOD.replaceAll('check: true', 'check: false'),
		found: ['5 claims-alike']
	},
	{ because: 'two sentences of one name', text: GOOD.replace('id: ba', 'id: mot'), found: ['8 id-repeated'] },
	{ because: 'two sentences only', text: GOOD.replace(claim('ba', true), ''), found: ['5 field-range'] },
	{
		because: 'no good ending',
		text: GOOD.replace('right: true', 'right: false'),
		found: ['9 no-right-choice']
	}
])('$because', ({ text, found }) => {
	expect(text).not.toBe(GOOD);
	expect(problems(text)).toEqual(found);
});
