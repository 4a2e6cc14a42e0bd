import { expect, test } from 'vitest';
import { compileScenarios } from '#lib/lesson/scenarios/compile-scenarios.ts';
import { places } from '../lesson-fixture.ts';

const round = (id: string) => `  - id: ${id}
    situation: { vi: Có tin, en: A message }
    code: { from: { vi: Nhà mạng, en: Carrier }, time: "09:05", text: { vi: Mã 000000, en: Code 000000 } }
    asker: { kind: call, name: { vi: Người lạ, en: A stranger }, says: { vi: Đọc mã, en: Read it } }
    choices:
      - { text: { vi: Đọc, en: Read }, right: false, because: { vi: Mất, en: Lost } }
      - { text: { vi: Cúp, en: Hang up }, right: true, because: { vi: Tốt, en: Good } }
`;
const GOOD = `id: sim
title: { vi: SIM, en: SIM }
intro: { vi: Giữ mã, en: Guard it }
rounds:
${round('mot')}${round('hai')}${round('ba')}`;

const problems = (text: string) => places(compileScenarios({ 'otp-guard/sim.yaml': text }).problems);

test('a scenario of codes that is whole has no problem', () => {
	expect(problems(GOOD)).toEqual([]);
});

test('a round may come without a message', () => {
	expect(problems(GOOD.replace(/ {4}code: .*\n/, ''))).toEqual([]);
});

test.each([
	{
		because: 'a code that could be real',
		text: GOOD.replace('Mã 000000', 'Mã 483920'),
		found: ['7 code-missing']
	},
	{ because: 'an hour that is none', text: GOOD.replace('"09:05"', '"29:05"'), found: ['7 field-form'] },
	{
		because: 'nobody we know asks',
		text: GOOD.replace('kind: call', 'kind: fax'),
		found: ['8 field-choice']
	},
	{ because: 'two rounds of one name', text: GOOD.replace('id: hai', 'id: mot'), found: ['12 id-repeated'] },
	{ because: 'two rounds only', text: GOOD.replace(round('ba'), ''), found: ['4 field-range'] }
])('$because', ({ text, found }) => {
	expect(text).not.toBe(GOOD);
	expect(problems(text)).toEqual(found);
});
